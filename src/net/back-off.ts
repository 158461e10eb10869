export interface BackOff {
  /** Failures in a row, this one included; 0 after a success. The store keeps the count, so that a restart forgets nothing. */
  readonly failures: number;
  /** The usual gap between two polls. */
  readonly everyMs: number;
  /** What the server asked for, where it did. */
  readonly retryAfterMs?: number | null;
  /** From 0 to 1: spreads the polls of sources that failed together. */
  readonly random: number;
}

const MOST_MS = 6 * 3_600_000;

/**
 * Milliseconds until a source is due again: its usual gap, doubled with every failure up to six hours (or the usual gap,
 * if that is longer), plus up to a tenth; never earlier than the server asked. Pure.
 */
export function backOffMs({ failures, everyMs, retryAfterMs = null, random }: BackOff): number {
  const most = Math.max(MOST_MS, everyMs);
  const gap = Math.min(everyMs * 2 ** Math.min(failures, 30), most);
  return Math.round(Math.max(gap, retryAfterMs ?? 0) * (1 + random / 10));
}
