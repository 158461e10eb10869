import { expect, test } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { Message } from '../../src/notify/message.ts';
import type { Notifier } from '../../src/notify/notifier.ts';
import type { Watch } from '../../src/notify/policy.ts';
import type { Audience } from '../../src/owing/audience.ts';
import { owe } from '../../src/owing/owe.ts';
import type { OutboxRow } from '../../src/store/records.ts';
import type { Store } from '../../src/store/store.ts';
import { amount, change, name, type SampleChange } from '../fakes/changes.ts';
import { temporaryState } from '../store/temporary-state.ts';

const notifier: Notifier = {
  render: (message) => ({ shape: message.shape, seqs: seqsOf(message), credits: message.credits ?? [] }),
  send: () => Promise.reject(new Error('nothing is sent here')),
  deadlineMs: 0,
  graceMs: 0,
  paceMs: 0,
  whenUnsure: 'drop',
};

function seqsOf(message: Message): readonly number[] {
  return message.shape === 'test' ? [] : message.changes.map(({ seq }) => seq);
}

function audience(watch: Omit<Watch, 'name'>, more: Partial<Audience> = {}): Audience {
  const routes = { ops: null };
  return { destinations: [{ name: 'desk', notifier }], routes, watches: [{ name: 'w', ...watch }], ...more };
}

/** Logs the changes at that time of the day, and owes what follows from them. */
async function tell(store: Store, to: Audience, time: string, samples: readonly SampleChange[]): Promise<void> {
  const now = `2025-03-28T${time}:00.000Z`;
  await store.write(async (tx) => {
    const start = (await tx.lastSeq()) + 1;
    const logged = await tx.appendChanges(
      samples.map((sample, i) => bare({ ...sample, seq: start + i })),
      now,
    );
    await owe(tx, logged, to, now);
  });
}

function bare(sample: SampleChange): Change {
  const { at: _at, hash: _hash, ...rest } = change(sample);
  return rest;
}

async function outbox(store: Store): Promise<readonly string[]> {
  const rows = await store.read((tx) => tx.outboxRows());
  return rows.map((row) => {
    const { shape, seqs } = row.payload as { readonly shape: string; readonly seqs: readonly number[] };
    expect(row.seqs).toEqual(seqs);
    const under = rows.find(({ key }) => key === row.replyToKey);
    return `${row.dueAt.slice(11, 16)} ${shape} ${seqs.join(',')}${under === undefined ? '' : ` under ${under.seqs[0]}`}`;
  });
}

const DAILY = { digest: { at: '18:00', timezone: 'UTC' } };

test('a correction of what a digest still gathers waits for it, and answers under it', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  await tell(store, audience(DAILY), '09:00', [{}]);
  await tell(store, audience(DAILY), '10:00', [{ kind: 'edited', corrects: 1 }]);
  await tell(store, audience(DAILY), '11:00', [{}]);
  expect(await outbox(store)).toEqual(['18:00 digest 1,3', '18:00 correction 2 under 1']);
});

test('the correction of what a watch kept back is judged like any news', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  const desk = audience({ threshold: { absolute: 100 } });
  await tell(store, desk, '08:00', [{ kind: 'first', from: null, to: amount(5000) }]);
  await tell(store, desk, '09:00', [{ from: amount(5000), to: amount(5010) }]);
  await tell(store, desk, '10:00', [{ kind: 'edited', corrects: 2, from: amount(5010), to: amount(5020) }]);
  await tell(store, desk, '11:00', [{ kind: 'edited', corrects: 2, from: amount(5020), to: amount(5120) }]);
  expect(await outbox(store)).toEqual(['08:00 changes 1', '11:00 correction 4']);
});

test('steps within one check add up as well, and only what was told counts', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  const desk = audience({ threshold: { absolute: 100 } });
  const step = (from: number, to: number): SampleChange => ({ from: amount(from), to: amount(to) });
  await tell(store, desk, '08:00', [{ kind: 'first', from: null, to: amount(1000) }]);
  await tell(store, desk, '09:00', [step(1000, 1060), step(1060, 1120), step(1120, 1180)]);
  await tell(store, desk, '10:00', [step(1180, 1230)]);
  expect(await outbox(store)).toEqual(['08:00 changes 1', '09:00 changes 3', '10:00 changes 5']);
});

test('a digest lists twelve; what is over makes another message', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  const many = (length: number) => Array.from({ length }, (_, i) => ({ claimant: name(`Authority ${i}`) }));
  await tell(store, audience(DAILY), '09:00', many(11));
  await tell(store, audience(DAILY), '10:00', many(3));
  const rows = await outbox(store);
  expect(rows).toEqual(['18:00 digest 1,2,3,4,5,6,7,8,9,10,11,12', '18:00 digest 13,14']);
});

test('a digest that was tried gathers no more', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  await tell(store, audience(DAILY), '09:00', [{}]);
  await store.write(async (tx) => {
    const [row] = await tx.outboxRows();
    await tx.updateOutboxRow({ ...(row as OutboxRow), attempts: 1 });
  });
  await tell(store, audience(DAILY), '10:00', [{}]);
  expect(await outbox(store)).toEqual(['18:00 digest 1', '18:00 digest 2']);
});

test('the operators hear of what is held whatever the watches say', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  await tell(store, audience({ measures: ['killed'] }, { routes: { ops: 'desk' } }), '09:00', [
    { kind: 'held', route: 'ops' },
    {},
  ]);
  expect(await outbox(store)).toEqual(['09:00 ops 1']);
});

test('each source’s credit travels with what was taken from it, once', async () => {
  await using state = await temporaryState();
  await using store = await state.open();
  const desk = audience({}, { credits: { harbour: 'Harbour Data, CC BY 4.0', other: 'Other' } });
  await tell(store, desk, '09:00', [{}, {}]);
  const [row] = await store.read((tx) => tx.outboxRows());
  expect(row?.payload.credits).toEqual(['Harbour Data, CC BY 4.0']);
});
