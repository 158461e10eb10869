import { statedNumber } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { addDays, type Day, dayOf, daysBetween, type Instant } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { slack } from '../compare-amounts.ts';
import { isOwnText } from './arithmetic.ts';
import { digitSlip, isSwap, isTelltaleSlip, slipFrom } from './digit-slip.ts';
import { statedDeltas } from './increment.ts';
import { dueInUsualSteps } from './usual-steps.ts';

export interface Doubt {
  /** `slip` of a digit, wrong `date`, `jump` of the number. A jump is believed as soon as somebody else says it too. */
  readonly about: 'slip' | 'date' | 'jump';
  /** In words. */
  readonly why: string;
}

/** What only grows: a lower number later is a correction or a slip, a higher number earlier is a wrong date. */
export function onlyGrows(measure: Measure, claim: Pick<Claim, 'span'>): boolean {
  return claim.span !== 'stretch' && GROWING.has(measure);
}

/** The text dates itself after its own publication, or dates a number before a day that had less. */
export function doubtOfDate(claim: Claim, state: SeriesState, now: Instant): Doubt | null {
  const { asOf } = claim;
  if (!asOf.stated) return null;
  const today = addDays(claim.published === null ? dayOf(now) : latest(dayOf(claim.published), dayOf(now)), 1);
  if (asOf.from > today) return wrongDate(`dated ${asOf.to}, which had not come yet`);
  if (!onlyGrows(claim.measure, claim)) return null;
  const after = pointsOf(state).find((point) => point.asOf.stated && point.asOf.to > asOf.to && isAbove(claim, point));
  if (after === undefined) return null;
  const less = `${words(statedNumber(after.amount))} of ${after.asOf.to}`;
  return wrongDate(`dated ${asOf.to}, yet higher than the ${less}: probably a wrong date`);
}

function wrongDate(why: string): Doubt {
  return { about: 'date', why };
}

/** The number does not go with the one that stands. */
export function doubtOfNumber(claim: Claim, state: SeriesState, standing: Point): Doubt | null {
  const last = statedNumber(standing.amount);
  if (!onlyGrows(claim.measure, claim)) return doubtOfLevel(claim, last);
  if (isMonthAdded(claim, last)) return null;
  const expected = expectedAfter(claim, state, last);
  const isSuspect = isOffTrack(claim.number, last, state, claim) && isFine(claim) && !isTakenBack(claim, last);
  const slip = isSuspect ? digitSlip(claim.number, expected) : null;
  const [stood, { number }] = [words(last), claim];
  if (slip !== null && Math.max(last, number) >= 1000)
    return { about: 'slip', why: `${SLIPS[slip]}; ${stood} stood before` };
  if (isTelltaleSlip(number, last) && !statedDeltas(claim.increments).includes(number - last))
    return jump(`${number > last ? SLIPS.doubled : SLIPS.lost}; ${stood} stood before`);
  const meant = slipOfDue(claim, state);
  if (meant !== null) return { about: 'slip', why: `${SLIPS[meant.slip]}: ${meant.why}` };
  const due = dueInUsualSteps(claim, pointsOf(state), standing);
  if (due !== null) return jump(`${SLIPS.swapped}; after ${stood} about ${words(due)} was due`);
  if (isSwappedInRelay(claim, last)) return jump(`${SLIPS.swapped}; ${stood} stood before`);
  if (last >= 20 && number < last / 4 && claim.amount.high !== null)
    return jump(`less than a quarter of the ${stood} before`);
  if (last >= 50 && number > last * 50) return jump(`more than fifty times the ${stood} before`);
  if (isDoubledOvernight(claim, standing)) return jump(`more than double the ${stood} of ${standing.asOf.to}`);
  return isJump(claim, state, last) ? jump(`a step from ${stood} far beyond all earlier ones`) : null;
}

/** "164 in March", and the sum up by 173: the report of a month adds a few of the months before. */
function isMonthAdded({ number, increments }: Claim, last: number): boolean {
  if ((increments?.days ?? 0) < MONTH) return false;
  return statedDeltas(increments).some((delta) => number >= last + delta && number - last - delta <= delta / 10);
}

/** "It is 4,487 (4,507 was reported before)": a text that names the number that stood, and counts no new ones, has taken some back. */
function isTakenBack({ number, increments, document }: Claim, last: number): boolean {
  if (number >= last || last < 100 || increments !== null) return false;
  const written = last.toLocaleString('en-US').replaceAll(',', '[,.\\s’]?');
  return new RegExp(`(?<!\\d)${written}(?!\\d)`).test(document.text);
}

/**
 * The text's own new ones make another number, of which this one has a digit twice, one less, or two the other way round:
 * "32 have been killed, three of them in the past day", after 20. That a relay has told the right one already changes nothing.
 */
