import { type Amount, placeOf, statedNumber } from '../domain/amount.ts';

export type Comparison = 'same' | 'refined' | 'higher' | 'lower';

/**
 * `next` after `before`, by the number that the texts state, widened by the rounding it was written with: "more than
 * 5,000" after "about 4,000" is higher, "5,012" after "about 5,000" is the same claim made finer.
 */
export function compareAmounts(before: Amount, next: Amount): Comparison {
  const step = statedNumber(next) - statedNumber(before);
  if (step === 0) return sameBounds(before, next) ? 'same' : 'refined';
  if (within(before, next) || within(next, before)) return 'refined';
  const isBelow = isBelowBound(before, next) || isBelowBound(next, before);
  if (!isBelow && Math.abs(step) < Math.max(slack(before), slack(next))) return 'refined';
  if (isRoundedDown(next, before)) return 'refined';
  return step > 0 ? 'higher' : 'lower';
}

/** "More than 2,000" rounds 2,140, and no 1,624. */
function isBelowBound(count: Amount, open: Amount): boolean {
  return open.high === null && open.low !== null && count.high !== null && count.high < open.low - slack(count);
}

/** "More than 61,000" after 61,500: what is left open above is rounded down, however near the next place is. */
function isRoundedDown(next: Amount, before: Amount): boolean {
  const [low, known] = [next.low ?? 0, statedNumber(before)];
  return next.high === null && slack(next) > 0 && known >= low && known < low + next.rounding;
}

/** The same number, give or take its rounding. */
export function isSameNumber(a: Amount, b: Amount): boolean {
  const comparison = compareAmounts(a, b);
  return comparison === 'same' || comparison === 'refined';
}

/** As `isSameNumber`, but two bare numbers are counts: 5,200 for the same day is not 5,000. */
export function isSameCount(a: Amount, b: Amount): boolean {
  return a.qualifier === 'exact' && b.qualifier === 'exact' ? statedNumber(a) === statedNumber(b) : isSameNumber(a, b);
}

/** Whether the amount states a known number, or one that it is rounded to: "1,000" for 1,212. */
export function roundsTo(amount: Amount, known: number): boolean {
  const step = statedNumber(amount) - known;
  return step === 0 || (Math.abs(step) < slack(amount) && !(amount.high === null && step > 0));
}

/** Half a place to either side for a number that the text rounds; none for a count. */
export function slack({ low, high, qualifier, rounding }: Amount): number {
  if (low !== high && low !== null && high !== null) return 0;
  const number = Math.abs(low ?? high ?? 0);
  const rounded = qualifier === 'about' || qualifier === 'nearly' || qualifier === 'up_to';
  // "At least 20" is a count; "over 5,000" and a bare "4,000 casualties" are round numbers.
  if (!rounded && (number < 1000 || placeOf(number) < 100)) return 0;
  return rounding / 2;
}

/** True when both may be the same true number: no end of one excludes the other. */
export function overlap(a: Amount, b: Amount): boolean {
  const lowest = ({ low }: Amount) => low ?? Number.NEGATIVE_INFINITY;
  const highest = ({ high }: Amount) => high ?? Number.POSITIVE_INFINITY;
  const slip = Math.max(slack(a), slack(b));
  return lowest(a) - slip < highest(b) + 1e-9 && lowest(b) - slip < highest(a) + 1e-9;
}

/** "4,800" lies within "4,000 to 5,000". */
function within(range: Amount, value: Amount): boolean {
  if (range.low === null || range.high === null || range.low === range.high) return false;
  const number = statedNumber(value);
  return number >= range.low && number <= range.high;
}

function sameBounds(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.high === b.high;
}

/**
 * Under which an amount is found among many by its number: a rough one, which is the same as other numbers than its own,
 * stands with all that are rough.
 */
export function numberKey(amount: Amount): number {
  return isRough(amount) ? ROUGH : statedNumber(amount);
}

/** Under which those that `isSameNumber` may take for it are looked for; null for a rough one: under every number. */
export function numberLookups(amount: Amount): readonly number[] | null {
  return isRough(amount) ? null : [ROUGH, statedNumber(amount)];
}

function isRough(amount: Amount): boolean {
  return slack(amount) > 0 || (amount.low !== amount.high && amount.low !== null && amount.high !== null);
}

const ROUGH = Number.NaN;
