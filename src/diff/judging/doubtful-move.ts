import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import { type Claim, othersInText } from '../claim.ts';
import { isSameNumber, roundsTo, slack } from '../compare-amounts.ts';
import { isDwindling } from '../matching/could-continue.ts';
import { isToldAsRise } from '../matching/recency.ts';
import { type Placed, placedIn } from '../placed.ts';
import { isOwnText } from './arithmetic.ts';
import { statedDeltas } from './increment.ts';
import { isLater } from './lateness.ts';
import { type Doubt, onlyGrows, pointsOf } from './plausibility.ts';
import { shown } from './quiet-verdicts.ts';

/**
 * A number from before the standing one, of something that only grows: an old article comes back. A text that knows
 * the higher number ("down from 52") or states a later day means it.
 */
export function isKnownOldNumber(claim: Claim, standing: Point, state: SeriesState): boolean {
  const isLaterDay = claim.asOf.stated && claim.asOf.to > standing.asOf.to;
  if (!isBelow(claim, standing) || isLaterDay) return false;
  return state.history.some(({ amount }) => roundsTo(claim.amount, statedNumber(amount)));
}

/**
 * "30 dead", after the claimant took 30 back to 22 and came to 26, "12 missing" after only three were: an outlet that has not heard of the correction still says so. One
 * that has, that tells of a rise, or that dates its number later, means it.
 */
export function isTakenBack(claim: Claim, standing: Point, { history }: SeriesState): boolean {
  const isOneWay = onlyGrows(claim.measure, claim) || isDwindling(claim);
  if (!isOneWay || claim.mentioned.length > 0 || isToldAsRise(claim)) return false;
  if (claim.asOf.stated && claim.asOf.to > standing.asOf.to) return false;
  const points = [...history, standing];
  // "About 1,200" of some time ago took nothing for exact.
  const isSame = ({ amount }: Point) => amount.qualifier === 'exact' && statedNumber(amount) === claim.number;
  const taken = points.slice(0, -1).findLastIndex(isSame);
  const since = taken < 0 ? [] : points.slice(taken + 1);
  const isLowered = since.some(({ amount }) => statedNumber(amount) < claim.number);
  return isLowered && since.every(({ provenance: { source } }) => source !== claim.document.source);
}

/** An old article comes back without its date: what rises and falls may have had the number before, and hardly has it again. */
export function isUndatedOldNumber({ published, asOf, number }: Claim, { history }: SeriesState): boolean {
  if (published !== null || asOf.stated || number < MANY) return false;
  // Not "1,200" after 1,191: a count that comes to a round number is no older one that was rounded.
  return history.some(({ amount }) => statedNumber(amount) === number);
}

/** "26 dead, eight injured", after 25 and nine: the toll of the text is newer than the number that stands, and so is its other one. */
export function tellsLatestToll(claim: Claim, standing: Point, batch: readonly Placed[], book: Book): boolean {
  return batch.some(({ claim: toll, series }) => {
    if (toll.document !== claim.document || toll.measure !== 'killed' || claim.measure === 'killed') return false;
    const known = toll.span === claim.span ? (book.state(series.id)?.standing ?? null) : null;
    if (known === null) return false;
    const last = statedNumber(known.amount);
    return toll.number > last || (toll.number === last && known.asOf.to > standing.asOf.to);
  });
}

/** The number that the series had for this day before the standing one came, in a text that is no later than that. */
export function wasReplaced(claim: Claim, standing: Point, { history }: SeriesState): boolean {
  const since = standing.provenance.published;
  if (claim.published !== null && since !== null && claim.published > since) return false;
  return history.some(({ amount, asOf }) => asOf.to === claim.asOf.to && statedNumber(amount) === claim.number);
}

/**
 * Of two numbers that one text gives for one day, one stands: the other counts some of them, or others beside them. Asked
 * of the text, for a text that comes back may find its other number at home in another series.
 */
export function isBesideStanding(claim: Claim, standing: Point): boolean {
  return othersInText(claim).some(
    (other) =>
      other.asOf?.to === claim.figure.asOf?.to &&
      isSameNumber(standing.amount, other.amount) &&
      !isAdded(other, standing, claim),
  );
}

