import type { Change } from './change.ts';
import type { Name } from './figure.ts';

/** Who says what a change tells: the claimant of its series, but of a denial the one who denies that series its number. */
export function speakerOf({ kind, series, against }: Pick<Change, 'kind' | 'series' | 'against'>): Name | null {
  return kind === 'denied' && against !== null ? against.series.claimant : series.claimant;
}
