import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import type { Verdict } from '../verdict.ts';
import type { Doubt } from './plausibility.ts';

export function late(claim: Claim, state: SeriesState, reason: string): Verdict | null {
  const isKnown = state.history.some(
    ({ amount, asOf, provenance }) =>
      asOf.to === claim.asOf.to && isSameNumber(amount, claim.amount) && provenance.source === claim.document.source,
  );
  return isKnown ? null : { kind: 'late', route: 'none', from: state.standing?.amount ?? null, reason };
}

export function held(
  claim: Claim,
  state: SeriesState,
  { why }: Doubt,
  against: Verdict['against'] = null,
): Verdict | null {
  const isKnown = state.held.some(
    ({ amount, asOf }) => asOf.to === claim.asOf.to && statedNumber(amount) === claim.number,
  );
  if (isKnown) return null;
  return { kind: 'held', route: 'ops', from: state.standing?.amount ?? null, reason: why, suspect: why, against };
}

export function shown(amount: Amount): string {
  return statedNumber(amount).toLocaleString('en-US');
}
