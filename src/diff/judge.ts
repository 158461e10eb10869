import { type Amount, statedNumber } from '../domain/amount.ts';
import type { Point, SeriesState } from '../domain/series.ts';
import { addDays, dayOf, daysBetween } from '../domain/time.ts';
import type { Book } from './book.ts';
import { isBoundedSeries } from './bounded.ts';
import type { Claim } from './claim.ts';
import { compareAmounts, isSameCount, isSameNumber } from './compare-amounts.ts';
import { pinsDown } from './fold-change.ts';
import { garbledRelay } from './garbled-relay.ts';
import { anatomy, statedDeltas } from './increment.ts';
import { incrementMismatch } from './increment-mismatch.ts';
import { judgeEdit } from './judge-edit.ts';
import { isLater, isOlder } from './lateness.ts';
import type { PlacedClaim } from './place-claims.ts';
import { type Doubt, doubtOfDate, doubtOfNumber, onlyGrows, pointsOf } from './plausibility.ts';
import { reasonForMove } from './reasons.ts';
import { relateNames } from './relate-names.ts';
import { outletOf, type Verdict } from './verdict.ts';

/** What one claim means for its series; null when it says nothing that is not known. `batch`: all of the check. */
export function judge(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim, series } = placed;
  const state = book.state(series.id);
  if (state === undefined || isOldText(claim) || isDoubted(claim, state)) return null;
  if (placed.isWitness) return witness(claim, state);
  const garbled = garbledRelay(placed, batch, book);
  if (garbled !== null) return held(claim, state, { about: 'slip', why: garbled.why }, garbled.against);
  const edit = judgeEdit(claim, state, book.now);
  if (edit !== null) return edit;
  const date = isKnownDay(claim, state) ? null : doubtOfDate(claim, state, book.now);
  if (date !== null) return held(claim, state, date);
  if (state.standing === null) return judgeFirst(placed, batch, book);
  if (isSameClaim(claim, state.standing, state)) return judgeSame(claim, state.standing, state);
  if (isOlder(claim, state.standing)) return judgeOlder(claim, state);
  return judgeMove(placed, state.standing, state, batch);
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
  const isDated = claim.asOf.stated && claim.asOf.to !== standing.asOf.to;
  const grain = grainOf(state);
  // What has no date and is higher cannot be older, of what only grows.
  const isAfter = isLater(claim, standing) || (claim.published === null && onlyGrows(claim.measure, claim));
  const isGrown = grain <= 10 && isAfter && claim.number > statedNumber(standing.amount);
  if (!isDated && !isGrown) return isSameNumber(standing.amount, claim.amount);
  const fine = (amount: Amount) => ({ ...amount, rounding: Math.min(amount.rounding, grain) });
  return isSameCount(fine(standing.amount), fine(claim.amount));
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
    ({ amount, asOf, provenance }) =>
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

function judgeFirst(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim } = placed;
  if (claim.number === 0 || isCoveredElsewhere(claim, batch, book)) return null;
  const known = toldWithoutName(claim, book);
  if (known !== null)
    return { kind: 'first', route: 'none', from: null, reason: `the number is known already, ${known}` };
  return { kind: 'first', route: claim.isBreakdown ? 'none' : 'team', from: null, reason: reasonForFirst(placed) };
}

function reasonForFirst({ claim, mightContinue }: PlacedClaim): string {
  if (claim.isBreakdown) return 'a part of the number of the same text';
  if (claim.figure.role === 'increment') return 'more of them, on top of what was told before: not a new total';
  if (mightContinue.length > 0)
    return `first figure; it might continue ${mightContinue.join(' or ')}, the text does not say which`;
  if (claim.authority === 'none') return 'first figure; the text names no authority';
  return 'first figure of this claimant';
}

/** The same toll was told before somebody was named for it. */
function toldWithoutName(claim: Claim, book: Book): string | null {
  if (claim.authority !== 'named' || claim.span === 'stretch') return null;
  const nameless = book
    .ofMeasure(claim.measure)
    .filter(({ series, standing }) => series.claimant === null && standing?.told === true)
    .find(
      ({ series, standing }) =>
        standing !== null &&
        isSameNumber(standing.amount, claim.amount) &&
        Math.abs(daysBetween(standing.asOf.to, claim.asOf.to)) <= 7 &&
        relateNames(claim.victims, series.victims) !== 'apart' &&
        !['apart', 'unstated'].includes(relateNames(claim.place, series.place)),
    );
  return nameless === undefined ? null : 'told before without an authority';
}