function slipOfDue({ number, increments, asOf }: Claim, state: SeriesState) {
  const deltas = statedDeltas(increments).filter((delta) => delta > 0);
  const bases = pointsOf(state)
    .slice(-2)
    .filter((point) => daysBetween(point.asOf.to, asOf.to) <= (increments?.days ?? 0) + UNREPORTED)
    .map(({ amount }) => statedNumber(amount));
  const dues = bases.flatMap((stood) => deltas.map((delta) => ({ stood, delta, due: stood + delta })));
  if (dues.some(({ due }) => due === number)) return null;
  for (const { stood, delta, due } of dues.filter((one) => one.stood >= LEAST)) {
    const slip = slipFrom(due, number);
    if (slip !== null) return { slip, why: `${words(stood)} stood before, and the text counts ${words(delta)} new` };
  }
  return null;
}

/** Its own publication may well go from 58 to 85, and so may a text that knows both. */
function isSwappedInRelay(claim: Claim, last: number): boolean {
  // A small toll may well go from 36 to 63 by chance, and seldom comes back.
  const isFall = claim.number < last && slipFrom(last, claim.number) === 'swapped';
  if (!(isSwap(claim.number, last) || isFall) || isOwnText(claim) || claim.mentioned.includes(last)) return false;
  return !statedDeltas(claim.increments).includes(claim.number - last);
}

/** What rises and falls may be any number, but not the known one with a digit too many or too few. */
function doubtOfLevel(claim: Claim, last: number): Doubt | null {
  if (claim.span === 'stretch' || Math.min(last, claim.number) < 100) return null;
  const slip = digitSlip(claim.number, (value) => value === last);
  return slip === null || slip === 'swapped'
    ? null
    : { about: 'slip', why: `${SLIPS[slip]}; ${words(last)} stood before` };
}

function jump(why: string): Doubt {
  return { about: 'jump', why };
}

/** The number that was due: the last one and the stated new ones, or a usual step more. */
function expectedAfter(claim: Claim, state: SeriesState, last: number): (value: number) => boolean {
  const due = statedDeltas(claim.increments).map((delta) => last + delta);
  const usual = Math.max(last / 50, 2 * largestStep(pointsOf(state)));
  return (value) =>
    due.length > 0 && isSmallMove(value, claim) ? due.includes(value) : value >= last && value <= last + usual;
}

/** Two digits and zeros may be any number; a slip shows in one that was counted out. */
function isFine({ amount, number }: Claim): boolean {
  return amount.rounding * 100 <= number;
}

/** For a slip that leaves the number near where it was, only the stated increment can show it. */
function isSmallMove(value: number, claim: Claim): boolean {
  return String(value).length === String(claim.number).length;
}

/** Only a number that is out of step is looked at for a slip: most numbers have a neighbour that would fit too. */
function isOffTrack(number: number, last: number, state: SeriesState, claim: Claim): boolean {
  const deltas = statedDeltas(claim.increments);
  if (deltas.includes(number - last)) return false;
  if (claim.amount.rounding >= 1000) return number < last / 5 || number > last * 5;
  if (number < last / 2 || number > last * 2) return true;
  return deltas.length > 0 ? Math.abs(number - last) > 3 * largestStep(pointsOf(state)) : number < last;
}

/** A running count of thousands does not double within two weeks, as the toll of one event may; killed and wounded added up do. */
function isDoubledOvernight(claim: Claim, standing: Point): boolean {
  const last = statedNumber(standing.amount);
  if (claim.span !== 'total' || last < THOUSANDS || claim.number <= 2 * last) return false;
  return Math.abs(daysBetween(standing.asOf.to, claim.asOf.to)) <= 14;
}

const THOUSANDS = 5000;
const MONTH = 28;
/** Days by which a series may stand back behind the last report, which said nothing new. */
const UNREPORTED = 2;
/** Of one digit none can be typed the wrong way round. */
const LEAST = 10;

/** Steady series only: a dozen small steps, then one that is many times the largest of them. */
function isJump(claim: Claim, state: SeriesState, last: number): boolean {
  const points = pointsOf(state);
  if (points.length < STEADY || claim.span === 'event') return false;
  const step = claim.number - last;
  if (statedDeltas(claim.increments).includes(step)) return false;
  const days = Math.max(1, daysBetween(points.at(-1)?.asOf.to ?? claim.asOf.to, claim.asOf.to));
  return Math.abs(step) > last / 20 && Math.abs(step) > 25 * Math.max(1, largestStep(points)) * Math.sqrt(days);
}

function largestStep(points: readonly Point[]): number {
  let largest = 0;
  for (let at = 1; at < points.length; at++) {
    const [before, after] = [points[at - 1], points[at]];
    if (before && after)
      largest = Math.max(largest, Math.abs(statedNumber(after.amount) - statedNumber(before.amount)));
  }
  return largest;
}

/** Accepted values, oldest day first. */
export function pointsOf({ history, standing }: SeriesState): readonly Point[] {
  return standing === null ? history : [...history, standing];
}

function isAbove(claim: Claim, point: Point): boolean {
  return claim.number - statedNumber(point.amount) > Math.max(slack(claim.amount), slack(point.amount));
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function words(value: number): string {
  return value.toLocaleString('en-US');
}

const GROWING: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'casualties', 'bodies']);
const STEADY = 8;
const SLIPS = {
  lost: 'a digit seems to be lost',
  doubled: 'a digit seems to be doubled',
  swapped: 'two digits seem to be swapped',
} as const;
