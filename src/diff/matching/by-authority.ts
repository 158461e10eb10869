import type { Claim } from '../claim.ts';
import { isFoe } from './sides.ts';

/**
 * Named authorities first, so that the others find their series, and parts last; who names the enemy's army before who says
 * "the enemy". The order within stays.
 */
export function byAuthority(a: Claim, b: Claim): number {
  return (
    Number(a.isBreakdown) - Number(b.isBreakdown) ||
    RANK[a.authority] - RANK[b.authority] ||
    Number(isFoe(a.victims)) - Number(isFoe(b.victims)) ||
    precision(b) - precision(a) ||
    fields(b) - fields(a) ||
    b.number - a.number
  );
}

/** "Gaza's ministry" before "the ministry". */
function precision({ claimant }: Claim): number {
  return claimant === null || claimant.key.startsWith('~') ? 0 : claimant.within.length + 1;
}

/** What states more finds its place before what states less; what is only concluded counts little. */
function fields({ victims, place, incident, window, inferred }: Claim): number {
  const concluded = NAMES.filter((field) => inferred.has(field)).length;
  return [victims, place, incident, window.start].filter((field) => field !== null).length - concluded;
}

const NAMES = ['victims', 'place'] as const;
const RANK = { named: 0, vague: 1, none: 2 } as const;