/** "7 in the past 24 hours", or "12 more overnight", when the total moves or moved by these. */
function isCoveredElsewhere(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch') return false;
  const totals = batch
    .map((other) => other.claim)
    .filter(
      (other) =>
        other.span !== 'stretch' && other.measure === claim.measure && other.claimant?.key === claim.claimant?.key,
    );
  if (totals.some((total) => statedNumbers(total).includes(claim.number))) return true;
  return book.of(claim.claimant, claim.measure).some((state) => {
    if (isBoundedSeries(state.series.window)) return false;
    const known = pointsOf(state);
    const now =
      state.standing === null
        ? []
        : [state.standing].filter(({ asOf }) => Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 1);
    const ends = [...totals.map(({ number }) => number), ...now.map(({ amount }) => statedNumber(amount))];
    return known.some(({ amount }) => ends.includes(statedNumber(amount) + claim.number));
  });
}

function statedNumbers({ increments }: Claim): readonly number[] {
  if (increments === null) return [];
  return [...statedDeltas(increments), ...increments.named.map(({ value }) => value)];
}

/** The same number once more: it counts the outlet, and carries the value on to a later day. */
function judgeSame(claim: Claim, standing: Point, state: SeriesState): Verdict | null {
  const isNew = !state.outlets.includes(outletOf(claim));
  const isFiner = claim.amount.rounding < standing.amount.rounding && !isOlder(claim, standing);
  if (compareAmounts(standing.amount, claim.amount) === 'refined' && isFiner) {
    return { kind: 'refined', route: 'none', from: standing.amount, reason: 'the same number, given more precisely' };
  }
  const carriesOn = claim.asOf.stated && claim.asOf.to > standing.asOf.to;
  if (!isNew && !carriesOn && !pinsDown(claim.asOf, standing)) return null;
  const reason = isNew ? 'another outlet' : carriesOn ? 'unchanged on a later day' : 'the same number, with its day';
  return { kind: 'reaffirmed', route: 'none', from: standing.amount, reason };
}

/** An older time than the standing value: an old bulletin that comes late, an old article that comes back. */
function judgeOlder(claim: Claim, state: SeriesState): Verdict | null {
  const sameDay = pointsOf(state).filter(({ asOf }) => asOf.to === claim.asOf.to && asOf.stated === claim.asOf.stated);
  if (sameDay.some(({ amount }) => isSameCount(amount, claim.amount))) return null;
  const past = sameDay.find(({ asOf }) => asOf.stated);
  if (past !== undefined) return judgePastDay(claim, past, state);
  return late(claim, state, `of ${claim.asOf.to}, older than the number that stands`);
}

/** Another number for a day that has one: the claimant restates it, or a reporter has it wrong. */
function judgePastDay(claim: Claim, past: Point, state: SeriesState): Verdict | null {
  if (past.provenance.source !== claim.document.source) {
    return held(claim, state, {
      about: 'slip',
      why: `another number for ${claim.asOf.to} than the ${shown(past.amount)} known`,
    });
  }
  return {
    kind: 'restated',
    route: past.told ? 'team' : 'none',
    from: past.amount,
    corrects: past.seq,
    reason: `the number of ${claim.asOf.to} was changed afterwards`,
  };
}

function judgeMove(
  placed: PlacedClaim,
  standing: Point,
  state: SeriesState,
  batch: readonly PlacedClaim[],
): Verdict | null {
  const { claim } = placed;
  if (isKnownOldNumber(claim, standing, state)) return null;
  const uncertain = doubtOfNumber(claim, state, standing) ?? otherNumberOfTheDay(claim, standing, state);
  const release = uncertain === null ? null : heldBefore(claim, state, uncertain);
  if (uncertain !== null && release === null) return held(claim, state, uncertain);
  if (lagsBehind(claim, standing)) return late(claim, state, 'an older number than the one that stands');
  const verdict = moved(placed, standing, state, batch);
  return release === null ? verdict : { ...verdict, corrects: release };
}

function moved(
  { claim, series }: PlacedClaim,
  standing: Point,
  state: SeriesState,
  batch: readonly PlacedClaim[],
): Verdict {
  const last = statedNumber(standing.amount);
  const increments = bestIncrements(claim, series.id, batch, last);
  const took = anatomy(claim.number - last, increments);
  const route = claim.isBreakdown || isTold(claim, state) ? 'none' : 'team';
  if (isRebased(claim, state, series.window.start)) {
    const reason = 'the count has another start or scope: neither a rise nor a fall';
    return { kind: 'rebased', route, from: standing.amount, reason };
  }
  return {
    kind: claim.number > last ? 'raised' : 'lowered',
    route,
    from: standing.amount,
    parts: took.parts,
    reason: reasonForMove(claim, standing, took),
    mismatch: incrementMismatch(claim, standing, increments, took),
  };
}

