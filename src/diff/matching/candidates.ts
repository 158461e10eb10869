import type { Amount } from '../../domain/amount.ts';
import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { digitSlip, isDigitOff } from '../judging/digit-slip.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { branchOf, relateVictims } from '../names/branch.ts';
import { isOfficeOf } from '../names/namesakes.ts';
import {
  areOfTwoScripts,
  foldedWords,
  isCountry,
  isOneName,
  type Relation,
  relateNames,
  wordsOf,
} from '../names/relate-names.ts';
import { isPartGroup } from '../names/victim-groups.ts';
import { hasCompany, isOfTextsEvent } from './company.ts';
import { isRare } from './event-kinds.ts';
import type { FirstNumbers } from './first-numbers.ts';
import { isHeldAsWritten, isHeldIn, isKnownTo } from './known-points.ts';
import { ofNamesake } from './of-namesake.ts';
import { relateEvents } from './same-event.ts';
import { isOneEventElsewhere } from './same-event-elsewhere.ts';
import { relateWindows } from './same-window.ts';

export interface Candidate {
  readonly state: SeriesState;
  /** Nothing that one of the two states is left to the reader. */
  readonly isExact: boolean;
  /** Higher is closer. */
  readonly rank: number;
}

/** The series that the claim is compatible with, the closest first. */
export function candidates(claim: Claim, book: Book, firsts: FirstNumbers): readonly Candidate[] {
  const ranked = (states: readonly SeriesState[], less: number) =>
    states
      .filter(({ takes }) => takes === undefined)
      .flatMap((state) => {
        const { isExact, rank } = fitOf(claim, state, firsts, book);
        return rank > less ? [{ state, isExact, rank: rank - less }] : [];
      });
  const { claimant, measure } = claim;
  const own = ranked([...ownNear(claim, book, firsts), ...book.merged(claimant, measure)], 0);
  const all = [...own, ...ranked(ofNamesake(claim, book), OTHER_NAME)].sort((a, b) => b.rank - a.rank);
  return onePerHome(all, book);
}

/**
 * Those of the claimant's own that are looked at: of thousands of places most are surely others. An event goes by several
 * names, a place that is only concluded may be anywhere, and so may be whom an army recruits abroad; and one number on one
 * day tells that two places are one.
 */
function ownNear(claim: Claim, book: Book, firsts: FirstNumbers): readonly SeriesState[] {
  const { claimant, measure, place, inferred, incident, window, amount } = claim;
  if (inferred.has('place') || incident !== null || measure === 'deployed') return book.of(claimant, measure);
  const sieve = book.sieve(measure, claimant);
  if (window.start !== null) return sieve.near(place);
  const known = sieve.withNumber(amount, firsts.idsWithNumber(amount));
  return sieve.near(
    place,
    known.map(({ series }) => series.id),
  );
}

/** What a person merged is one candidate, under whichever of its names fits best. */
function onePerHome(candidates: readonly Candidate[], book: Book): readonly Candidate[] {
  const homes = new Set<SeriesState | undefined>();
  return candidates.filter(({ state: { series } }) => {
    const home = book.home(series.id);
    const isFirst = !homes.has(home);
    homes.add(home);
    return isFirst;
  });
}

/** Most series of one claimant are of other people or places: nothing else about them needs to be looked at. */
function fitOf(claim: Claim, state: SeriesState, firsts: FirstNumbers, book: Book): Omit<Candidate, 'state'> {
  const names = namesTo(claim, state, firsts);
  if (names.includes('apart') && !isHeldAsWritten(claim, state)) return { isExact: false, rank: 0 };
  const heard = firsts.get(state.series.id) ?? [];
  const relations = [...names, relateWindows(claim, state.series), relateEvents(claim, state, heard)];
  const rank = rankOf(claim, state, relations, firsts, book);
  return {
    isExact: areOne(relations),
    rank: isOpenedFor(claim, state, heard) ? rank / 100 : rankAmong(rank, state, firsts),
  };
}

/** What was opened for a value that nobody believed draws nothing to it from where numbers stand. */
function rankAmong(rank: number, { series, standing, history, held }: SeriesState, firsts: FirstNumbers): number {
  const isEmpty = standing === null && history.length === 0 && held.length > 0 && !firsts.has(series.id);
  return isEmpty && rank < KNOWN ? rank / 100 : rank;
}

