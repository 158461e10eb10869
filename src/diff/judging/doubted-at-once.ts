import type { Series } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import type { Placed } from '../placed.ts';
import { heldBefore } from './doubtful-move.ts';
import { garbledRelay } from './garbled-relay.ts';
import { doubtOfNumber } from './plausibility.ts';

/**
 * Whether a claim will be held back, as far as that is seen while the claims of a check still find their series. `heard`: all
 * of the check, each as if it were a series of its own.
 */
export function isDoubtedAtOnce(placed: Placed, heard: readonly Placed[], book: Book): boolean {
  return isOutOfLine(placed, book) || garbledRelay(placed, heard, book) !== null;
}

function isOutOfLine({ claim, series }: Placed, book: Book): boolean {
  const state = book.state(series.id);
  if (state?.standing == null) return false;
  const doubt = doubtOfNumber(claim, state, state.standing);
  return doubt !== null && heldBefore(claim, state, doubt) === null;
}

/** The claims of a check before they have found their series. */
export function asHeard(claims: readonly Claim[]): readonly Placed[] {
  return claims.map((claim) => ({ claim, series: seriesOf(claim) }));
}

function seriesOf({ claimant, measure, victims, place, window, incident, inferred }: Claim): Series {
  return { id: '', claimant, measure, unit: 'people', victims, place, window, incident, inferred: [...inferred] };
}
