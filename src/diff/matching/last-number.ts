import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';

/** The number that a series was last told with, if only one that is held back. */
export function lastNumber({ standing, held }: SeriesState): number {
  const last = standing ?? held.at(-1);
  return last === undefined ? 0 : statedNumber(last.amount);
}
