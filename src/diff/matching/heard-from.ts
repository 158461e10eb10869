import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { claimsPlacedIn, type Placed } from '../placed.ts';

/** The series has the number of the claim, from before or by another claim of the check. */
export function isHeardFrom({ amount }: Claim, state: SeriesState, placed: readonly Placed[]): boolean {
  const known = [...pointsOf(state), ...claimsPlacedIn(state.series.id, placed)];
  return known.some((point) => isSameNumber(point.amount, amount));
}
