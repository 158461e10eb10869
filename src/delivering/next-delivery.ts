import type { Instant } from '../domain/time.ts';
import type { Notifier } from '../notify/notifier.ts';
import type { DestinationState, OutboxRow } from '../store/records.ts';

/** What is owed to one destination, read in one go. */
export interface Owed {
  /** Rows neither sent nor dead, oldest first. */
  readonly open: readonly OutboxRow[];
  /** Rows that open rows answer under, by key; a key that is missing here is not in the outbox. */
  readonly parents: ReadonlyMap<string, OutboxRow>;
  readonly state: DestinationState | null;
}

/** What this process knows and no store does, because only a clock that never jumps can tell it. */
export interface DeliveryMemory {
  /** When, by `elapsedMs`, a try (`tryOf`) may be looked up, and how often it was. */
  readonly lookUps: Map<string, { dueAtMs: number; count: number }>;
  /** When the last post to a destination began. */
  readonly lastPostMs: Map<string, number>;
}

export type NextDelivery =
  | { readonly do: 'post'; readonly row: OutboxRow; readonly replyTo: OutboxRow['ref'] }
  | { readonly do: 'look-up'; readonly row: OutboxRow; readonly replyTo: OutboxRow['ref'] }
  /** `lookUpMs`: until the first look-up among what is waited for; null when there is none. */
  | { readonly do: 'wait'; readonly ms: number; readonly lookUpMs: number | null }
  | { readonly do: 'nothing' };

/** Pure. Unsure posts come first, then the oldest row that is due; a reply waits until its parent has a place. */
export function nextDelivery(
  owed: Owed,
  { paceMs }: Pick<Notifier, 'paceMs'>,
  memory: DeliveryMemory,
  time: { readonly now: Instant; readonly elapsedMs: number; readonly destination: string },
): NextDelivery {
  const lookUps: number[] = [];
  const waits: number[] = [];
  for (const row of owed.open.filter(({ state }) => state === 'unknown')) {
    const wait = (memory.lookUps.get(tryOf(row))?.dueAtMs ?? 0) - time.elapsedMs;
    if (wait <= 0) return { do: 'look-up', row, replyTo: parentRef(row, owed) };
    lookUps.push(wait);
  }
  const quiet = Math.max(
    quietMs(owed.state, time.now),
    paceMs + (memory.lastPostMs.get(time.destination) ?? -paceMs) - time.elapsedMs,
  );
  for (const row of owed.open.filter(({ state }) => state === 'pending')) {
    if (waitsForParent(row, owed)) continue;
    const wait = Math.max(quiet, waitMs(row.dueAt, time.now));
    if (wait <= 0) return { do: 'post', row, replyTo: parentRef(row, owed) };
    waits.push(wait);
  }
  if (waits.length === 0 && lookUps.length === 0) return { do: 'nothing' };
  return {
    do: 'wait',
    ms: Math.min(...waits, ...lookUps),
    lookUpMs: lookUps.length === 0 ? null : Math.min(...lookUps),
  };
}

/** Names one try of a row. */
export function tryOf({ key, attempts }: OutboxRow): string {
  return `${key}:${attempts}`;
}

/** Until a broken destination is tried again, or until a service that asked for quiet may be asked again. */
function quietMs(state: DestinationState | null, now: Instant): number {
  return Math.max(waitMs(state?.paused?.retryAt ?? null, now), waitMs(state?.notBefore ?? null, now));
}

/** No wait is ever set further ahead than this, so one that is comes from a clock that has since been put back. */
export const LONGEST_WAIT_MS = 26 * 3_600_000;

function waitMs(until: Instant | null, now: Instant): number {
  const wait = until === null ? 0 : Date.parse(until) - Date.parse(now);
  return wait > LONGEST_WAIT_MS ? 0 : Math.max(0, wait);
}

/** A parent that was buried has no place any more: its reply then stands alone. */
function waitsForParent(row: OutboxRow, { parents }: Owed): boolean {
  const parent = row.replyToKey === null ? undefined : parents.get(row.replyToKey);
  return parent !== undefined && parent.state !== 'sent' && parent.state !== 'dead';
}

function parentRef(row: OutboxRow, { parents }: Owed): OutboxRow['ref'] {
  return row.replyToKey === null ? null : (parents.get(row.replyToKey)?.ref ?? null);
}
