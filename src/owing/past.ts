import type { ChangeKind, LoggedChange } from '../domain/change.ts';
import type { Past, ToldValue } from '../notify/policy.ts';
import type { ReadTransaction } from '../store/store.ts';

/** What must be known of one destination before it is decided what it is told next. */
export interface Memory {
  /** @param measured whether a threshold wants to know what was told last */
  past(change: LoggedChange, measured: boolean): Promise<Past>;
  /** Notes that it is told this change from now on. */
  told(change: LoggedChange): void;
}

/** From the outbox: what is owed counts as told, because it will be. */
export function pastOf(tx: ReadTransaction, destination: string): Memory {
  const told = new Map<number, LoggedChange>();
  return {
    async past(change, measured) {
      const corrected = change.corrects;
      return {
        correctsTold: corrected !== null && (told.has(corrected) || (await isTold(tx, corrected, destination))),
        lastTold: measured ? await lastTold(tx, change, destination, told) : null,
      };
    },
    told: (change) => void told.set(change.seq, change),
  };
}

/** A series that was never told there is measured from the oldest of these. */
const MOST_LOOKED_BACK = 200;

async function lastTold(
  tx: ReadTransaction,
  change: LoggedChange,
  destination: string,
  told: ReadonlyMap<number, LoggedChange>,
): Promise<ToldValue | null> {
  const rows = await tx.changes({ series: change.series.id, limit: MOST_LOOKED_BACK, newest: true });
  const earlier = rows.flatMap((row) => (row.seq < change.seq ? (standingAfter(row) ?? []) : []));
  for (const value of earlier.toReversed()) {
    if (told.has(value.seq) || (await isTold(tx, value.seq, destination))) return value;
  }
  return earlier[0] ?? null;
}

/** The value that stood after a change; null for one that moved nothing. */
export function standingAfter({ seq, kind, to, asOf }: LoggedChange): ToldValue | null {
  return to === null || !VALUES.has(kind) ? null : { seq, amount: to, asOf };
}

const VALUES = new Set<ChangeKind>(['first', 'raised', 'lowered', 'edited', 'refined', 'reaffirmed', 'rebased']);

async function isTold(tx: ReadTransaction, seq: number, destination: string): Promise<boolean> {
  const [row] = await tx.outboxRows({ destination, tells: seq, limit: 1 });
  return row !== undefined;
}