/** Opened a moment ago for another number of the same text, which counts something else: it takes nothing from where numbers stand. */
function isOpenedFor(claim: Claim, { standing, history, held }: SeriesState, heard: readonly Claim[]): boolean {
  const isFresh = standing === null && history.length === 0 && held.length === 0;
  return isFresh && heard.some(({ document, number }) => document === claim.document && number !== claim.number);
}

/** 0: not this series. */
function rankOf(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
  book: Book,
): number {
  if (isAbroad(claim, state) || isBeyondRegion(claim, state) || isOfThoseSent(claim, state, firsts)) return 0;
  if (isPartBesideWhole(claim, firsts.get(state.series.id) ?? [])) return 0;
  if (isHeldAsWritten(claim, state)) return KNOWN + Math.max(1, weightOf(relations));
  if (isAnyOffice(claim, state) && !isPinned(claim, state, relations, firsts, book)) return 0;
  // What was held comes back to where it is held, though other claims make the series look another way now.
  if (relations.slice(0, 2).includes('apart') || (relations.includes('apart') && !isHeldIn(claim, state))) return 0;
  const rank = weightOf(relations) + eventBonus(claim, state, book);
  if (isKnownTo(claim, state)) return rank + KNOWN;
  const isOne = areOne(relations) || couldContinue(claim, state, relations, firsts);
  return isOne || isSlipBesideOthers(claim, state, firsts, book) ? rank : 0;
}

/** What the text is about weighs little beside a place of its own, and much where there is none. */
function eventBonus(claim: Claim, state: SeriesState, book: Book): number {
  if (!isOfTextsEvent(claim, state, book)) return 0;
  return claim.place === null ? WEIGHT.equal : WEIGHT.unstated;
}

/** "4 dead, 41 missing", where the claimant has 47 dead and 41 missing: the other number tells that a digit was lost. */
function isSlipBesideOthers(claim: Claim, state: SeriesState, firsts: FirstNumbers, book: Book): boolean {
  const isSlip = referencesOf(state, firsts).some((amount) => isDigitOff(claim.number, statedNumber(amount)));
  return claim.span !== 'stretch' && isSlip && hasCompany(claim, state, firsts, book);
}

/** "12,000 are still there", where 21,000 were sent since the start: those who were ever sent do not become fewer. */
function isOfThoseSent({ measure, window, number }: Claim, state: SeriesState, firsts: FirstNumbers): boolean {
  const { series } = state;
  if (measure !== 'deployed' || series.window.start === null) return false;
  const sent = Math.max(...referencesOf(state, firsts).map(statedNumber));
  return window.start === null && window.words === null && number < 0.75 * sent;
}

/** Two floods in one week, of two countries, would each name its own. */
function isOneDisaster({ incident }: Claim, { series }: SeriesState): boolean {
  return incident !== null && series.incident !== null && isRare(incident.kind) && isRare(series.incident.kind);
}

/** Nothing is left open: a people may go by its army, and the other way round. */
function areOne([victims, ...others]: readonly Relation[]): boolean {
  return victims !== 'apart' && victims !== 'unstated' && others.every((relation) => relation === 'equal');
}

/** "The ministry", of no country by its words, counts in one country what the same office of another counts at home. */
function isAbroad({ claimant, place }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null || claimant.key === series.claimant.key) return false;
  const [mine, theirs] = [homeOf(claimant) ?? homeOf(place), homeOf(series.claimant) ?? homeOf(series.place)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** The disaster agency of a province counts no dead of the whole country: who does so is another one. */
function isBeyondRegion({ claimant, place, inferred }: Claim, { series }: SeriesState): boolean {
  if (place === null || inferred.has('place') || claimant?.key === series.claimant?.key) return false;
  return (series.claimant?.within.indexOf(place.key) ?? -1) > 0;
}

/** The country that a name lies in, or is; null where no register says. */
function homeOf(name: Name | null): string | null {
  if (name === null) return null;
  const home = name.within.at(-1) ?? name.key;
  return /^[a-z]{2}$/.test(home) ? home : null;
}

/** A text counts the part apart from the whole. */
function isPartBesideWhole(claim: Claim, heard: readonly Claim[]): boolean {
  return heard.some((other) => other.document === claim.document && other.isBreakdown !== claim.isBreakdown);
}

function weightOf(relations: readonly Relation[]): number {
  return relations.reduce((sum, relation) => sum + WEIGHT[relation], 0);
}

/** "The ministry of emergencies" says not of which country, and every country has one. */
function isAnyOffice({ claimant }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null || claimant.key === series.claimant.key) return false;
  return isOfficeOf(claimant, series.claimant) || isOfficeOf(series.claimant, claimant);
}

