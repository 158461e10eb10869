import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { addDays, dayOf, daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { type Claim, provenanceOf } from '../claim.ts';
import { isSameCount, isSameNumber } from '../compare-amounts.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { placedIn } from '../placed.ts';
import type { Verdict } from '../verdict.ts';
import { garbledRelay } from './garbled-relay.ts';
import { judgeEdit } from './judge-edit.ts';
import { judgeFirst } from './judge-first.ts';
import { judgeMove } from './judge-move.ts';
import { judgeOlder } from './judge-older.ts';
import { judgeSame } from './judge-same.ts';
import { isLater, isOlder } from './lateness.ts';
import { doubtOfDate, onlyGrows, pointsOf } from './plausibility.ts';
import { held, late } from './quiet-verdicts.ts';

/** What one claim means for its series; null when it says nothing that is not known. `batch`: all of the check. */
export function judge(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim, series } = placed;
  const state = book.state(series.id);
  if (state === undefined || isOldText(claim) || isDoubted(claim, state)) return null;
  if (placed.isWitness) return witness(claim, state);
  if (placed.slipOf !== null) return slipped(claim, placed.slipOf, state);
  const garbled = garbledRelay(placed, batch, book);
  if (garbled !== null) return held(claim, state, { about: 'slip', why: garbled.why }, garbled.against);
  const edit = judgeEdit(claim, state, book.now);
  if (edit !== null) return edit;
  const date = isKnownDay(claim, state) ? null : doubtOfDate(claim, state, book.now);
  if (date !== null) return held(claim, state, date);
  const isPast = isPastInItsText(placed, batch, book);
  if (state.standing === null) return isPast || isOver(placed, batch) ? null : judgeFirst(placed, batch, book);
  if (isSameClaim(claim, state.standing, state)) return judgeSame(claim, state.standing, state);
  if (isNobodyYet(claim, state.standing)) return null;
  if (isFoundSince(claim, state.standing, state)) return late(claim, state, 'as many were missing before nobody was');
  if (isOlder(claim, state.standing)) return judgeOlder(claim, state);
  if (isPast) return late(claim, state, 'the same text has a later number');
  if (isReplaced(claim, state)) return late(claim, state, 'the number before its correction');
  return judgeMove(placed, state.standing, state, batch, book);
}

/** "The toll is 58; on Wednesday evening it was 41": what the text itself has moved beyond is no news. */
function isPastInItsText({ claim, series }: PlacedClaim, batch: readonly PlacedClaim[], { now }: Book): boolean {
  return placedIn(series.id, batch).some(
    (other) =>
      other.claim !== claim &&
      !other.isWitness &&
      other.claim.document === claim.document &&
      other.claim.asOf.to > claim.asOf.to &&
      // A day that has not come is a slip, and nothing has moved beyond.
      other.claim.asOf.from <= addDays(dayOf(other.claim.published ?? now), 1),
  );
}

/** Another text of the check has the number without the slip. */
function slipped(claim: Claim, right: Claim, state: SeriesState): Verdict | null {
  const what = isInOtherColumn(claim, right) ? 'the dead and the injured exchanged' : 'a digit too many or too few';
  const why = `${what}: another text of the same check has ${right.number.toLocaleString('en-US')}`;
  const against = { series: state.series, amount: right.amount, provenance: provenanceOf(right) };
  return held(claim, state, { about: 'slip', why }, against);
}

/** The text gives the right number of something else. */
function isInOtherColumn({ document, measure }: Claim, right: Claim): boolean {
  return document.figures.some((other) => other.measure !== measure && statedNumber(other.amount) === right.number);
}

/** By the time that the check finds them, "nobody is missing any longer". */
function isOver({ claim, series }: PlacedClaim, batch: readonly PlacedClaim[]): boolean {
  if (onlyGrows(claim.measure, claim)) return false;
  return placedIn(series.id, batch).some(
    ({ claim: { number, published } }) =>
      number === 0 && claim.published !== null && published !== null && published > claim.published,
  );
}

/** "Nobody is missing", printed no later than that somebody is. */
function isNobodyYet({ number, published }: Claim, { provenance }: Point): boolean {
  return number === 0 && published !== null && provenance.published !== null && published <= provenance.published;
}

