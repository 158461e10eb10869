import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { AsOf, Name } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { type Claim, othersInText } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { relateVictims } from '../names/branch.ts';
import { relateNames } from '../names/relate-names.ts';
import { claimsPlacedIn, idsWithNumber, type Placed } from '../placed.ts';
import { isBoundedSeries } from './bounded.ts';
import { SLOW } from './event-kinds.ts';
import { ofNamesake } from './of-namesake.ts';
import { mayBeOne } from './same-target.ts';

/**
 * The series that has the number of a claim which by its words fits no series: one voice counts the same people once,
 * whatever an outlet makes of the event, of the stretch or of the place. Null where the number may be another count.
 */
export function echoed(claim: Claim, placed: readonly Placed[], book: Book): Series | null {
  // Nobody's numbers of nowhere are anybody's.
  if (isSmallIncrement(claim) || (claim.claimant === null && claim.place === null && claim.number < TELLING))
    return null;
  const { claimant, measure, amount } = claim;
  const own = book.sieve(measure, claimant).withNumber(amount, idsWithNumber(amount, placed));
  const states = [...own, ...ofNamesake(claim, book)];
  return states.find((state) => isEcho(claim, state, placed))?.series ?? null;
}

/** The same of a claim that fits another series, but not in all its words: only what was known before this check outweighs that. */
export function echoedBefore(claim: Claim, book: Book): Series | null {
  return echoed(claim, [], book);
}

/** Whether claim and series can be one count, and the series has its number, from about the same time. */
export function isEcho(claim: Claim, state: SeriesState, placed: readonly Placed[]): boolean {
  const { series } = state;
  // The number first: few series have it.
  return hasNumber() && areOnePeople(claim, series) && isOneStretch(claim, series) && isOneScene(claim, series);

  function hasNumber(): boolean {
    return [...pointsOf(state), ...state.held, ...claimsPlacedIn(series.id, placed)].some(
      (point) => isSameNumber(point.amount, claim.amount) && isOfThisTime(claim, point, point === state.standing),
    );
  }
}

/** Two more dead after two dead make four. */
function isSmallIncrement({ figure, number }: Claim): boolean {
  return figure.role === 'increment' && number < SEVERAL;
}

function areOnePeople({ victims, inferred }: Claim, series: Series): boolean {
  if (relateNames(victims, series.victims) !== 'apart' || relateVictims(victims, series.victims) !== 'apart')
    return true;
  const isGuess = inferred.has('victims') || series.inferred?.includes('victims') === true;
  return isGuess && !(isSide(victims) && isSide(series.victims));
}

function isSide(name: Name | null): boolean {
  return name?.within.includes('forces') === true;
}

/**
 * The past day of Monday is not that of Tuesday, though as many fell; but 42 "in five days" of one outlet are the 42 "between 3
 * and 7 May" of another.
 */
function isOneStretch({ span, window, asOf, number }: Claim, series: Series): boolean {
  if (span !== 'stretch' || !isBoundedSeries(series.window)) return true;
  const isOneStart = window.start !== null && window.start === series.window.start;
  const end = window.end ?? asOf.to;
  if (isOneStart || end === series.window.end) return true;
  const isClose = series.window.end !== null && Math.abs(daysBetween(end, series.window.end)) <= 2;
  return number >= FEW && isClose && isOfDays(window) && isOfDays(series.window);
}

/** Several days long, as far as its words or its ends tell. */
function isOfDays({ start, end, words }: Series['window']): boolean {
  if (start !== null && end !== null) return daysBetween(start, end) >= 3;
  return DAYS.test(words ?? '');
}

const DAYS =
  /\b(?:[3-9]|[1-9]\d|three|four|five|six|seven|eight|nine|ten|several|few) days\b|\b(?:weeks?|fortnight|month)\b|(?<!\p{L})(?:недел|тижн|п['’]ять днів|пять дней|أيام|أسبوع)|일 동안|일간|주간/u;

/** The smaller the number, the more must say that it is the same. */
function isOneScene(claim: Claim, series: Series): boolean {
  if (areTwoEvents(claim, series)) return false;
  const place = relateNames(claim.place, series.place ?? series.incident?.place ?? null);
  if (place === 'apart') return isGuessed(claim, series) || (claim.number >= SEVERAL && isOneCountry(claim, series));
  return claim.number >= FEW || place !== 'unstated';
}

function areTwoEvents({ incident: a, number }: Claim, { incident: b }: Series): boolean {
  if (a === null || b === null) return false;
  if (!mayBeOne(a, b)) return number < FEW;
  return a.day !== null && b.day !== null && !SLOW.has(a.kind) && Math.abs(daysBetween(a.day, b.day)) > 1;
}

function isGuessed({ inferred, number }: Claim, series: Series): boolean {
  return number >= FEW && (inferred.has('place') || series.inferred?.includes('place') === true);
}

function isOneCountry({ place, number }: Claim, series: Series): boolean {
  if (number >= TELLING || place === null || series.place === null) return true;
  return (place.within.at(-1) ?? place.key) === (series.place.within.at(-1) ?? series.place.key);
}

/** What still stands may be said again at any time, where it is no number of every day. */
function isOfThisTime(claim: Claim, point: { amount: Amount; asOf: AsOf }, stands: boolean): boolean {
  const days = Math.abs(daysBetween(point.asOf.to, claim.asOf.to));
  if (claim.number < FEW) return days <= 1;
  // The next lot may well have as many.
  if (HANDED_OVER.has(claim.measure)) return days <= 2;
  return days <= A_WEEK || (claim.number >= SEVERAL && (stands || isOldBesideNew(claim)));
}

/** "More than 5,000, the ministry said; in January it had spoken of 4,000". */
function isOldBesideNew(claim: Claim): boolean {
  return othersInText(claim).some(({ amount }) => statedNumber(amount) > claim.number);
}

const HANDED_OVER: ReadonlySet<Claim['measure']> = new Set(['released', 'bodies']);
/** Below, two counts of one authority often share a number. */
const FEW = 10;
const SEVERAL = 100;
/** From here on one number is one claim, whatever place a relay names. */
const TELLING = 1000;
const A_WEEK = 7;
