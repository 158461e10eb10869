import { statedNumber } from '../../domain/amount.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { claimsPlacedIn, type Placed } from '../placed.ts';
import { isOwnText } from './arithmetic.ts';

/** The series already stands at such a number: then nothing is mistaken for anything. */
export function isEstablished(claim: Claim, state: SeriesState | undefined): boolean {
  return state?.standing != null && isSameNumber(state.standing.amount, claim.amount);
}

/**
 * The claimant speaks itself, the text names the number of the series that this one takes the place of, or another outlet
 * has the same toll of the event, near the one that stands.
 */
export function isMeant({ claim, series }: Placed, state: SeriesState | undefined, batch: readonly Placed[]): boolean {
  if (isOwnText(claim)) return true;
  if (state?.standing == null) return false;
  const last = statedNumber(state.standing.amount);
  if (claim.mentioned.includes(last)) return true;
  const isNear = claim.span === 'event' && Math.abs(claim.number - last) <= last / 5;
  return isNear && isSaidElsewhere(claim, series, batch);
}

/** Another outlet of the check has the same number. */
export function isSaidElsewhere({ document, number }: Claim, { id }: Series, batch: readonly Placed[]): boolean {
  return claimsPlacedIn(id, batch).some(
    (other) => other.document.source !== document.source && other.number === number,
  );
}
