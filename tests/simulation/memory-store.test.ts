import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { NewOutboxRow, OutboxRow } from '../../src/store/records.ts';
import type { Store } from '../../src/store/store.ts';
import { change } from '../fakes/changes.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { keptWith } from '../store/contract/kept.ts';
import { leasesContract } from '../store/contract/leases.ts';

/** The simulation is worth as much as its store is like the real one. */
describe('the store of the simulation', () => {
  leasesContract(
    keptWith(async () => {
      const store = new MemoryStore();
      return { open: async () => store, sql: () => {}, [Symbol.asyncDispose]: async () => {} };
    }),
  );

  test('answers as the real one does, after the same writes', async () => {
    await using real = await openStore(scratchFolder());
    expect(await story(new MemoryStore())).toEqual(await story(real));
  });

  test.each(['memory', 'file'])('%s: a lease from a clock that was put back since holds up nobody', async (kind) => {
    await using store = kind === 'memory' ? new MemoryStore() : await openStore(scratchFolder());
    await store.acquireLease('deliver:team', 'gone', '2031-01-01T00:00:00.000Z', 60_000);
    expect(await store.acquireLease('deliver:team', 'me', '2025-01-01T00:00:00.000Z', 60_000)).toMatchObject({
      fencing: 2,
    });
    expect(await store.acquireLease('deliver:team', 'you', '2025-01-01T00:00:00.000Z', 60_000)).toBeNull();
  });
});

const AT = '2025-03-28T09:00:00.000Z';

/** Everything that delivery asks a store, in one go. */
async function story(store: Store): Promise<unknown> {
  const answers: unknown[] = [];
  await store.write((tx) =>
    tx.appendChanges(
      [1, 2, 3].map((seq) => change({ seq })),
      AT,
    ),
  );
  await store.write((tx) =>
    tx.addOutboxRows([row('a', 'team', [1]), row('b', 'team', [2, 3]), row('c', 'other', [3], 'a')]),
  );
  await store.write((tx) => tx.addOutboxRows([row('a', 'team', [1])])).catch(() => answers.push('the key is taken'));
  const broken = store.write(async (tx) => {
    await tx.updateOutboxRow({ ...(await only('a', tx)), state: 'dead' });
    throw new Error('undone');
  });
  await broken.catch((error: Error) => answers.push(error.message));
  await store.write(async (tx) => {
    const first = await only('a', tx);
    await tx.updateOutboxRow({
      ...first,
      state: 'sent',
      attempts: 2,
      triedAt: AT,
      ref: { ts: '1' },
      mayRepeat: true,
      lastError: 'x',
      payload: { text: 'altered' },
    });
    await tx.saveDestination({ name: 'team', notBefore: AT, paused: null });
    // One that waits untried grows; one that was tried does not.
    for (const key of ['b', 'a', 'none']) answers.push(await tx.growOutboxRow(key, { text: 'grown' }, [1, 3]));
  });
  await store.read(async (tx) => {
    for (const query of [
      {},
      { destination: 'team' },
      { state: 'pending' as const },
      { tells: 3 },
      { key: 'c' },
      { destination: 'team', limit: 1 },
      { due: { at: AT } },
      { due: { at: AT, not: true } },
      { due: { at: '1970-01-01T00:00:00.000Z', not: true } },
    ])
      answers.push(await tx.outboxRows(query));
    const { id } = change({}).series;
    for (const query of [
      {},
      { sinceSeq: 1 },
      { limit: 2 },
      { limit: 2, newest: true },
      { series: id },
      { series: 'x' },
    ])
      answers.push((await tx.changes(query)).map(({ seq }) => seq));
    answers.push(await tx.destination('team'), await tx.destination('none'), await tx.lastSeq());
  });
  return answers;
}

async function only(
  key: string,
  tx: { outboxRows(query: { key: string }): Promise<readonly OutboxRow[]> },
): Promise<OutboxRow> {
  const [found] = await tx.outboxRows({ key });
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
}

function row(
  key: string,
  destination: string,
  seqs: readonly number[],
  replyToKey: string | null = null,
): NewOutboxRow {
  return { key, destination, payload: { text: key }, seqs, replyToKey, createdAt: AT, dueAt: AT };
}
