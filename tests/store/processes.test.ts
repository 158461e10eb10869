import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { verifyLog } from '../../src/store/verify-log.ts';
import { AT, sampleRow } from './samples.ts';
import { type TemporaryState, temporaryState } from './temporary-state.ts';

const WRITER = join(import.meta.dirname, 'write-loop.ts');
const KILLS = 8;

describe('several processes', () => {
  test('a writer that hardly ever gives the lock back leaves room for another', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    let wrote = Promise.withResolvers<void>();
    const greedy = startWriter(state, 'greedy', 1_000_000, () => wrote.resolve(), 15);
    const gaveUp = ended(greedy);
    for (let i = 0; i < 15; i++) {
      // Once more only after the other one had the lock again, so that each of these has to be let in.
      wrote = Promise.withResolvers<void>();
      await Promise.race([wrote.promise, gaveUp]);
      await store.write((tx) => tx.addOutboxRows([sampleRow(`patient-${i}`, [])]));
    }
    expect(greedy.exitCode).toBeNull();
    // About 60; 1,700 without the gaps. A busy machine wakes the patient one late, and so lets it miss some of them.
    const { keys } = await keysAndSeqs(state);
    expect(keys).toBeLessThan(600);
    greedy.kill('SIGKILL');
    await gaveUp;
  });

  test('two writers under load lose nothing, leave no gap, and neither gives up', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    const go = Promise.withResolvers<void>();
    const said: string[] = [];
    const writers = ['a', 'b'].map((name) => startWriter(state, name, 200, (line) => said.push(line), 0, go.promise));
    await Promise.all(writers.map((writer) => once(writer, 'ready')));
    go.resolve();
    expect(await Promise.all(writers.map(ended))).toEqual([0, 0]);
    expect(said).toHaveLength(400);
    expect(await keysAndSeqs(state)).toEqual({ keys: 400, seqs: 800, dangling: 0 });
    expect(await verifyLog(store)).toMatchObject({ ok: true, head: { seq: 800 } });
  });

  test('a writer waits for another that holds the lock long, without blocking its own process', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    const other = new DatabaseSync(state.file);
    other.exec('begin immediate');
    let written = false;
    const waiting = store.acquireLease('poll:wire', 'me', '2025-03-28T09:00:00.000Z', 1).then(() => {
      written = true;
    });
    for (let i = 0; i < 50; i++) await nextTurn();
    expect(written).toBe(false);
    other.exec('commit');
    await waiting;
    other.close();
    expect(written).toBe(true);
  });

  test('the lease of a killed process is free at once; that of a living one is not', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    const wrote = Promise.withResolvers<void>();
    const holding = startWriter(state, 'holder', 1_000_000, () => wrote.resolve());
    await wrote.promise;
    const take = () => store.acquireLease('poll:wire', 'me', AT, 60_000);
    expect(await take()).toBeNull();
    holding.kill('SIGKILL');
    await ended(holding);
    expect(await take()).toEqual({ name: 'poll:wire', holder: 'me', fencing: 2 });
  });

  test('kill -9 at any moment leaves a sound file, no half transaction, and all that was said to be written', async () => {
    await using state = await temporaryState();
    for (let round = 0; round < KILLS; round++) {
      const said = await killAfter(state, `k${round}`, 1 + round * 7);
      using database = new DatabaseSync(state.file);
      expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
      const { keys, seqs, dangling } = await keysAndSeqs(state);
      expect(dangling).toBe(0);
      expect(seqs).toBe(keys * 2);
      expect(seqs).toBeGreaterThanOrEqual(said);
      await using store = await state.open();
      expect(await verifyLog(store)).toMatchObject({ ok: true, head: { seq: seqs } });
    }
  });
});

function startWriter(
  state: TemporaryState,
  name: string,
  count: number,
  heard: (line: string) => void,
  holdMs = 0,
  go: Promise<void> = Promise.resolve(),
): ChildProcess {
  const writer = spawn(process.execPath, [WRITER, state.folder, name, String(count), String(holdMs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  createInterface({ input: writer.stdout }).on('line', (line) =>
    line === 'ready' ? writer.emit('ready') : heard(line),
  );
  void go.then(() => writer.stdin.end('go'));
  return writer;
}

async function ended(writer: ChildProcess): Promise<number | null> {
  const [code] = await once(writer, 'close');
  return code as number | null;
}

/** Kills a writer while it works, once it has said so often that it wrote; the last number it spoke of. */
async function killAfter(state: TemporaryState, name: string, lines: number): Promise<number> {
  let heard = 0;
  let last = 0;
  const writer = startWriter(state, name, 1_000_000, (line) => {
    last = Number(line.split(' ')[2]);
    if (++heard === lines) writer.kill('SIGKILL');
  });
  await ended(writer);
  expect(writer.signalCode).toBe('SIGKILL');
  return last;
}

/** Messages owed, rows of the log, and messages that tell of a row that is not there. */
async function keysAndSeqs({ file }: TemporaryState) {
  using database = new DatabaseSync(file, { readOnly: true });
  const row = database
    .prepare(
      `select (select count(*) from outbox) as keys, (select count(*) from changes) as seqs,
        (select count(*) from outbox_changes where seq not in (select seq from changes)) as dangling`,
    )
    .get();
  return { keys: Number(row?.keys), seqs: Number(row?.seqs), dangling: Number(row?.dangling) };
}