/** "The last three missing were found", where nobody is missing any longer: as many as there were. */
function isFoundSince({ number }: Claim, { amount }: Point, { history }: SeriesState): boolean {
  const before = history.at(-1);
  return number > 0 && statedNumber(amount) === 0 && before !== undefined && statedNumber(before.amount) === number;
}

/** The number is already known for its day. */
function isKnownDay(claim: Claim, state: SeriesState): boolean {
  return pointsOf(state).some(({ asOf, amount }) => asOf.to === claim.asOf.to && isSameCount(amount, claim.amount));
}

/**
 * The same claim as the standing one, give or take its rounding. Of another stated day two bare numbers are two counts;
 * and in a series of fine numbers a round one is a number like any other, where it is clearly later and higher.
 */
function isSameClaim(claim: Claim, standing: Point, state: SeriesState): boolean {
  if (isMovedByItsText(claim, standing)) return false;
  const isDated = claim.asOf.stated && claim.asOf.to !== standing.asOf.to;
  const grain = grainOf(state);
  // What has no date and is higher cannot be older, of what only grows.
  const isAfter = isLater(claim, standing) || (claim.published === null && onlyGrows(claim.measure, claim));
  const hasGrown = hasGrownSince(claim, standing);
  const isGrown = (grain <= 10 || hasGrown) && isAfter && claim.number > statedNumber(standing.amount);
  if (!isDated && !isGrown) return isSameNumber(standing.amount, claim.amount);
  const rounding = hasGrown ? Math.min(grain, claim.amount.rounding) : grain;
  const fine = (amount: Amount) => ({ ...amount, rounding: Math.min(amount.rounding, rounding) });
  return isSameCount(fine(standing.amount), fine(claim.amount));
}

/** "About 12,500, up from 10,000 in September": that text takes the two for two. */
function isMovedByItsText({ number, mentioned }: Claim, { amount }: Point): boolean {
  return number !== statedNumber(amount) && mentioned.includes(statedNumber(amount));
}

/** "Some 6,400" weeks after "about 6,000": of what only grows, more than it was, and not the same number told more finely. */
function hasGrownSince(claim: Claim, standing: Point): boolean {
  if (daysBetween(standing.asOf.to, claim.asOf.to) < A_WEEK) return false;
  // "1,340" a month after "more than 1,000" is another number, of what rises and falls as well.
  const isBeyond = standing.amount.high === null && claim.number >= 1.2 * statedNumber(standing.amount);
  return isBeyond || (onlyGrows(claim.measure, claim) && claim.number >= 1.05 * statedNumber(standing.amount));
}

/** A mirror still tells what the claimant has corrected: the number, for no later day. */
function isReplaced(claim: Claim, { held: points }: SeriesState): boolean {
  return points.some(
    ({ amount, asOf, replaced }) =>
      replaced === true && statedNumber(amount) === claim.number && claim.asOf.to <= asOf.to,
  );
}

/** How finely the series is written; infinite while it is too short to tell. */
function grainOf({ history, standing }: SeriesState): number {
  const grains = [...history, ...(standing === null ? [] : [standing])].slice(-6).map(({ amount }) => amount.rounding);
  return grains.length < 4 ? Number.POSITIVE_INFINITY : Math.min(...grains);
}

/** The text was edited elsewhere: this number stood in it before and was judged then. */
function isOldText({ document, before, figure }: Claim): boolean {
  if (document.previous === null || before !== null) return false;
  return document.previous.some(
    (old) =>
      old.measure === figure.measure &&
      old.asOf?.to === figure.asOf?.to &&
      statedNumber(old.amount) === statedNumber(figure.amount),
  );
}

/**
 * The same source says again what was held back, or somebody repeats a date that had not come: a person or another
 * figure decides about it, not the repetition.
 */
function isDoubted(claim: Claim, state: SeriesState): boolean {
  return state.held.some(
    ({ amount, asOf, provenance, replaced }) =>
      replaced !== true &&
      asOf.to === claim.asOf.to &&
      statedNumber(amount) === claim.number &&
      (provenance.source === claim.document.source || asOf.to > addDays(dayOf(provenance.published ?? asOf.to), 1)),
  );
}

function witness(claim: Claim, state: SeriesState): Verdict | null {
  return state.standing !== null && isSameNumber(state.standing.amount, claim.amount)
    ? judgeSame(claim, state.standing, state)
    : null;
}

const A_WEEK = 7;
