import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { areHandedOver } from './handed-over.ts';

/** "307 came home", the day after 390 did: another lot, where the number is neither that of the first nor near it. */
export function isNextLot(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  if (!isHandedOver(claim) || claim.mentioned.length > 0 || claim.window.period === 'cumulative') return false;
  const points = [...pointsOf(state), ...state.held, ...heard];
  if (points.length === 0 || points.some(({ amount }) => isSameLot(statedNumber(amount), claim))) return false;
  return points.every(({ asOf }) => daysBetween(asOf.to, claim.asOf.to) >= 1);
}

/** Those who are released come in lots, and so do the bodies that one side hands to the other. */
function isHandedOver({ measure, document: { text }, figure }: Claim): boolean {
  return measure === 'released' || areHandedOver(figure, text);
}

/** An outlet rounds the number of yesterday's lot. */
function isSameLot(known: number, { number, amount }: Claim): boolean {
  return known === number || (amount.qualifier !== 'exact' && Math.abs(known - number) <= number / 20);
}
