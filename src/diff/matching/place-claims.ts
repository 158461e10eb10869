import { statedNumber } from '../../domain/amount.ts';
import type { Steps } from '../../domain/in-steps.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isOwnText } from '../judging/arithmetic.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { slipsIn } from '../judging/slips-in-check.ts';
import { foldedWords, relateNames } from '../names/relate-names.ts';
import { isOfficeWord } from '../names/same-person.ts';
import { claimsPlacedIn, idsWithNumber, type Placed } from '../placed.ts';
import { hasCompany } from './company.ts';
import { echoed, echoedBefore, isEcho } from './echo.ts';
import { type FirstNumbers, openFirstNumbers } from './first-numbers.ts';
import { isHeldIn, isKnownTo } from './known-points.ts';
import { learning } from './learning.ts';
import { matchSeries } from './match-series.ts';
import { ofNamesake } from './of-namesake.ts';
import { ruledSeries } from './ruled-series.ts';
import { asRunning } from './running-count.ts';
import { relateEvents } from './same-event.ts';
import { isOneEventElsewhere } from './same-event-elsewhere.ts';
import { relateWindows } from './same-window.ts';
import { asSided } from './sides.ts';
import { soleSpeaker } from './spoken-for.ts';
import { stepsIn } from './steps-of-totals.ts';
import { toldAsMore } from './told-as-more.ts';

export interface PlacedClaim extends Placed {
  /** Names of series that this new one might continue. */
  readonly mightContinue: readonly string[];
  /** A number without an authority that is found in an authority's series: it may witness it, never move it. */
  readonly isWitness: boolean;
  /** The claim of the same check that has the number right where this one has a digit too many or too few. */
  readonly slipOf: Claim | null;
}

/** Finds the series of every claim of a check. Claims that give way to an authority's figure are left out. */
export function* placeClaims(found: readonly Claim[], ledger: Book): Steps<readonly PlacedClaim[]> {
  const claims = toldAsMore(found);
  const placed: PlacedClaim[] = [];
  const { book, learn } = learning(ledger);
  const firsts = openFirstNumbers();
  const slips = yield* slipsIn(claims, ledger);
  const steps = yield* stepsIn(claims, ledger);
  for (const given of claims.filter((claim) => !slips.has(claim) && !steps.has(claim)).sort(byAuthority)) {
    yield;
    const claim = asRunning(asSided(asSpokenFor(given, book), book), book);
    // "No casualties" takes a number back where there is one; by itself it is nothing to follow.
    if (claim.number === 0 && claim.span === 'stretch') continue;
    const ruled = ruledSeries(claim, book);
    const isNamed = ruled !== null || claim.authority === 'named' || ofNamesake(claim, book).length > 0;
    const fate = isNamed ? ofAnother(claim, placed, firsts, book) : besideAuthority(claim, placed, firsts, book);
    if (fate === 'gives-way') continue;
    const known = ruled ?? fate;
    const match =
      known === null
        ? matchSeries(claim, book, firsts)
        : { series: known, isNew: false, isExact: true, mightContinue: [] };
    if (match.isNew && claim.number === 0) continue;
    const echo = match.isNew ? echoed(claim, placed, book) : match.isExact ? null : echoedBefore(claim, book);
    if (echo !== null && echo.id !== match.series.id && !isHeardIn(match.series.id, claim, placed, book)) {
      placed.push({ claim, series: echo, mightContinue: [], isWitness: true, slipOf: null });
      continue;
    }
    if (match.isNew) book.open(match.series, claim.asOf.to);
    const state = ledger.state(match.series.id);
    if (state === undefined || !isHeldIn(claim, state)) learn(match.series);
    firsts.add(match.series.id, claim);
    const mightContinue = match.mightContinue.map(({ id }) => id);
    placed.push({ claim, series: match.series, mightContinue, isWitness: fate !== null, slipOf: null });
  }
  return [...placed, ...placedSlips(slips, placed)];
}

/** The series that the claim joins has its number as well: then it is at home there. */
function isHeardIn(id: string, claim: Claim, placed: readonly PlacedClaim[], book: Book): boolean {
  const state = book.state(id);
  return state !== undefined && isHeardFrom(claim, state, placed);
}

/** A slip goes to the series of the number that it was made of. */
function placedSlips(slips: ReadonlyMap<Claim, Claim>, placed: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return [...slips].flatMap(([claim, right]) => {
    const series = placed.find((other) => isOf(other, right))?.series;
    return series === undefined ? [] : [{ claim, series, mightContinue: [], isWitness: false, slipOf: right }];
  });
}

