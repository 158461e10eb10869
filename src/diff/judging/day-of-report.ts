import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { dayOf } from '../../domain/time.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { onlyGrows } from './plausibility.ts';

/**
 * The claim as of the day of its report, where its text only dates the event: "58 were killed in Tuesday's strike, the
 * ministry said". What has grown since the number that stands, or names that number as given up ("to 17 from 19"), cannot be of
 * the day of the event; nor can fewer who are still missing.
 */
export function withDayOfReport(placed: PlacedClaim, state: SeriesState | undefined): PlacedClaim {
  const { claim } = placed;
  const days = [claim.incident?.day, state?.series.incident?.day];
  if (claim.published === null || !claim.asOf.stated || !days.includes(claim.asOf.to)) return placed;
  const reported = dayOf(claim.published);
  if (reported <= claim.asOf.to || !isBeyond(placed, state)) return placed;
  return { ...placed, claim: { ...claim, asOf: { from: reported, to: reported, stated: false, words: null } } };
}

function isBeyond({ claim }: PlacedClaim, state: SeriesState | undefined): boolean {
  const last = state?.standing;
  if (last == null) return false;
  const stood = statedNumber(last.amount);
  if (claim.measure === 'missing') return claim.number < stood;
  if (!onlyGrows(claim.measure, claim)) return false;
  return claim.number > stood || claim.mentioned.includes(stood);
}
