import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isOwnText } from '../judging/arithmetic.ts';
import { foldedWords, relateNames } from '../names/relate-names.ts';
import { isOfficeWord } from '../names/same-person.ts';
import { idsWithNumber, type Placed } from '../placed.ts';
import { hasCompany } from './company.ts';
import { isEcho } from './echo.ts';
import type { FirstNumbers } from './first-numbers.ts';
import { isHeardFrom } from './heard-from.ts';
import { isKnownTo } from './known-points.ts';
import { ofNamesake } from './of-namesake.ts';

/**
 * A number whose claimant is only concluded, and which another one gave where that one never did, is that other's; and so
 * are two numbers of one speaker that the register does not know, where a registered authority has both of them.
 */
export function ofAnother(claim: Claim, placed: readonly Placed[], firsts: FirstNumbers, book: Book): Series | null {
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

function ofRegistered(claim: Claim, placed: readonly Placed[], firsts: FirstNumbers, book: Book): Series | null {
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
export function sureEcho(claim: Claim, placed: readonly Placed[], firsts: FirstNumbers, book: Book): Series | null {
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