/** A claim may have been taken for a running count on its way. */
function isOf({ claim }: PlacedClaim, right: Claim): boolean {
  return claim.document === right.document && claim.figure === right.figure;
}

/** A number that nobody is named for, in a text where one authority speaks that has counted these before. */
function asSpokenFor(claim: Claim, book: Book): Claim {
  const isPlain = claim.authority === 'none' && claim.span !== 'stretch';
  // Once told as nobody's, it stays nobody's.
  const nobodys = book.sieve(claim.measure, null);
  if (!isPlain || nobodys.withNumber(claim.amount).some((state) => isKnownTo(claim, state))) return claim;
  const claimant = soleSpeaker(claim, book.ofMeasure(claim.measure));
  return claimant === null ? claim : { ...claim, claimant, authority: 'named' };
}

/** Named authorities first, so that the others find their series, and parts last; the order within stays. */
function byAuthority(a: Claim, b: Claim): number {
  return (
    Number(a.isBreakdown) - Number(b.isBreakdown) ||
    RANK[a.authority] - RANK[b.authority] ||
    precision(b) - precision(a) ||
    fields(b) - fields(a) ||
    b.number - a.number
  );
}

/** "Gaza's ministry" before "the ministry". */
function precision({ claimant }: Claim): number {
  return claimant === null || claimant.key.startsWith('~') ? 0 : claimant.within.length + 1;
}

/** What states more finds its place before what states less; what is only concluded counts little. */
function fields({ victims, place, incident, window, inferred }: Claim): number {
  const concluded = NAMES.filter((field) => inferred.has(field)).length;
  return [victims, place, incident, window.start].filter((field) => field !== null).length - concluded;
}

/**
 * A number that no authority is named for, beside those that are: it witnesses the authority whose number it is, gives
 * way to a higher one about the same event, and stands for itself (`null`) otherwise.
 */
function besideAuthority(claim: Claim, placed: readonly PlacedClaim[], firsts: FirstNumbers, book: Book) {
  const rivals = book
    .ofMeasure(claim.measure)
    .filter(({ series }) => series.claimant !== null && series.claimant.key !== claim.claimant?.key)
    .filter((state) => isCompatible(claim, state, ofBatch(state, placed)));
  const there = rivals.filter((state) => isThere(claim, state, ofBatch(state, placed)));
  const witnessed =
    there.find((state) => isSurely(claim, state, ofBatch(state, placed)) && isHeardFrom(claim, state, placed)) ??
    rivals.find((state) => isTelling(claim) && isHeardFrom(claim, state, placed));
  if (witnessed !== undefined) return witnessed.series;
  const echo = sureEcho(claim, placed, firsts, book);
  if (echo !== null) return echo;
  if (rivals.some((state) => isHeldIn(claim, state))) return 'gives-way';
  return onlyGrows(claim.measure, claim) &&
    there.some((state) => isPlaced(claim, state) && !isOfItsOwn(claim, state) && isBelow(claim, state, placed))
    ? 'gives-way'
    : null;
}

/**
 * A number whose claimant is only concluded, and which another one gave where that one never did, is that other's; and so
 * are two numbers of one speaker that the register does not know, where a registered authority has both of them.
 */
function ofAnother(claim: Claim, placed: readonly PlacedClaim[], firsts: FirstNumbers, book: Book): Series | null {
  const isStranger = claim.claimant?.key.startsWith('~') === true;
  if ((!claim.inferred.has('claimant') && !isStranger) || isOwnText(claim)) return null;
  const heard = idsWithNumber(claim.amount, placed);
  const own = [
    ...book.sieve(claim.measure, claim.claimant).withNumber(claim.amount, heard),
    ...ofNamesake(claim, book),
  ];
  if (own.some((state) => isHeardFrom(claim, state, placed))) return null;
  return claim.inferred.has('claimant')
    ? sureEcho(claim, placed, firsts, book)
    : ofRegistered(claim, placed, firsts, book);
}

function ofRegistered(claim: Claim, placed: readonly PlacedClaim[], firsts: FirstNumbers, book: Book): Series | null {
  const alike = book.sieve(claim.measure).withNumber(claim.amount, idsWithNumber(claim.amount, placed));
  const states = alike.filter(({ series }) => series.claimant?.key.startsWith('~') === false);
  const known = states.find(
    (state) => (hasCompany(claim, state, firsts, book) || isCalledAlike(claim, state)) && isEcho(claim, state, placed),
  );
  return known?.series ?? null;
}

