import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { textHash } from '../../src/store/texts.ts';
import {
  AT,
  amount,
  LATER,
  named,
  provenance,
  sampleChange,
  sampleDocument,
  sampleFigure,
  sampleSeries,
  sampleState,
} from './samples.ts';
import { temporaryState } from './temporary-state.ts';

const README = readFileSync(join(import.meta.dirname, '../../state/README.md'), 'utf8');

/** The queries of the README by the name in their first line. */
const QUERIES = new Map(
  [...README.matchAll(/```sql\n-- (\S+)\n([\s\S]*?)```/g)].map(([, name = '', query = '']) => [name, query]),
);

const WORDS = '"More than 20 were killed", the ministry said.';
const RELAY = sampleSeries('kr-jcs/killed', { claimant: named('kr-jcs', 'South Korean Joint Chiefs of Staff') });

describe('the queries of state/README.md', () => {
  test('are these five', () => {
    expect([...QUERIES.keys()]).toEqual(['standing', 'claimant', 'held', 'outlets', 'words']);
  });

  test.each([
    [
      'standing',
      [
        { claimant: 'UK MoD', measure: 'killed', qualifier: 'over', low: 20, high: null, outlets: 2, held: 0 },
        { claimant: 'South Korean Joint Chiefs of Staff', low: 30, high: 30, outlets: 1, held: 1 },
      ],
    ],
    [
      'claimant',
      [
        { seq: 1, kind: 'first', from_low: null, to_low: 10, outlet: 'Sample Wire' },
        { seq: 2, kind: 'raised', from_low: 10, to_low: 20, to_high: null, reason: 'a higher count' },
        { seq: 3, kind: 'reaffirmed', outlet: 'Sample Herald' },
      ],
    ],
    [
      'held',
      [{ seq: 4, to_low: 300, why: 'ten times the number', quote: '300 dead', decided_by: 5, decision: 'lowered' }],
    ],
    [
      'outlets',
      [
        { series_id: 'gb-mod/killed', to_low: 10, outlets: 1, names: 'Sample Wire' },
        { series_id: 'gb-mod/killed', to_low: 20, outlets: 2, names: 'Sample Wire,Sample Herald' },
        { series_id: 'kr-jcs/killed', to_low: 30, outlets: 1 },
      ],
    ],
    [
      'words',
      [
        { seq: 1, quote: '10 were killed' },
        { seq: 2, quote: 'More than 20 were killed', text_hash: textHash(WORDS), reader_version: 'r2', published: AT },
        { seq: 3, quote: 'More than 20 were killed', outlet: 'Sample Herald' },
        { seq: 4, quote: '300 dead' },
        { seq: 5, quote: '30 dead' },
      ],
    ],
  ])('%s answers what it says', async (name, expected) => {
    await using state = await temporaryState();
    await using store = await state.open();
    await fill(store);
    using database = new DatabaseSync(state.file, { readOnly: true });
    const rows = database.prepare(QUERIES.get(name) ?? '').all();
    expect(rows).toMatchObject(expected);
    expect(rows).toHaveLength(expected.length);
  });

  test('every table is explained, and none that is not there', async () => {
    await using state = await temporaryState();
    await using _store = await state.open();
    using database = new DatabaseSync(state.file, { readOnly: true });
    const tables = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
    const explained = [...README.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
    expect(explained.sort()).toEqual(
      tables
        .all()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

/** A claim that rose and was relayed, and a garbled number that was held and then rejected. */
async function fill(store: Store): Promise<void> {
  await store.write(async (tx) => {
    const early = await tx.saveDocument(sampleDocument('10 were killed', { identity: ['row:1'] }), null, AT);
    const version = await tx.saveDocument(sampleDocument(WORDS), null, AT);
    for (const reader of ['r1', 'r2']) await tx.saveFigures(version, [sampleFigure('20', 20)], [], reader);
    const over = amount(20, null, 'over');
    const words = (outlet: string) => provenance(version, 'More than 20 were killed', outlet);
    const told = { from: amount(10), to: over, provenance: words('Sample Wire') };
    await tx.appendChanges(
      [
        sampleChange(1, { kind: 'first', to: amount(10), provenance: provenance(early, '10 were killed') }),
        sampleChange(2, told),
        sampleChange(3, { ...told, from: over, kind: 'reaffirmed', provenance: words('Sample Herald') }),
      ],
      AT,
    );
    const held = { series: RELAY, to: amount(300), provenance: provenance(early, '300 dead', 'Sample Post') };
    const right = { series: RELAY, to: amount(30), provenance: provenance(early, '30 dead'), corrects: 4 };
    await tx.appendChanges(
      [
        sampleChange(4, { ...held, kind: 'held', suspect: 'ten times the number' }),
        sampleChange(5, { ...right, kind: 'lowered' }),
      ],
      LATER,
    );
    const standing = sampleState(sampleSeries(), 20, { outlets: ['Sample Wire', 'Sample Herald'] });
    if (!standing.standing) throw new Error('the sample has no standing value');
    const kept = { ...standing.standing, amount: amount(300), reason: 'ten times the number' };
    await tx.saveSeriesStates([
      { ...standing, standing: { ...standing.standing, amount: over, seq: 2 } },
      sampleState(RELAY, 30, {
        held: [
          { ...kept, settled: true },
          { ...kept, settled: false },
        ],
      }),
    ]);
  });
}
