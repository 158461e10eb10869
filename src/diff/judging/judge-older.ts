import type { Point, SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameCount } from '../compare-amounts.ts';
import type { Verdict } from '../verdict.ts';
import { pointsOf } from './plausibility.ts';
import { held, late, shown } from './quiet-verdicts.ts';

/** An older time than the standing value: an old bulletin that comes late, an old article that comes back. */
export function judgeOlder(claim: Claim, state: SeriesState): Verdict | null {
  const sameDay = pointsOf(state).filter(({ asOf }) => asOf.to === claim.asOf.to && asOf.stated === claim.asOf.stated);
  if (sameDay.some(({ amount }) => isSameCount(amount, claim.amount))) return null;
  const past = sameDay.find(({ asOf }) => asOf.stated);
  if (past !== undefined) return judgePastDay(claim, past, state);
  return late(claim, state, `of ${claim.asOf.to}, older than the number that stands`);
}

/** Another number for a day that has one: the claimant restates it, or a reporter has it wrong. */
function judgePastDay(claim: Claim, past: Point, state: SeriesState): Verdict | null {
  if (past.provenance.source !== claim.document.source) {
    return held(claim, state, {
      about: 'slip',
      why: `another number for ${claim.asOf.to} than the ${shown(past.amount)} known`,
    });
  }
  return {
    kind: 'restated',
    route: past.told ? 'team' : 'none',
    from: past.amount,
    corrects: past.seq,
    reason: `the number of ${claim.asOf.to} was changed afterwards`,
  };
}
