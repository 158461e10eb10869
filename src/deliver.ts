import type { Delivery } from './delivering/delivery-request.ts';
import { type DeliveryMemory, type NextDelivery, nextDelivery, type Owed, tryOf } from './delivering/next-delivery.ts';
import { adoptOrphans, mark, owedTo, recordFind, recordSend } from './delivering/outbox-records.ts';
import { backOffMs, PAUSE_MS } from './delivering/settle.ts';
import { plainStep } from './delivering/steps.ts';
import type { FindResult, SendRequest } from './notify/notifier.ts';
import { OVERSLEPT } from './notify/overslept.ts';
import type { Destination } from './owing/audience.ts';
import type { OutboxRow } from './store/records.ts';
import type { Lease } from './store/store.ts';

/** How one destination stands after the pass. */
export interface Served {
  readonly destination: string;
  readonly sent: number;
  /** Rows that are still owed; null when that was not looked up. */
  readonly open: number | null;
  /** `busy`: another process serves it. `lease-lost`: another process took over meanwhile. */
  readonly ended: 'drained' | 'waiting' | 'busy' | 'lease-lost' | 'stopped';
  readonly paused: { readonly why: string; readonly advice: string } | null;
}

/**
 * Pays what the outbox owes: all destinations at once, each under its own lease, each row for itself. A row is marked
 * before it is posted, so that after a crash it counts as "may have arrived" and is looked for before it is posted again.
 * Throws only for what the store throws; then the other destinations are served to their end first.
 */
