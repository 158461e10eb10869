import type { Claim } from '../claim.ts';

/** What was claimed of each series, by its id, in this check so far. */
export type FirstNumbers = ReadonlyMap<string, readonly Claim[]>;
