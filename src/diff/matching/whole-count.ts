import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { relateNames, wordsOf } from '../names/relate-names.ts';

/**
 * "Forty-one protesters between 13 and 20 May", "27 in five days", where the claimant counts since 13 May and stood at 16: no
 * stretch of a count has more dead than the count, so it is all of it.
 */
export function isOfWholeCount(claim: Claim, state: SeriesState): boolean {
  const { span, figure, window, asOf, authority } = claim;
  const { series, standing } = state;
  const isWhole = span === 'stretch' && figure.role === 'total' && !claim.isBreakdown && series.isPart !== true;
  if (!isWhole || authority !== 'named' || standing === null) return false;
  const isTold = Math.abs(daysBetween(window.end ?? asOf.to, asOf.to)) <= 3;
  const isOfGroup = wordsOf(claim.victims).size > 0 && relateNames(claim.victims, series.victims) === 'equal';
  const begins = window.start ?? (isOfGroup && isOfDays(window.words) ? series.window.start : null);
  if (!isTold || begins === null || series.window.start === null) return false;
  const last = statedNumber(standing.amount);
  const isOneStart = Math.abs(daysBetween(begins, series.window.start)) <= 1;
  const isYoung = daysBetween(series.window.start, asOf.to) <= DAYS_OF_YOUNG_COUNT;
  const isOfThem = relateNames(claim.victims, series.victims) !== 'apart';
  return isOneStart && isYoung && isOfThem && claim.number >= last && claim.number <= MOST * last;
}

/** Several days, and not the last few, which every day has anew. */
function isOfDays(words: string | null): boolean {
  return words !== null && DAYS.test(words) && !LAST.test(words);
}

const DAYS = /\bdays\b|\bweeks?\b|дн(?:і|ів|я|ей)|тиж|недел|일 ?(?:동안|간|새|사이)|أيام|أسبوع/iu;
const LAST = /\b(?:past|last|previous)\b|последн|прошедш|минул|останн|지난|최근|الماضي|الأخير/iu;

/** A count that began so lately is told by its length as well as by its first day. */
const DAYS_OF_YOUNG_COUNT = 30;
/** Times that such a count grows from one number to the next. */
const MOST = 5;
