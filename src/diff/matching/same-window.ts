import type { Window } from '../../domain/figure.ts';
import type { Series } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { foldedWords, type Relation } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';
import { saysNewBasis } from './new-basis.ts';

type Stretch = Pick<Claim, 'window' | 'asOf' | 'published' | 'number' | 'document' | 'figure'>;

/** How the stretch over which a claim counts stands to that of a series. `around`: the start of the count moved. */
export function relateWindows(claim: Stretch & Pick<Claim, 'span'>, series: Series): Relation {
  if (claim.span === 'stretch' || isBoundedSeries(series.window)) {
    return claim.span === 'stretch' && isBoundedSeries(series.window) ? relateStretches(claim, series.window) : 'apart';
  }
  return relateStarts(claim, series.window);
}

/** Running counts are told apart by their start. */
function relateStarts(claim: Stretch, b: Window): Relation {
  const a = claim.window;
  if (a.start !== null && b.start !== null) {
    if (near(a.start, b.start, 3) || isMonthAround(a, b.start) || isMonthAround(b, a.start)) return 'equal';
    if (isSeasonAround(a, b.start) || isSeasonAround(b, a.start)) return 'equal';
    return near(a.start, b.start, MOVED_START) || saysNewBasis(claim) ? 'around' : 'apart';
  }
  if (a.start === null && b.start === null) {
    if (a.words === null && b.words === null) return a.period === b.period ? 'equal' : 'unstated';
    return a.words !== null && b.words !== null && sameWords(a.words, b.words) ? 'equal' : 'unstated';
  }
  return 'unstated';
}

/** "Since October 2023" and "since 7 October 2023" are one start, told less and more exactly. */
export function isMonthAround({ start, words }: Window, day: string | null): boolean {
  const namesDay = words === null || /(?<!\d)\d{1,2}(?!\d)/.test(words);
  return start?.endsWith('-01') === true && !namesDay && start.slice(0, 7) === day?.slice(0, 7);
}

/** "Since the autumn of 2024" and "since November 2024" are one start, as far as the season tells. */
export function isSeasonAround({ start, words }: Window, day: string | null): boolean {
  if (start === null || day === null || !SEASON.test(words ?? '')) return false;
  const days = daysBetween(start, day);
  return days >= 0 && days <= DAYS_OF_SEASON;
}

const SEASON = /(?<!\p{L})(?:spring|summer|autumn|весн|літ[ао]|лет[ао]|осен|осін|봄|여름|가을|ربيع|صيف|خريف)/iu;
const DAYS_OF_SEASON = 92;

/**
 * The past day of Monday is not the past day of Tuesday, so what has no days of its own ends on the day of its report.
 * But 3,000 "in January and February" are 3,000 "in the first two months": a telling number under other words.
 */
function relateStretches(claim: Stretch, series: Window): Relation {
  const { window, asOf, published, number } = claim;
  const isUndated = published === null && !asOf.stated;
  const isOtherwiseWorded =
    window.end === null && window.words !== null && !/\d/.test(window.words) && number >= TELLING;
  if (isUndated || isOtherwiseWorded) return 'unstated';
  const end = window.end ?? asOf.to;
  if (series.end !== null && !near(end, series.end, window.end === null ? 0 : 1)) {
    return isOtherwise(series) && number >= TELLING ? 'unstated' : 'apart';
  }
  if (window.start === null || series.start === null) return 'equal';
  return near(window.start, series.start, 1) ? 'equal' : 'apart';
}

/** Worded without days and without hours: nobody can say when it ended. */
function isOtherwise({ start, words }: Window): boolean {
  return start === null && words !== null && !/\d/.test(words);
}

function sameWords(a: string, b: string): boolean {
  const [x, y] = [new Set(foldedWords(a)), new Set(foldedWords(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 || (2 * shared) / (x.size + y.size) >= 0.5;
}

/** Below, two stretches share a number by chance. */
const TELLING = 100;
/** Days by which an authority moves the start of a count; what lies further apart is another count, unless the text says so. */
const MOVED_START = 60;

function near(a: string, b: string, days: number): boolean {
  return Math.abs(daysBetween(a, b)) <= days;
}
