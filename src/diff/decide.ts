import { statedNumber } from '../domain/amount.ts';
import type { Change, Decision } from '../domain/change.ts';
import type { HeldPoint, SeriesState } from '../domain/series.ts';

/**
 * The change that a person's decision about a held value makes: accepted, it moves the series like any other figure and
 * is told; rejected, it is dropped and told to nobody. `seq` is left to the caller.
 */
export function decide(state: SeriesState, held: HeldPoint, decision: Decision): Omit<Change, 'seq'> {
  const isAccepted = decision.verdict === 'accepted';
  return {
    kind: isAccepted ? kindOf(state, held) : 'retracted',
    route: isAccepted ? 'team' : 'none',
    series: state.series,
    from: isAccepted ? (state.standing?.amount ?? null) : null,
    to: held.amount,
    asOf: held.asOf,
    parts: [],
    provenance: held.provenance,
    suspect: null,
    reason: `${decision.verdict} by ${decision.by}: ${decision.why}`,
    baseline: false,
    corrects: held.seq,
    against: null,
    outlets: [held.provenance.outlet ?? held.provenance.source],
    shares: [],
    decision,
  };
}

/** Held values that nobody has decided about, the newest first. */
export function openHeld(states: Iterable<SeriesState>): readonly { state: SeriesState; held: HeldPoint }[] {
  const open = [...states].flatMap((state) =>
    state.held.filter(({ settled }) => !settled).map((held) => ({ state, held })),
  );
  return open.sort((a, b) => b.held.seq - a.held.seq);
}

function kindOf({ standing }: SeriesState, held: HeldPoint): Change['kind'] {
  if (standing === null) return 'first';
  if (held.asOf.stated && standing.asOf.stated && held.asOf.to < standing.asOf.to) return 'late';
  return statedNumber(held.amount) >= statedNumber(standing.amount) ? 'raised' : 'lowered';
}