/**
 * A number from before the standing one, of something that only grows: an old article comes back. A text that knows
 * the higher number ("down from 52") or states a later day means it.
 */
function isKnownOldNumber(claim: Claim, standing: Point, state: SeriesState): boolean {
  if (!isBelow(claim, standing) || claim.asOf.stated) return false;
  // Of two numbers that one text gives for one day the smaller counts some of them.
  if (
    standing.provenance.document.documentId === claim.document.version.documentId &&
    claim.document.previous === null
  ) {
    return true;
  }
  return state.history.some(({ amount }) => statedNumber(amount) === claim.number);
}

/** A lower number is news only when it is clearly later, else an outlet lags behind. */
function lagsBehind(claim: Claim, standing: Point): boolean {
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
function otherNumberOfTheDay(claim: Claim, standing: Point, state: SeriesState): Doubt | null {
  if (!claim.asOf.stated || !standing.asOf.stated || claim.asOf.to !== standing.asOf.to) return null;
  if (standing.provenance.source === claim.document.source || state.history.length < 4) return null;
  const days = new Set(pointsOf(state).map(({ asOf }) => asOf.to));
  if (days.size <= state.history.length) return null;
  return { about: 'slip', why: `another number for ${claim.asOf.to} than the ${shown(standing.amount)} known` };
}

/** The held value that this one confirms: a jump that a later day, or somebody else, says as well. */
function heldBefore(claim: Claim, state: SeriesState, uncertain: Doubt): number | null {
  if (uncertain.about !== 'jump') return null;
  const before = state.held.find(
    (old) =>
      !old.settled &&
      (old.asOf.to < claim.asOf.to || old.provenance.source !== claim.document.source) &&
      Math.abs(claim.number - statedNumber(old.amount)) <= statedNumber(old.amount) / 10,
  );
  return before?.seq ?? null;
}

/** Several texts may bring the value; the one that explains most of the step explains it. */
function bestIncrements(claim: Claim, id: string, batch: readonly PlacedClaim[], last: number): Claim['increments'] {
  const twins = batch
    .filter(({ series }) => series.id === id)
    .filter((other) => other.claim.number === claim.number && other.claim.asOf.to === claim.asOf.to);
  const explained = twins
    .flatMap((other) => other.claim.increments ?? [])
    .map((increments) => ({ increments, rest: Math.abs(anatomy(claim.number - last, increments).unexplained) }))
    .sort((a, b) => a.rest - b.rest || b.increments.named.length - a.increments.named.length);
  return explained[0]?.increments ?? null;
}

/** The start of the count moved, or a lower number is of a narrower group or place. */
function isRebased(claim: Claim, { series, standing }: SeriesState, newStart: string | null): boolean {
  if (series.window.start !== null && newStart !== null && Math.abs(daysBetween(series.window.start, newStart)) > 3)
    return true;
  if (standing === null || claim.number > statedNumber(standing.amount)) return false;
  const names = [relateNames(claim.victims, series.victims), relateNames(claim.place, series.place)];
  return names.includes('inside') && !claim.inferred.has('place');
}

/** The claim was told before: the same number of the same day. */
function isTold(claim: Claim, state: SeriesState): boolean {
  return pointsOf(state).some(
    ({ told, amount, asOf }) => told && asOf.to === claim.asOf.to && isSameNumber(amount, claim.amount),
  );
}

function late(claim: Claim, state: SeriesState, reason: string): Verdict | null {
  const isKnown = state.history.some(
    ({ amount, asOf, provenance }) =>
      asOf.to === claim.asOf.to && isSameNumber(amount, claim.amount) && provenance.source === claim.document.source,
  );
  return isKnown ? null : { kind: 'late', route: 'none', from: state.standing?.amount ?? null, reason };
}

function held(claim: Claim, state: SeriesState, { why }: Doubt, against: Verdict['against'] = null): Verdict | null {
  const isKnown = state.held.some(
    ({ amount, asOf }) => asOf.to === claim.asOf.to && statedNumber(amount) === claim.number,
  );
  if (isKnown) return null;
  return { kind: 'held', route: 'ops', from: state.standing?.amount ?? null, reason: why, suspect: why, against };
}

function shown(amount: Amount): string {
  return statedNumber(amount).toLocaleString('en-US');
}
