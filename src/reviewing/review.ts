import { decide, openHeld } from '../diff/deciding/decide.ts';
import { foldLine } from '../diff/fold-line.ts';
import type { Change, Decision, LoggedChange } from '../domain/change.ts';
import type { HeldPoint, SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';
import type { Audience } from '../owing/audience.ts';
import { owe } from '../owing/owe.ts';
import type { ReadTransaction, Store } from '../store/store.ts';
import { refusal } from './review-refusal.ts';

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

/** What a person decides, and about which change; 0 for a merging, which is about two series. */
interface Wish {
  readonly decision: Decision;
  readonly seq: number;
}

/** Works out what is meant from how things stand; throws a Problem where it cannot be meant. */
export type Asked = (tx: ReadTransaction, states: ReadonlyMap<string, SeriesState>) => Promise<Wish>;

/**
 * Records a person's decision: as lines of the log, with who and why, and with the messages that follow from it, in one
 * transaction. Returns these lines.
 *
 * @throws Problem when what it is about is unknown, or was decided already
 */
export async function review({ store, audience, now }: Review, asked: Asked): Promise<readonly LoggedChange[]> {
  return store.write(async (tx) => {
    const states = new Map((await tx.seriesStates()).map((state) => [state.series.id, state]));
    const { decision, seq } = await asked(tx, states);
    const stateOf = (id: string) => present(states.get(id));
    const entries = decide(decision, seq, states.values(), stateOf);
    if (entries === null) throw await refusal(tx, decision, seq, states);
    const lastSeq = await tx.lastSeq();
    const changes = entries.map((entry, nth) => ({ ...entry, seq: lastSeq + 1 + nth }));
    await tx.saveSeriesStates(folded(changes, stateOf, now));
    const logged = await tx.appendChanges(changes, now);
    await owe(tx, logged, audience, now);
    return logged;
  });
}

function folded(
  changes: readonly Change[],
  stateOf: (id: string) => SeriesState | undefined,
  now: Instant,
): readonly SeriesState[] {
  const moved = new Map<string, SeriesState>();
  for (const change of changes) {
    const after = foldLine((id) => moved.get(id) ?? stateOf(id), change, now);
    for (const state of after) moved.set(state.series.id, state);
  }
  return [...moved.values()];
}

/** A series that is not found any more counts as not there. */
function present(state: SeriesState | undefined): SeriesState | undefined {
  return state?.gone ? undefined : state;
}
