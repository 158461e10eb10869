import type { Series } from '../domain/series.ts';
import type { Claim } from './claim.ts';

/** A claim with the series it was found to belong to. */
export interface Placed {
  readonly claim: Claim;
  readonly series: Series;
}