/** Something beside the office says that it is the same: the place, the people, the event, the numbers, or who publishes it. */
function isPinned(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
  book: Book,
): boolean {
  const [victims, place] = relations;
  if (isOneDisaster(claim, state) || hasCompany(claim, state, firsts, book) || isOfItsText(claim, state)) return true;
  if (place !== 'unstated' || (victims !== 'unstated' && wordsOf(claim.victims).size > 0)) return true;
  const heard = firsts.get(state.series.id) ?? [];
  const told = [...pointsOf(state), ...state.held].map(({ provenance }) => provenance.source);
  const sources = [...told, ...heard.map(({ document }) => document.source)];
  if (sources.includes(claim.document.source)) return true;
  return [...pointsOf(state), ...heard].some(({ amount }) => claim.number >= 10 && isSameNumber(amount, claim.amount));
}

/** The text, whose number has no place of its own, names that of the series, which is no country. */
function isOfItsText({ place, document }: Claim, { series }: SeriesState): boolean {
  if (place !== null || series.place === null || isCountry(series.place)) return false;
  const text = foldedWords(`${document.title ?? ''} ${document.text}`);
  return [...wordsOf(series.place)].some((word) => text.some((other) => isOneName(word, other)));
}

/** Of victims and place. */
function namesTo(claim: Claim, state: SeriesState, firsts: FirstNumbers): readonly Relation[] {
  const { series } = state;
  const heard = firsts.get(series.id) ?? [];
  const isPlain = branchOf(claim.victims) === null && branchOf(series.victims) === null;
  return [
    softened(
      isPlain || hasNumber(claim, state, heard)
        ? relateNames(claim.victims, series.victims)
        : relateVictims(claim.victims, series.victims),
      () =>
        isInferred(claim, series, 'victims') &&
        branchOf(claim.victims) === branchOf(series.victims) &&
        !areTwoSides(claim.victims, series.victims) &&
        !isOfPart(claim, series),
    ),
    softened(
      relateNames(claim.place, series.place ?? series.incident?.place ?? null),
      () =>
        (isInferred(claim, series, 'place') && !isOtherStrike(claim, state)) ||
        isOneEventElsewhere(claim, state, heard) ||
        areRecruits(claim, series) ||
        (isEventInOtherScript(claim, state, firsts) && relateEvents(claim, state, heard) !== 'apart'),
    ),
  ];
}

/** Who serves in a foreign army: one outlet names the country of that army, another the one where it fights. */
function areRecruits({ measure, victims, place }: Claim, series: Series): boolean {
  return measure === 'deployed' && isCountry(victims) && isCountry(place) && isCountry(series.place);
}

/** Nine sappers of one outlet are the nine soldiers of another. */
function hasNumber(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return [...pointsOf(state), ...state.held, ...heard].some(({ amount }) => isSameNumber(amount, claim.amount));
}

/**
 * The hospital of an Arabic report and the town of an English one cannot be told apart by their letters: by their numbers
 * they can.
 */
function isEventInOtherScript({ incident, place, number }: Claim, state: SeriesState, firsts: FirstNumbers): boolean {
  if (incident === null || state.series.incident === null || !areOfTwoScripts(place, state.series.place)) return false;
  const known = referencesOf(state, firsts).map(statedNumber);
  return number >= 10 && known.some((last) => Math.abs(number - last) <= 0.15 * last);
}

/** A toll that does not say whose is no count of the children alone. */
function isOfPart({ victims }: Claim, series: Series): boolean {
  const isStated = series.inferred?.includes('victims') !== true;
  return isStated && wordsOf(victims).size === 0 && [...wordsOf(series.victims)].some(isPartGroup);
}

/**
 * What comes every day and is told of another place, in a text that does not name the one of the series, is another strike,
 * though its place is only concluded.
 */
function isOtherStrike(claim: Claim, { series }: SeriesState): boolean {
  const { incident, document, place } = claim;
  if (incident === null || series.incident === null || place === null || series.place === null) return false;
  if (isRare(incident.kind) || series.inferred?.includes('place') === true) return false;
  const text = foldedWords(`${document.title ?? ''} ${document.text}`);
  return ![...wordsOf(series.place)].some((word) => text.some((other) => isOneName(word, other)));
}

