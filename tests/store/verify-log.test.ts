import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainHash } from '../../src/store/change-log.ts';
import { readLogHead, verifyLog } from '../../src/store/verify-log.ts';
import { appendSamples } from './samples.ts';
import { type TemporaryState, temporaryState } from './temporary-state.ts';

const ROWS = 6;

describe('log verify', () => {
  test('an untouched log is sound, an empty one too', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    expect(await verifyLog(store)).toEqual({ ok: true, head: { seq: 0, hash: '0'.repeat(64) } });
    await appendSamples(store, 1_203);
    expect(await verifyLog(store)).toEqual({ ok: true, head: await readLogHead(store) });
    expect((await readLogHead(store)).seq).toBe(1_203);
  });

  test('whatever is altered in whatever row, the first broken row is named', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, ROWS, { suspect: 'a digit too many' });
    disarm(state);
    const columns = columnsOf(state).filter((name) => name !== 'seq');
    expect(columns.length).toBeGreaterThan(25);
    const seqs = fc.integer({ min: 1, max: ROWS });
    const altered = fc.asyncProperty(fc.constantFrom(...columns), seqs, fc.string(), async (column, seq, text) => {
      const undo = alter(state, column, seq, `~${text.replaceAll('\0', '')}`);
      try {
        expect(await verifyLog(store)).toMatchObject({ ok: false, seq });
      } finally {
        undo();
      }
    });
    await fc.assert(altered, { numRuns: 150 });
    expect(await verifyLog(store)).toMatchObject({ ok: true });
  });

  test.each([
    ['a row taken out of the middle', 'delete from changes where seq = 3', 3],
    ['the last row taken off', 'delete from changes where seq = 6', 6],
    ['every row taken out', 'delete from changes', 1],
    [
      'two rows swapped',
      'update changes set seq = seq + 100 where seq in (2, 3); update changes set seq = 105 - seq where seq > 100',
      2,
    ],
    ['a row renumbered', 'update changes set seq = 9 where seq = 6', 6],
    [
      'a row put in before the first',
      'insert into changes select 0, at, kind, route, series_id, claimant, claimant_name, measure, unit, victims_name, place_name, from_low, from_high, from_qualifier, to_low, to_high, to_qualifier, as_of_from, as_of_to, quote, url, outlet, source, document_id, version, suspect, reason, baseline, corrects, json, hash from changes where seq = 1',
      0,
    ],
  ])('%s', async (_what, sql, broken) => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, ROWS);
    disarm(state);
    state.sql(sql);
    expect(await verifyLog(store)).toMatchObject({ ok: false, seq: broken });
  });

  test('a log rewritten whole from row 4 on is caught by a head that was noted elsewhere, and only by that', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, ROWS);
    const noted = await readLogHead(store);
    disarm(state);
    rewriteFrom(state, 4);
    expect(await verifyLog(store)).toMatchObject({ ok: true, head: { seq: ROWS } });
    expect(await verifyLog(store, noted)).toMatchObject({ ok: false, seq: ROWS });
  });

  test('a head noted elsewhere stays good while the log grows, and shows a log that lost its end', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, 2);
    const noted = await readLogHead(store);
    await appendSamples(store, 2);
    expect(await verifyLog(store, noted)).toMatchObject({ ok: true, head: { seq: 4 } });
    expect(await verifyLog(store, { seq: 9, hash: 'a' })).toMatchObject({ ok: false, seq: 5 });
  });
});

/** Takes the triggers away, as somebody with the file in hand could. */
function disarm(state: TemporaryState): void {
  state.sql('drop trigger changes_refuse_update; drop trigger changes_refuse_delete');
}

function columnsOf({ file }: TemporaryState): readonly string[] {
  using database = new DatabaseSync(file, { readOnly: true });
  return database
    .prepare("select name from pragma_table_info('changes')")
    .all()
    .map(({ name }) => String(name));
}

/** Puts `value` into one cell; the function that comes back puts the old value there again. */
function alter({ file }: TemporaryState, column: string, seq: number, value: string): () => void {
  using database = new DatabaseSync(file);
  const before = database.prepare(`select ${column} as value from changes where seq = ?`).get(seq)?.value ?? null;
  database.prepare(`update changes set ${column} = ? where seq = ?`).run(value, seq);
  return () => {
    using again = new DatabaseSync(file);
    again.prepare(`update changes set ${column} = ? where seq = ?`).run(before, seq);
  };
}

/** Does what a careful forger would: a new reason, and every hash and the noted head made to fit it. */
function rewriteFrom({ file }: TemporaryState, first: number): void {
  using database = new DatabaseSync(file);
  const rows = database.prepare('select seq, json, hash from changes order by seq').all();
  let previous = String(rows[first - 2]?.hash);
  for (const row of rows.slice(first - 1)) {
    const json = String(row.json).replace('a higher count', 'forged');
    previous = chainHash(previous, json);
    const set = database.prepare("update changes set json = ?, reason = 'forged', hash = ? where seq = ?");
    set.run(json, previous, Number(row.seq));
  }
  const head = JSON.stringify({ hash: previous, seq: rows.length });
  database.prepare("update meta set value = ? where key = 'log_head'").run(head);
}