export async function deliver(delivery: Delivery): Promise<readonly Served[]> {
  const served = await Promise.allSettled(delivery.audience.destinations.map((to) => serve(to, delivery)));
  const failure = served.find((one) => one.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return served.map((one) => (one as PromiseFulfilledResult<Served>).value);
}

/** Name of the lease under which a destination is served. */
export function leaseOf(destination: string): string {
  return `deliver:${destination}`;
}

export function newDeliveryMemory(): DeliveryMemory {
  return { lookUps: new Map(), lastPostMs: new Map() };
}

/** Renewed before every row, which takes START_MS, the notifier's deadline and its settling at most. */
const LEASE_MS = 60_000;
/** A post begins this soon after its mark, or not at all: a process that slept in between knows nothing any more. */
const START_MS = 5000;

async function serve(to: Destination, delivery: Delivery): Promise<Served> {
  const { store, clock, holder, step = plainStep } = delivery;
  const lease = await step('deliver.take-lease', () =>
    store.acquireLease(leaseOf(to.name), holder, clock.now(), LEASE_MS),
  );
  if (lease === null) return served(to, 'busy');
  try {
    await step('deliver.adopt-orphans', () => adoptOrphans(to, delivery));
    return await pay(to, delivery, lease);
  } finally {
    await step('deliver.give-back-lease', () => store.releaseLease(lease));
  }
}

/** Row by row, until nothing is due within the patience. */
async function pay(to: Destination, delivery: Delivery, lease: Lease): Promise<Served> {
  const { store, clock, memory, signal, patienceMs, step = plainStep } = delivery;
  let until = clock.elapsedMs() + patienceMs;
  const lookUpUntil = clock.elapsedMs() + (delivery.lookUpPatienceMs ?? patienceMs);
  let sent = 0;
  while (!signal.aborted) {
    const owed = await step('deliver.look-around', () => store.read((tx) => owedTo(tx, to.name, clock.now())));
    rememberUnsure(owed.open, to, memory, clock.elapsedMs());
    const time = { now: clock.now(), elapsedMs: clock.elapsedMs(), destination: to.name };
    const next = nextDelivery(owed, to.notifier, memory, time);
    if (next.do === 'nothing') return served(to, 'drained', sent, owed);
    if (next.do === 'wait' && !isWorthIt(next, time.elapsedMs, until, lookUpUntil))
      return served(to, 'waiting', sent, owed);
    if (next.do === 'wait') await step('deliver.wait', () => clock.sleep(Math.min(next.ms, LONGEST_NAP_MS), signal));
    const ours = await step('deliver.renew-lease', () => store.renewLease(lease, clock.now(), LEASE_MS));
    if (!ours) return served(to, 'lease-lost', sent, owed);
    if (next.do === 'post' && (await post(to, delivery, lease, next))) {
      sent += 1;
      until = clock.elapsedMs() + patienceMs;
    }
    if (next.do === 'look-up') await lookUp(to, delivery, next);
  }
  return served(to, 'stopped', sent);
}

function isWorthIt(wait: Waiting, elapsedMs: number, until: number, lookUpUntil: number): boolean {
  return elapsedMs + wait.ms <= until || (wait.lookUpMs !== null && elapsedMs + wait.lookUpMs <= lookUpUntil);
}

type Waiting = Extract<NextDelivery, { do: 'wait' }>;

/** Prepare, mark, post, settle. True when it is known to have arrived. */
async function post(to: Destination, delivery: Delivery, lease: Lease, next: Due): Promise<boolean> {
  const { store, clock, memory, step = plainStep } = delivery;
  await step('deliver.prepare', () => prepare(to, next));
  const begun = clock.elapsedMs();
  const mayPost = () => clock.elapsedMs() - begun <= START_MS;
  const row = await step('deliver.mark', () => store.write((tx) => mark(tx, lease, next.row, clock)));
  if (row === null) return false;
  memory.lastPostMs.set(to.name, clock.elapsedMs());
  const result = await step('deliver.post', async () =>
    mayPost() ? to.notifier.send(requestOf(row, next, mayPost)) : OVERSLEPT,
  );
  if (result.result === 'unknown') remember(row, to.notifier.graceMs, 0, memory, clock.elapsedMs());
  await step('deliver.settle', () => recordSend(to, row, result, delivery));
  return result.result === 'sent';
}

/** Looks whether an unsure post arrived after all, and settles what follows from it. */
async function lookUp(to: Destination, delivery: Delivery, next: Due): Promise<void> {
  const { clock, memory, step = plainStep } = delivery;
  const { row } = next;
  const count = (memory.lookUps.get(tryOf(row))?.count ?? 0) + 1;
  const result = await step('deliver.look-up', () => find(to, next));
  remember(row, untilNextLookUp(result, count, delivery), count, memory, clock.elapsedMs());
  await step('deliver.settle-look-up', () => recordFind(to, row, result, count, delivery));
}

function untilNextLookUp(result: FindResult, count: number, { random }: Delivery): number {
  if (result.result === 'refused') return PAUSE_MS;
  return result.result === 'unknown' ? (result.afterMs ?? backOffMs(count + 2, random())) : 0;
}

type Due = Extract<NextDelivery, { row: OutboxRow }>;

const LONGEST_NAP_MS = 20_000;

/** A row that is found unsure counts from now: the wall clock may have jumped since it was tried. */
function rememberUnsure(rows: readonly OutboxRow[], to: Destination, memory: DeliveryMemory, elapsedMs: number): void {
  for (const row of rows.filter(({ state }) => state === 'unknown')) {
    if (!memory.lookUps.has(tryOf(row))) remember(row, to.notifier.graceMs, 0, memory, elapsedMs);
  }
}

function remember(row: OutboxRow, waitMs: number, count: number, { lookUps }: DeliveryMemory, elapsedMs: number): void {
  lookUps.set(tryOf(row), { dueAtMs: elapsedMs + waitMs, count });
}

/** Before the row is marked: however long it takes, no post is under way yet. */
async function prepare(to: Destination, { row, replyTo }: Due): Promise<void> {
  await to.notifier.prepare?.({ payload: row.payload, replyTo, signal: NEVER });
}

function requestOf(row: OutboxRow, { replyTo }: Due, mayPost: () => boolean): SendRequest {
  const { payload, key, attempts, mayRepeat } = row;
  return { payload, key, attempt: attempts, mayRepeat, replyTo, mayPost, signal: NEVER };
}

async function find(to: Destination, { row, replyTo }: Due): Promise<FindResult> {
  const { key, payload, triedAt, createdAt } = row;
  const nothing: FindResult = { result: 'unknown', why: 'this destination cannot be searched', afterMs: null };
  return (await to.notifier.find?.({ key, payload, since: triedAt ?? createdAt, replyTo, signal: NEVER })) ?? nothing;
}

/** A post under way is never broken off: that would only make it unsure. Its deadline ends it. */
const NEVER = new AbortController().signal;

function served(to: Destination, ended: Served['ended'], sent = 0, owed?: Owed): Served {
  return { destination: to.name, ended, sent, open: owed?.open.length ?? null, paused: owed?.state?.paused ?? null };
}
