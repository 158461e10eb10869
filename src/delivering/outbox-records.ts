import type { Clock } from '../clock.ts';
import type { Instant } from '../domain/time.ts';
import type { FindResult, SendResult } from '../notify/notifier.ts';
import type { Destination } from '../owing/audience.ts';
import { oweNotice } from '../owing/owe.ts';
import type { OutboxRow } from '../store/records.ts';
import type { Lease, ReadTransaction, WriteTransaction } from '../store/store.ts';
import type { Delivery } from './delivery-request.ts';
import type { Owed } from './next-delivery.ts';
import { isDroppedByHand, type SettleContext, type Settlement, settleFind, settleSend } from './settle.ts';

/** What `deliver` reads and writes in the store: each function is one transaction, or the whole work of one. */
export async function owedTo(tx: ReadTransaction, destination: string, now: Instant): Promise<Owed> {
  const unknown = await tx.outboxRows({ destination, state: 'unknown', limit: MOST_ROWS });
  // What waits for a digest or the morning must not stand in the way of what is due, however much it is.
  const due = await tx.outboxRows({ destination, state: 'pending', due: { at: now }, limit: MOST_ROWS });
  const later = await tx.outboxRows({ destination, state: 'pending', due: { at: now, not: true }, limit: MOST_ROWS });
  const pending = [...due, ...later];
  const parents = new Map<string, OutboxRow>();
  for (const { replyToKey } of [...unknown, ...pending]) {
    const parent = replyToKey === null ? null : await rowByKey(tx, replyToKey);
    if (parent !== null) parents.set(parent.key, parent);
  }
  return { open: [...unknown, ...pending], parents, state: await tx.destination(destination) };
}

/** Read before each post; the rest is seen when these are paid. */
const MOST_ROWS = 25;

/** Rows marked by a holder that is gone: nobody knows whether they arrived. */
export async function adoptOrphans(to: Destination, delivery: Delivery): Promise<void> {
  await delivery.store.write(async (tx) => {
    for (const row of await tx.outboxRows({ destination: to.name, state: 'sending' })) {
      const result: SendResult = { result: 'unknown', why: 'the process ended while it was being posted' };
      await settle(tx, row, settleSend(row, result, await contextOf(tx, to, delivery)), delivery);
    }
  });
}

/** null when the lease is lost or the row is no longer as it was. */
export async function mark(
  tx: WriteTransaction,
  lease: Lease,
  row: OutboxRow,
  clock: Clock,
): Promise<OutboxRow | null> {
  const fresh = await rowByKey(tx, row.key);
  const held = await tx.holdsLease(lease, clock.now());
  if (!held || fresh?.state !== 'pending' || fresh.attempts !== row.attempts) return null;
  const marked: OutboxRow = { ...fresh, state: 'sending', attempts: fresh.attempts + 1, triedAt: clock.now() };
  await tx.updateOutboxRow(marked);
  return marked;
}

/** Notes what came of one try. */
export async function recordSend(
  to: Destination,
  row: OutboxRow,
  result: SendResult,
  delivery: Delivery,
): Promise<void> {
  await delivery.store.write(async (tx) => {
    await settle(tx, row, settleSend(row, result, await contextOf(tx, to, delivery)), delivery);
  });
}

/** Notes what came of the `count`th look-up. */
export async function recordFind(
  to: Destination,
  row: OutboxRow,
  result: FindResult,
  count: number,
  delivery: Delivery,
): Promise<void> {
  await delivery.store.write(async (tx) => {
    await settle(tx, row, settleFind(row, result, count, await contextOf(tx, to, delivery)), delivery);
  });
}

/** What an answer says about a try is true for that try alone: a row that was tried again meanwhile keeps its own. */
async function settle(tx: WriteTransaction, tried: OutboxRow, settled: Settlement, delivery: Delivery): Promise<void> {
  const fresh = await rowByKey(tx, tried.key);
  if (fresh === null || fresh.attempts !== tried.attempts || fresh.state === 'sent') return;
  if (isDroppedByHand(fresh) && settled.row.state !== 'sent') return;
  await tx.updateOutboxRow(settled.row);
  if (settled.destination !== null) await tx.saveDestination(settled.destination);
  if (settled.notice === null) return;
  await oweNotice(tx, { ...settled.notice, about: tried.destination }, delivery.audience, delivery.clock.now());
}

async function contextOf(tx: ReadTransaction, to: Destination, { clock, random }: Delivery): Promise<SettleContext> {
  const state = await tx.destination(to.name);
  return { now: clock.now(), random: random(), state, whenUnsure: to.notifier.whenUnsure };
}

async function rowByKey(tx: ReadTransaction, key: string): Promise<OutboxRow | null> {
  const [row] = await tx.outboxRows({ key });
  return row ?? null;
}
