import type { Measure } from '../domain/figure.ts';

/** What an army, or an authority that counts for one, tells of its own and of its enemy. */
export const LOSSES: readonly Measure[] = ['killed', 'wounded', 'casualties', 'missing', 'captured'];
