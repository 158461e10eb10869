import type { Steps } from '../../domain/in-steps.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * A text says its number in the headline, in the first line and in the body, each time with other words around it. The
 * fullest wording stands for all; a number without a claimant beside the same number with one is the same claim.
 */
export function* onePerSeries(claims: readonly Claim[]): Steps<readonly Claim[]> {
  const fullestFirst = [...claims].sort((a, b) => fullness(b) - fullness(a) || a.figure.start - b.figure.start);
  const kept: Claim[] = [];
  for (const claim of fullestFirst) {
    yield;
    if (!kept.some((other) => repeats(claim, other))) kept.push(claim);
  }
  return kept.sort((a, b) => a.figure.start - b.figure.start);
}

function repeats(claim: Claim, kept: Claim): boolean {
  return (
    claim.measure === kept.measure &&
    claim.isBreakdown === kept.isBreakdown &&
    (claim.claimant === null || claim.claimant.key === kept.claimant?.key) &&
    (claim.span === kept.span || claim.window.period === null) &&
    (claim.window.start === null || claim.window.start === kept.window.start) &&
    isSameNumber(kept.amount, claim.amount) &&
    (!claim.asOf.stated || claim.asOf.to === kept.asOf.to) &&
    relateNames(claim.victims, kept.victims) !== 'apart' &&
    relateNames(claim.place, kept.place) !== 'apart'
  );
}

function fullness(claim: Claim): number {
  const fields = [claim.claimant, claim.victims, claim.place, claim.incident, claim.window.start, claim.window.period];
  return fields.filter((field) => field !== null).length + (claim.asOf.stated ? 1 : 0) - claim.inferred.size / 8;
}