/** "1,200 more, 2,412 in all", after 1,212: no other number of the day, but about as many again. */
function isAdded({ role, amount }: Figure, standing: Point, total: Claim): boolean {
  const [stood, added] = [statedNumber(standing.amount), statedNumber(amount)];
  if (role === 'increment') return added < total.number;
  return Math.abs(stood + added - total.number) <= slack(standing.amount) + slack(amount) + slack(total.amount);
}

/** "1,200 were returned": the lot alone, where the sum that stands has risen by it, or another text of the check counts it as new. */
export function isStepToStanding(
  { claim, series }: Placed,
  standing: Point,
  state: SeriesState,
  batch: readonly Placed[],
): boolean {
  if (!isBelow(claim, standing) || claim.number < SEVERAL) return false;
  const before = state.history.at(-1);
  const risen = before === undefined ? [] : [statedNumber(standing.amount) - statedNumber(before.amount)];
  const counted = placedIn(series.id, batch).flatMap((other) => statedDeltas(other.claim.increments));
  return [...risen, ...counted].some((step) => roundsTo(claim.amount, step));
}

/** A lower number is news only when it is clearly later, else an outlet lags behind. */
export function lagsBehind(claim: Claim, standing: Point): boolean {
  if (!isBelow(claim, standing)) return false;
  if (claim.asOf.stated && standing.asOf.stated && claim.asOf.to > standing.asOf.to) return false;
  if (claim.asOf.stated && claim.asOf.to < standing.asOf.to) return true;
  // "More than 50" does not take 52 back.
  return claim.amount.high === null || !isLater(claim, standing);
}

function isBelow(claim: Claim, standing: Point): boolean {
  const last = statedNumber(standing.amount);
  return onlyGrows(claim.measure, claim) && claim.number < last && !claim.mentioned.includes(last);
}

/** Bulletins come once a day: a second number for the same day from another source has a slip somewhere. */
export function otherNumberOfTheDay(claim: Claim, standing: Point, state: SeriesState): Doubt | null {
  if (!claim.asOf.stated || !standing.asOf.stated || claim.asOf.to !== standing.asOf.to) return null;
  if (standing.provenance.source === claim.document.source || state.history.length < 4) return null;
  const days = new Set(pointsOf(state).map(({ asOf }) => asOf.to));
  if (days.size <= state.history.length) return null;
  return { about: 'slip', why: `another number for ${claim.asOf.to} than the ${shown(standing.amount)} known` };
}

/**
 * One outlet has three times what two others give of the same event in the same check, one of them in a later text: 29 who
 * were rescued, told as dead.
 */
export function contradictedLater({ claim, series }: Placed, batch: readonly Placed[]): Doubt | null {
  if (claim.incident === null || claim.published === null || isOwnText(claim)) return null;
  const others = placedIn(series.id, batch).filter(
    ({ claim: other }) => other.document.source !== claim.document.source && claim.number >= 3 * other.number,
  );
  const later = others.find(
    ({ claim: other }) => other.published !== null && other.published > (claim.published ?? ''),
  );
  if (later === undefined || claim.number - later.claim.number < 20) return null;
  const sources = new Set(others.filter(({ claim: other }) => other.number === later.claim.number).map(sourceOf));
  return sources.size < 2
    ? null
    : { about: 'jump', why: `two outlets have ${shown(later.claim.amount)} in the same check` };
}

function sourceOf({ claim }: Placed): string {
  return claim.document.source;
}

/** The held value that this one confirms: a jump that a later day, or somebody else, says as well. */
export function heldBefore(claim: Claim, state: SeriesState, uncertain: Doubt): number | null {
  if (uncertain.about !== 'jump') return null;
  const before = state.held.find(
    (old) =>
      !old.settled &&
      (old.asOf.to < claim.asOf.to || old.provenance.source !== claim.document.source) &&
      Math.abs(claim.number - statedNumber(old.amount)) <= statedNumber(old.amount) / 10,
  );
  return before?.seq ?? null;
}

/** Below, a level may well come back to the same number. */
const MANY = 100;
/** Below, a toll may well be taken back to as many as it rose by. */
const SEVERAL = 5;
