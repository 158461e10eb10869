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
  if (window.start === null) return !isSinceEvent(window.words);
  return day !== null && daysBetween(window.start, day) <= LONGEST_PERIOD;
}

/** Words that open a count at an event whose day the text leaves out: "since the ceasefire", «з початку перемир'я», 휴전 이후. */
const SINCE = /^(?:since(?! then)|منذ|(?:з|із|від|с|со|от|после|після)(?= \p{L}))|(?:이후|이래)$/iu;
/** "Since yesterday", «від учора»: a short stretch, and no event. */
const RECENT =
  /\b(?:yesterday|last|morning|noon|midnight|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|اليوم|أمس|الصباح|الليلة|вчора|учора|вчера|ранку|утра|сьогодні|сегодня|어제|오늘/iu;

function isSinceEvent(words: string | null): boolean {
  return words !== null && SINCE.test(words) && !RECENT.test(words);
}

/** The same of a series: one that counts over a stretch always knows its last day. */
export function isBoundedSeries(window: Window): boolean {
  return window.period === 'interval' && window.end !== null;
}

/** Days of the longest period that a bulletin counts anew. */
export const LONGEST_PERIOD = 14;
