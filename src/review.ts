import type { Audience } from './audience.ts';
import { decide, openHeld } from './diff/decide.ts';
import { foldChange } from './diff/fold-change.ts';
import type { Decision, LoggedChange } from './domain/change.ts';
import { Problem } from './domain/problem.ts';
import type { HeldPoint, SeriesState } from './domain/series.ts';
import type { Instant } from './domain/time.ts';
import { owe } from './owe.ts';
import type { Store } from './store/store.ts';

export interface Review {
  readonly store: Store;
  readonly audience: Audience;
  readonly now: Instant;
}

/** A value that waits for a decision, with the series it would move. */
export interface Waiting {
  readonly state: SeriesState;
  readonly held: HeldPoint;
}

/** Held values that nobody has decided about, the newest first. */
export async function waiting({ store }: Pick<Review, 'store'>): Promise<readonly Waiting[]> {
  return store.read(async (tx) => openHeld(await tx.seriesStates()));
}

/**
 * Records a person's decision about the held value of change `seq`: as a line of the log, with who and why, and with
 * the messages that follow from it, in one transaction.
 *
 * @throws Problem when no such value waits
 */
export async function review({ store, audience, now }: Review, seq: number, decision: Decision): Promise<LoggedChange> {
  return store.write(async (tx) => {
    const found = openHeld(await tx.seriesStates()).find(({ held }) => held.seq === seq);
    if (found === undefined) throw nothingWaits(seq);
    const change = { ...decide(found.state, found.held, decision), seq: (await tx.lastSeq()) + 1 };
    await tx.saveSeriesStates([foldChange(found.state, change, now)]);
    const logged = await tx.appendChanges([change], now);
    await owe(tx, logged, audience, now);
    const [row] = logged;
    if (row === undefined) throw new Error('a decision was not logged');
    return row;
  });
}

function nothingWaits(seq: number): Problem {
  return new Problem('review-nothing-waits', `no held value waits under ${seq}`, {
    hint: 'list what waits with `tollwatch review list`; a value that was decided about, or that a later figure settled, waits no more',
  });
}
