import type { Point, SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { compareAmounts } from '../compare-amounts.ts';
import { pinsDown } from '../fold-change.ts';
import { outletOf, type Verdict } from '../verdict.ts';
import { isOlder } from './lateness.ts';

/** The same number once more: it counts the outlet, and carries the value on to a later day. */
export function judgeSame(claim: Claim, standing: Point, state: SeriesState): Verdict | null {
  const isNew = !state.outlets.includes(outletOf(claim));
  const isFiner = claim.amount.rounding < standing.amount.rounding && !isOlder(claim, standing);
  if (compareAmounts(standing.amount, claim.amount) === 'refined' && isFiner) {
    return { kind: 'refined', route: 'none', from: standing.amount, reason: 'the same number, given more precisely' };
  }
  const carriesOn = claim.asOf.stated && claim.asOf.to > standing.asOf.to;
  if (!isNew && !carriesOn && !pinsDown(claim.asOf, standing)) return null;
  const reason = isNew ? 'another outlet' : carriesOn ? 'unchanged on a later day' : 'the same number, with its day';
  return { kind: 'reaffirmed', route: 'none', from: standing.amount, reason };
}
