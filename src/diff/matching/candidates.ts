import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isDigitOff } from '../judging/digit-slip.ts';
import { listedIn } from '../names/listed.ts';
import type { Relation } from '../names/relate-names.ts';
import { hasCompany, isOfTextsEvent } from './company.ts';
import { couldContinue, referencesOf } from './could-continue.ts';
import { isEndOfCount } from './end-of-count.ts';
import type { FirstNumbers } from './first-numbers.ts';
import { isGoneOnFrom } from './gone-on-from.ts';
import { isHeldAsWritten, isHeldIn, isKnownTo } from './known-points.ts';
import { ofNamesake } from './of-namesake.ts';
import { isAnyOffice, isOtherOffice, isPinned } from './other-office.ts';
import { isToldAsRise } from './recency.ts';
import { relateNamesOf } from './relate-names-of.ts';
import { relateEvents } from './same-event.ts';
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
  const names = relateNamesOf(claim, state, firsts);
  if (names.includes('apart') && !isHeldAsWritten(claim, state)) return { isExact: false, rank: 0 };
  const heard = firsts.get(state.series.id) ?? [];
  const relations = [...names, relateWindows(claim, state.series), relateEvents(claim, state, heard)];
  const rank = rankOf(claim, state, relations, firsts, book);
  return {
    isExact: areOne(relations),
    rank: isOpenedFor(claim, state, heard) || isNoRiseOf(claim, state) ? rank / 100 : rankAmong(rank, state, firsts),
  };
}

/** What was opened for a value that nobody believed draws nothing to it from where numbers stand. */
function rankAmong(rank: number, { series, standing, history, held }: SeriesState, firsts: FirstNumbers): number {
  const isEmpty = standing === null && history.length === 0 && held.length > 0 && !firsts.has(series.id);
  return isEmpty && rank < KNOWN ? rank / 100 : rank;
}

/** "The toll *has risen to* 14", where one attack had killed 12 and another 20: the other is followed, where there is one. */
function isNoRiseOf(claim: Claim, { standing }: SeriesState): boolean {
  return standing !== null && claim.number < statedNumber(standing.amount) && isToldAsRise(claim);
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
  if (isOtherOffice(claim, state) || isOfThoseSent(claim, state, firsts)) return 0;
  const heard = firsts.get(state.series.id) ?? [];
  if (isPartBesideWhole(claim, heard) || isEventBesideSum(claim, heard)) return 0;
  if (state.series.isPart && !claim.isBreakdown && !isKnownTo(claim, state)) return 0;
  if (isHeldAsWritten(claim, state)) return KNOWN + Math.max(1, weightOf(relations));
  if (isAnyOffice(claim, state) && !isPinned(claim, state, relations, firsts, book)) return 0;
  // What was held comes back to where it is held, though other claims make the series look another way now.
  if (relations.slice(0, 2).includes('apart') || (relations.includes('apart') && !isHeldIn(claim, state))) return 0;
  const rank = weightOf(relations) + eventBonus(claim, state, book);
  if (isKnownTo(claim, state)) return rank + KNOWN;
  if (isOneOfSeveralPlaces(claim, state, relations)) return 0;
  const isOne = areOne(relations) || couldContinue(claim, state, relations, firsts);
  if (isEndOfCount(claim, state, relations, firsts, book)) return rank;
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

/** Nothing is left open: a people may go by its army, and the other way round. */
function areOne([victims, ...others]: readonly Relation[]): boolean {
  return victims !== 'apart' && victims !== 'unstated' && others.every((relation) => relation === 'equal');
}

/** A text counts the part apart from the whole. */
function isPartBesideWhole(claim: Claim, heard: readonly Claim[]): boolean {
  return heard.some((other) => other.document === claim.document && other.isBreakdown !== claim.isBreakdown);
}

/**
 * "14 in Marrow", after 31 in Marrow and Tarsia: who names both and who names one count two things; but "152,000 in the country, up
 * from 134,000" goes on from the 134,000 of three provinces.
 */
function isOneOfSeveralPlaces(claim: Claim, state: SeriesState, [, relation]: readonly Relation[]): boolean {
  const isList = [claim.place, state.series.place].some((name) => name !== null && listedIn(name) !== null);
  return isList && (relation === 'inside' || relation === 'around') && !isGoneOnFrom(claim, state);
}

/** "17 were killed in the shelling; those killed in queues are now 93": of one text a toll and a sum are two counts. */
function isEventBesideSum(claim: Claim, heard: readonly Claim[]): boolean {
  const spans = [claim.span, ...heard.flatMap(({ document, span }) => (document === claim.document ? [span] : []))];
  const isOther = heard.some(({ document, number }) => document === claim.document && number !== claim.number);
  return isOther && spans.includes('event') && spans.includes('total');
}

function weightOf(relations: readonly Relation[]): number {
  return relations.reduce((sum, relation) => sum + WEIGHT[relation], 0);
}

const WEIGHT: Readonly<Record<Relation, number>> = { equal: 8, inside: 4, around: 4, unstated: 1, apart: 0 };
/** Of two that fit equally well, the one under the same name. */
const OTHER_NAME = 0.5;
/** More than any sum of weights: the rank of a series that knows the claim already. */
export const KNOWN = 100;
