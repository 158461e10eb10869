import type { Amount, Bounds } from '../../domain/amount.ts';
import { statedNumber } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';

const NBSP = '\u00a0';

/** "more than 5,000". Joined by non-breaking spaces, so that a number never wraps away from its qualifier. */
export function amountWords(amount: Amount): string {
  const plain = boundsWords(amount).replaceAll(' ', NBSP);
  return isVague(amount) ? `${plain}${NBSP}(“${amount.written.replace(/\s+/gu, NBSP)}”)` : plain;
}

/**
 * "+1,000", "−500"; "about +1,000" between round numbers; "at least", "more than" or "up to" where an end is open on one
 * side only. Empty when nothing moved, or when the ends are open so that the step could be anything.
 */
export function deltaWords(from: Bounds, to: Bounds): string {
  const delta = statedNumber(to) - statedNumber(from);
  if (delta === 0) return '';
  const least = difference(to.low, from.high);
  const most = difference(to.high, from.low);
  if (least !== null && most !== null) return closedDelta(least, most, from, to);
  const bound = least ?? most;
  if (bound === null || Math.sign(bound) !== Math.sign(delta)) return '';
  const beyond = (least === null) !== delta > 0;
  return `${beyond ? beyondWords(from, to) : `up${NBSP}to`}${NBSP}${signed(bound)}`;
}

function closedDelta(least: number, most: number, from: Bounds, to: Bounds): string {
  if (least !== most) return least * most > 0 ? `${signed(least)} to ${signed(most)}`.replaceAll(' ', NBSP) : '';
  const rounded = from.qualifier === 'about' || to.qualifier === 'about';
  return `${rounded ? `about${NBSP}` : ''}${signed(least)}`;
}

/** "more than" leaves its own number out, "at least" counts it in. */
function beyondWords(from: Bounds, to: Bounds): string {
  const leftOut = [from, to].some(({ qualifier }) => qualifier === 'over' || qualifier === 'nearly');
  return (leftOut ? 'more than' : 'at least').replaceAll(' ', NBSP);
}

function difference(end: number | null, start: number | null): number | null {
  return end === null || start === null ? null : end - start;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${grouped(Math.abs(value))}`;
}

/** The measure as it reads after that amount: "1 casualty", "5,000 casualties". */
export function measureWord(measure: Measure, amount: Bounds | null): string {
  if (amount?.low !== 1 || amount.high !== 1) return measure;
  return SINGULAR[measure] ?? measure;
}

function boundsWords({ low, high, qualifier }: Bounds): string {
  if (low !== null && high !== null && low !== high) return `${grouped(low)} to ${grouped(high)}`;
  const number = grouped(low ?? high ?? 0);
  const words = QUALIFIER_WORDS[qualifier];
  if (words !== '') return `${words} ${number}`;
  if (high === null) return `at least ${number}`;
  return low === null ? `up to ${number}` : number;
}

/** "dozens" is told in its own words beside the number that it was read as. */
function isVague({ low, high, written }: Amount): boolean {
  return low !== high && !/\p{N}/u.test(written) && written.length > 0 && written.length <= 40;
}

export function grouped(value: number): string {
  return GROUPED.format(value);
}

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

const QUALIFIER_WORDS = {
  exact: '',
  range: '',
  over: 'more than',
  at_least: 'at least',
  about: 'about',
  nearly: 'nearly',
  up_to: 'up to',
} as const;

const SINGULAR: Partial<Record<Measure, string>> = { casualties: 'casualty', bodies: 'body' };
