import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';

/** "82, where 70 had been reported": the claimant names the number that stands as its own from before. */
export function isGoneOnFrom(
  { claimant, mentioned, span, incident }: Claim,
  { series, standing }: SeriesState,
): boolean {
  if (standing === null || claimant === null || incident !== null || series.incident !== null || span === 'stretch')
    return false;
  const last = statedNumber(standing.amount);
  return last >= LEAST_TO_TELL && claimant.key === series.claimant?.key && mentioned.includes(last);
}

/** Two small numbers are the same by chance. */
const LEAST_TO_TELL = 10;
