import type { Figure, Window } from '../../domain/figure.ts';
import { type Day, daysBetween } from '../../domain/time.ts';

/**
 * Whether a number counts over a stretch that begins and ends ("in the past 24 hours", "in January and February", "3,000
 * more") and is not a running count. "Since the ceasefire" is a stretch to a reader and a running count to the diff.
 * `day`: the day that the number speaks of, where known.
 */
export function isBounded({ role, window }: Pick<Figure, 'role' | 'window'>, day: Day | null): boolean {
  if (role !== 'total') return true;
  if (window.period !== 'interval') return false;
  if (window.end !== null) return true;
  // However few days it has run: "since the fighting resumed on 22 January" goes on.
  if (window.runs === true) return false;
  if (window.start === null) return true;
  return day !== null && daysBetween(window.start, day) <= LONGEST_PERIOD;
}

/** The same of a series: one that counts over a stretch always knows its last day. */
export function isBoundedSeries(window: Window): boolean {
  return window.period === 'interval' && window.end !== null;
}

/** Days of the longest period that a bulletin counts anew. */
export const LONGEST_PERIOD = 14;
