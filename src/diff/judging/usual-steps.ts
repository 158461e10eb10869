import { statedNumber } from '../../domain/amount.ts';
import type { Point } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { withNeighboursSwapped } from './digit-slip.ts';
import { statedDeltas } from './increment.ts';

/**
 * The number with two neighbouring digits the other way round that goes on in the usual steps, where this one rises by many of
 * them at once: 1,084,310 of a daily count that stood at 1,047,100 and rises by about a thousand, for 1,048,310.
 */
export function dueInUsualSteps(claim: Claim, points: readonly Point[], standing: Point): number | null {
  const last = statedNumber(standing.amount);
  const usual = largestDailyStep(points);
  if (claim.span !== 'total' || usual === null || last < 1000) return null;
  const step = claim.number - last;
  if (statedDeltas(claim.increments).includes(step)) return null;
  const days = Math.max(1, daysBetween(standing.asOf.to, claim.asOf.to));
  if (step < MANY_STEPS * usual * days) return null;
  const isUsual = (value: number) => value > last && value <= last + 2 * usual * days;
  return withNeighboursSwapped(String(claim.number)).find(isUsual) ?? null;
}

/** The most that a count rose by in a day; null where it has not been told often enough to have usual steps. */
function largestDailyStep(points: readonly Point[]): number | null {
  if (new Set(points.map(({ asOf }) => asOf.to)).size < REGULAR) return null;
  const rates = points.slice(1).map((after, at) => {
    const before = points[at] ?? after;
    const rise = statedNumber(after.amount) - statedNumber(before.amount);
    return rise / Math.max(1, daysBetween(before.asOf.to, after.asOf.to));
  });
  return Math.max(1, ...rates);
}

/** Days of which a count must have been told to have usual steps. */
const REGULAR = 4;
/** How many of the usual steps at once are out of line. */
const MANY_STEPS = 5;