/** "The group of lawyers", whose number is that of the Emergency Lawyers: a word in common, and a number that is no chance. */
function isCalledAlike({ claimant, number }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null || number < 20) return false;
  const theirs = foldedWords(series.claimant.name);
  return foldedWords(claimant.text).some((word) => theirs.includes(word) && !isOfficeWord(word));
}

/** The number of an authority, of another stretch or event by its words, in a text that leaves no doubt whose it is. */
function sureEcho(claim: Claim, placed: readonly PlacedClaim[], firsts: FirstNumbers, book: Book): Series | null {
  const heard = idsWithNumber(claim.amount, placed);
  const states = book
    .sieve(claim.measure)
    .withNumber(claim.amount, heard)
    .filter(({ series }) => series.claimant !== null);
  const known = states.find((state) => isOfThatDay(claim, state));
  if (known !== undefined) return known.series;
  const echo = states.find(
    (state) =>
      (isOfAnArmy(claim, state) || isCreditedByGuess(claim) || hasCompany(claim, state, firsts, book)) &&
      isEcho(claim, state, placed),
  );
  return echo?.series ?? null;
}

/** An authority gave this very number for this very day, of people and of a place that may be these. */
function isOfThatDay(claim: Claim, state: SeriesState): boolean {
  const { victims, place } = state.series;
  const isAnywhere = claim.place === null && claim.number < 1000;
  return (
    claim.number >= 10 &&
    !isAnywhere &&
    isKnownTo(claim, state) &&
    relateNames(claim.victims, victims) !== 'apart' &&
    relateNames(claim.place, place) !== 'apart'
  );
}

/** Nobody said who speaks: a number that is no chance tells it. */
function isCreditedByGuess({ inferred, number }: Claim): boolean {
  return inferred.has('claimant') && number >= 20;
}

/** Of an army one number within days is one claim. */
function isOfAnArmy({ victims, number }: Claim, { series }: SeriesState): boolean {
  return (
    number >= 10 && victims?.within.includes('forces') === true && relateNames(victims, series.victims) === 'equal'
  );
}

/** One number is one claim: where it is telling, where its place is named, where its kind of event seldom happens. */
function isSurely(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return isTelling(claim) || isPlaced(claim, state) || isOneEventElsewhere(claim, state, heard);
}

/** The same place, or one kind of event that seldom happens, told of under another name of its place. */
function isThere(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return relateNames(claim.place, state.series.place) !== 'apart' || isOneEventElsewhere(claim, state, heard);
}

/** One number of one people is one claim, whatever place a relay names. */
function isTelling({ number }: Claim): boolean {
  return number >= 1000;
}

function isHeardFrom(claim: Claim, state: SeriesState, placed: readonly PlacedClaim[]): boolean {
  if (pointsOf(state).some((point) => isSameNumber(point.amount, claim.amount))) return true;
  return ofBatch(state, placed).some((other) => isSameNumber(other.amount, claim.amount));
}

function isBelow(claim: Claim, state: SeriesState, placed: readonly PlacedClaim[]): boolean {
  const numbers = [
    ...pointsOf(state).map(({ amount }) => statedNumber(amount)),
    ...ofBatch(state, placed).map(({ number }) => number),
  ];
  return numbers.some((number) => number >= claim.number);
}

function ofBatch(state: SeriesState, placed: readonly PlacedClaim[]): readonly Claim[] {
  return claimsPlacedIn(state.series.id, placed);
}

function isCompatible(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const { series } = state;
  if (relateNames(claim.victims, series.victims) === 'apart') return false;
  return relateWindows(claim, series) !== 'apart' && relateEvents(claim, state, heard) !== 'apart';
}

/** Sure enough to be silent about a lower number: the same place, or a named people and a telling number. */
function isPlaced(claim: Claim, { series }: SeriesState): boolean {
  const isThere = claim.place !== null && relateNames(claim.place, series.place) !== 'unstated';
  const isThem = claim.victims !== null && relateNames(claim.victims, series.victims) !== 'unstated';
  return isThere || (isThem && claim.number >= 100);
}

/** The losses of an army are not surely among those of nobody in particular. */
function isOfItsOwn({ victims }: Claim, { series }: SeriesState): boolean {
  return victims !== null && !victims.key.startsWith('~') && relateNames(victims, series.victims) === 'unstated';
}

const NAMES = ['victims', 'place'] as const;
const RANK = { named: 0, vague: 1, none: 2 } as const;
