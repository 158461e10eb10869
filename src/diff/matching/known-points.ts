import { statedNumber } from '../../domain/amount.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { pointsOf } from '../judging/plausibility.ts';

/** The series has this very number for this very day: the claim comes back, whatever else has moved since. */
export function isKnownTo(claim: Claim, state: SeriesState): boolean {
  return isHeldIn(claim, state) || pointsOf(state).some((point) => isOfPoint(claim, point));
}

/** The series holds these very words back: a relay comes again under another address. */
export function isHeldAsWritten(claim: Claim, { held }: SeriesState): boolean {
  return held.some((point) => isOfPoint(claim, point) && point.provenance.quote === claim.figure.quote);
}

/** The series holds this very number of this very day back. */
export function isHeldIn(claim: Claim, { held }: SeriesState): boolean {
  return held.some((point) => isOfPoint(claim, point));
}

function isOfPoint(claim: Claim, { amount, asOf }: Point): boolean {
  return asOf.to === claim.asOf.to && statedNumber(amount) === claim.number;
}
