import type { Window } from '../domain/figure.ts';
import type { Series } from '../domain/series.ts';
import { daysBetween } from '../domain/time.ts';
import type { Claim } from './claim.ts';
import { foldedWords, type Relation } from './relate-names.ts';

/** How the stretch over which a claim counts stands to that of a series. `around`: the start of the count moved. */
export function relateWindows(claim: Pick<Claim, 'span' | 'window' | 'asOf' | 'published'>, series: Series): Relation {
  if (claim.span === 'stretch' || series.window.period === 'interval') {
    return claim.span === 'stretch' && series.window.period === 'interval'
      ? relateStretches(claim, series.window)
      : 'apart';
  }
  return relateStarts(claim.window, series.window);
}

/** Running counts are told apart by their start. */
function relateStarts(a: Window, b: Window): Relation {
  if (a.start !== null && b.start !== null) {
    if (near(a.start, b.start, 3)) return 'equal';
    return near(a.start, b.start, MOVED_START) ? 'around' : 'apart';
  }
  if (a.start === null && b.start === null) {
    if (a.words === null && b.words === null) return a.period === b.period ? 'equal' : 'unstated';
    return a.words !== null && b.words !== null && sameWords(a.words, b.words) ? 'equal' : 'unstated';
  }
  return 'unstated';
}

/** The past day of Monday is not the past day of Tuesday; "January and February" is the same whoever says it when. */
function relateStretches(claim: Pick<Claim, 'window' | 'asOf' | 'published'>, series: Window): Relation {
  const { window, asOf, published } = claim;
  const isUndated = published === null && !asOf.stated;
  const end = window.end ?? (isUndated ? null : asOf.to);
  if (end !== null && series.end !== null && !near(end, series.end, window.end === null ? 0 : 1)) return 'apart';
  if (window.start !== null && series.start !== null) return near(window.start, series.start, 1) ? 'equal' : 'apart';
  if (window.words === null || series.words === null) return 'unstated';
  return sameWords(window.words, series.words) || end !== null ? 'equal' : 'apart';
}

function sameWords(a: string, b: string): boolean {
  const [x, y] = [new Set(foldedWords(a)), new Set(foldedWords(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 || (2 * shared) / (x.size + y.size) >= 0.5;
}

/** Days by which an authority moves the start of a count; what lies further apart is another count. */
const MOVED_START = 60;

function near(a: string, b: string, days: number): boolean {
  return Math.abs(daysBetween(a, b)) <= days;
}
