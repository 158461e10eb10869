import type { Change } from '../../domain/change.ts';

/** What a relay contradicts: the claimant's own value, or its own text (`against` is then null). */
export interface Contradiction {
  readonly against: Change['against'];
  readonly why: string;
}