/** Two armies stay two, however the text was understood. */
function areTwoSides(a: Name | null, b: Name | null): boolean {
  return isSide(a) && isSide(b) && a?.key !== b?.key;
}

function isSide(name: Name | null): boolean {
  return name !== null && !name.key.startsWith('~') && name.within.includes('forces');
}

/** What nobody is named for is kept apart by a concluded place, too, where its event is known: it has nothing else to go by. */
function isInferred(claim: Claim, { inferred, incident }: Series, field: 'victims' | 'place'): boolean {
  if (field === 'place' && claim.claimant === null && (claim.incident === null) !== (incident === null)) return false;
  return claim.inferred.has(field) || (inferred?.includes(field) ?? false);
}

/** What is only concluded never keeps two claims apart. */
function softened(relation: Relation, isInferred: () => boolean): Relation {
  return relation === 'apart' && isInferred() ? 'unstated' : relation;
}

/**
 * Where the wording leaves room, the number must be one that the same count can have: the toll of one strike is not
 * the next value of the toll of a war.
 */
function couldContinue(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
): boolean {
  // A number that the series had before belongs to it, however far it has moved on since.
  if ([...state.history, ...state.held].some(({ amount }) => isSameNumber(amount, claim.amount))) return true;
  const references = referencesOf(state, firsts);
  if (isRowOfCount(claim, state, relations)) return true;
  if (isFarFromItsText(claim, firsts.get(state.series.id) ?? [])) return false;
  // Two stretches that are not surely the same are the same only where they have the same number.
  if (claim.span === 'stretch') return references.some((amount) => isSameNumber(amount, claim.amount));
  const isNarrower = relations.includes('inside');
  return references.some((amount) => isNear(claim, amount, isNarrower));
}

/**
 * A row of a dataset leaves nothing to be concluded: the next value of its running count is that, however unlike the last
 * one it is, and is judged as such.
 */
function isRowOfCount(claim: Claim, { series, standing }: SeriesState, relations: readonly Relation[]): boolean {
  const [victims, place] = relations;
  const isRunning = claim.window.period === 'cumulative' && claim.span === 'total' && series.incident === null;
  return (
    isRunning &&
    standing !== null &&
    claim.inferred.size === 0 &&
    victims === 'equal' &&
    /^(?:equal|unstated)$/.test(place ?? '')
  );
}

/** Of two numbers in one text neither grew to the other: where one is many times the other, they are two counts. */
function isFarFromItsText({ document, number }: Claim, heard: readonly Claim[]): boolean {
  return heard.some((other) => {
    const [less, more] = [number, other.number].toSorted((x, y) => x - y);
    return other.document === document && more !== undefined && more > 100 && more > MOST_IN_ONE_TEXT * (less ?? 0);
  });
}

/** The numbers that the series is known by: the accepted one, else what was held back or claimed first. */
function referencesOf(state: SeriesState, firsts: FirstNumbers): readonly Amount[] {
  const known = state.standing === null ? state.held : [state.standing];
  return [...known, ...(firsts.get(state.series.id) ?? [])].map(({ amount }) => amount);
}

function isNear(claim: Claim, amount: Amount, isNarrower: boolean): boolean {
  const [last, next] = [statedNumber(amount), claim.number];
  if (isSameNumber(amount, claim.amount)) return true;
  const [least, most] = isNarrower ? [0.5, 6] : [isDwindling(claim) ? 0.05 : 0.3, 12];
  if (next >= least * last && (next <= most * last || (claim.span === 'event' && next <= 100))) return true;
  return last >= 100 && digitSlip(next, (value) => Math.abs(value - last) <= last / 50) !== null;
}

/** Those who are missing after an event are found, and those who had to leave go home, all but a few. */
function isDwindling({ span, measure }: Claim): boolean {
  return span === 'event' && (measure === 'missing' || measure === 'displaced');
}

const MOST_IN_ONE_TEXT = 4;
const WEIGHT: Readonly<Record<Relation, number>> = { equal: 8, inside: 4, around: 4, unstated: 1, apart: 0 };
/** Of two that fit equally well, the one under the same name. */
const OTHER_NAME = 0.5;
/** More than any sum of weights: the rank of a series that knows the claim already. */
export const KNOWN = 100;
