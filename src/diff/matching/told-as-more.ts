import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * "1,200 more were sent", told by another outlet of the same check as "1,200 were sent": both are those who were added,
 * and no new total. Only a number that is no chance says so.
 */
export function toldAsMore(claims: readonly Claim[]): readonly Claim[] {
  const more = claims.filter(
    ({ figure, span, number }) => figure.role === 'increment' && span === 'stretch' && number >= TELLING,
  );
  return more.length === 0 ? claims : claims.map((claim) => asAdded(claim, more));
}

function asAdded(claim: Claim, more: readonly Claim[]): Claim {
  if (claim.span !== 'total' || claim.figure.role !== 'total') return claim;
  const same = more.find(
    (other) =>
      other.document !== claim.document &&
      other.measure === claim.measure &&
      other.claimant !== null &&
      other.claimant.key === claim.claimant?.key &&
      isSameNumber(other.amount, claim.amount) &&
      relateNames(other.victims, claim.victims) !== 'apart',
  );
  if (same === undefined) return claim;
  return {
    ...claim,
    span: 'stretch',
    window: same.window,
    asOf: same.asOf,
    figure: { ...claim.figure, role: 'increment' },
  };
}

/** Below, a total and what is added to another one share a number by chance. */
const TELLING = 100;
