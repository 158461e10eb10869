import type { Series } from '../domain/series.ts';
import type { Claim } from './claim.ts';

/** A claim with the series it was found to belong to. */
export interface Placed {
  readonly claim: Claim;
  readonly series: Series;
}

/**
 * What the check claims of a series, in the order in which it was placed. Every claim asks it of every series that it might
 * belong to, while the list only grows: it is indexed as far as it has grown.
 */
export function claimsPlacedIn(id: string, placed: readonly Placed[]): readonly Claim[] {
  const index = INDEX.get(placed) ?? { length: 0, bySeries: new Map<string, Claim[]>() };
  if (index.length < placed.length) extend(index, placed);
  return index.bySeries.get(id) ?? NONE;
}

function extend(index: Index, placed: readonly Placed[]): void {
  for (const { claim, series } of placed.slice(index.length)) {
    const claims = index.bySeries.get(series.id);
    if (claims === undefined) index.bySeries.set(series.id, [claim]);
    else claims.push(claim);
  }
  index.length = placed.length;
  INDEX.set(placed, index);
}

interface Index {
  length: number;
  readonly bySeries: Map<string, Claim[]>;
}

const INDEX = new WeakMap<readonly Placed[], Index>();
const NONE: readonly Claim[] = [];
