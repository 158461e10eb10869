import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Steps } from '../../domain/in-steps.ts';
import { type Day, dayOf, daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber, numberKey, numberLookups } from '../compare-amounts.ts';
import { mayBeOne } from '../matching/same-target.ts';
import { isNamesake } from '../names/namesakes.ts';
import { relateNames } from '../names/relate-names.ts';
import { openIndex } from '../position-index.ts';
import { isDigitOff, isSwap, isTelltaleSlip, slipFrom, slipsOf } from './digit-slip.ts';
import { exchangedColumns } from './exchanged-columns.ts';
import { fitOf, GOES_ON, isBelied, isRight } from './who-is-right.ts';

/**
 * Claims of one check whose number is that of another text with a digit too many or too few, or in the wrong column, each with the claim that has
 * it right: what the claimant's own publication says, what goes with the number that stands, what more outlets carry.
 */
export function* slipsIn(claims: readonly Claim[], book: Book): Steps<ReadonlyMap<Claim, Claim>> {
  const slips = new Map<Claim, Claim>();
  const kin = kinOf(new Set(claims.map(({ number }) => number)));
  const numbered = byNumber(claims);
  const alike = (claim: Claim) =>
    numbered.like(claim).filter((other) => other === claim || isOneStatement(claim, other));
  for (const claim of claims) {
    const near = kin.get(claim.number);
    if (near === undefined) continue;
    yield;
    const others = numbered
      .stating(near)
      .filter((other) => isSlip(claim, other) || isBackedSwap(claim, other, numbered, book))
      .filter((other) => isOneStatement(claim, other) && !isBothStated(claim, other));
    const right = others.find((other) => isRight(other, claim, alike, book));
    if (right !== undefined) slips.set(claim, right);
  }
  for (const { dead, hurt } of exchangedColumns(claims, isOneStatement))
    if (isRight(dead[1], dead[0], alike, book)) slips.set(...dead).set(...hurt);
  // Who slipped cannot put another right.
  return new Map([...slips].filter(([, right]) => !slips.has(right)));
}

/** The claims of a check by their numbers, each list in the order of all. */
interface Numbered {
  stating(numbers: Iterable<number>): readonly Claim[];
  /** Those whose number is this one, and maybe others. */
  like(claim: Claim): readonly Claim[];
}

function byNumber(claims: readonly Claim[]): Numbered {
  const [stated, alike] = [openIndex<number>(), openIndex<number>()];
  for (const [at, { number, amount }] of claims.entries()) {
    stated.add(at, [number]);
    alike.add(at, [numberKey(amount)]);
  }
  const at = (positions: readonly number[]) => positions.flatMap((position) => claims[position] ?? []);
  return {
    stating: (numbers) => at(stated.find(numbers)),
    like({ amount }) {
      const keys = numberLookups(amount);
      return keys === null ? claims : at(alike.find(keys));
    },
  };
}

/** By number: those of the same check that differ from it by a digit. Few do, so that most claims need no comparing. */
function kinOf(numbers: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<number>> {
  const kin = new Map<number, Set<number>>();
  const link = (from: number, to: number) => kin.set(from, (kin.get(from) ?? new Set()).add(to));
  for (const number of numbers) {
    for (const other of slipsOf(number).filter((slip) => numbers.has(slip))) {
      link(number, other);
      link(other, number);
    }
  }
  return kin;
}

/** What chance seldom makes of two digits, or any digit too many or too few where the two texts share another number. */
function isSlip(a: Claim, b: Claim): boolean {
  if (isTelltaleSlip(a.number, b.number) || isSwap(a.number, b.number)) return true;
  return isDigitOff(a.number, b.number) && Math.max(a.number, b.number) >= 20 && shareAnotherNumber(a, b);
}

/**
 * "83 dead" of one outlet, where another has 38 of the same accident: two digits of a small number may be the other way round
 * by chance, and seldom are where a third text says 38 as well, or where it alone goes with what stood.
 */
function isBackedSwap(claim: Claim, other: Claim, claims: Numbered, book: Book): boolean {
  if (slipFrom(other.number, claim.number) !== 'swapped') return false;
  const isSaidElsewhere = claims
    .stating([other.number])
    .some(
      (third) =>
        third.measure === other.measure &&
        third.document !== other.document &&
        third.document !== claim.document &&
        isOneScene(third, other),
    );
  const teller = claim.claimant ?? other.claimant;
  return (
    isSaidElsewhere ||
    isBelied(claim, other, teller, book) ||
    fitOf(other, teller, book) >= fitOf(claim, teller, book) + GOES_ON - 1
  );
}

/** "4 dead, 41 missing" and "47 dead, 41 missing". */
function shareAnotherNumber(a: Claim, b: Claim): boolean {
  return a.document.figures.some(
    (figure) => figure.measure !== a.measure && statedNumber(figure.amount) >= 10 && statesOf(b, figure),
  );
}

function statesOf({ document, measure }: Claim, { measure: other, amount }: Figure): boolean {
  return document.figures.some(
    (figure) => figure.measure === other && other !== measure && isSameNumber(figure.amount, amount),
  );
}

/** Two texts that can only mean one number: the same claimant, measure, people and days. */
function isOneStatement(a: Claim, b: Claim): boolean {
  return (
    a.document.version.documentId !== b.document.version.documentId &&
    a.measure === b.measure &&
    areOneSpan(a, b) &&
    a.isBreakdown === b.isBreakdown &&
    isOneVoice(a, b) &&
    relateNames(a.victims, b.victims) !== 'apart' &&
    isOneScene(a, b) &&
    Math.abs(daysBetween(dayTold(a), dayTold(b))) <= 1
  );
}

/** "The toll of *Wednesday's* shelling has risen to 46", on Friday: the day of the event dates no later number of it. */
function dayTold({ asOf, incident, published }: Claim): Day {
  return incident !== null && incident.day === asOf.to && published !== null ? dayOf(published) : asOf.to;
}

/** "The toll of the sinking is 19" has neither its day nor its stretch: it may be of the event that the other text names. */
function areOneSpan(a: Claim, b: Claim): boolean {
  return (
    a.span === b.span ||
    ([a, b].every(({ span, window }) => span !== 'stretch' && window.words === null) && isOneTeller(a, b))
  );
}

function isOneTeller({ claimant: a }: Claim, { claimant: b }: Claim): boolean {
  return a !== null && b !== null && (a.key === b.key || isNamesake(a, b));
}

/** A text that gives both numbers means both. */
function isBothStated(a: Claim, b: Claim): boolean {
  return states(a, b.number) || states(b, a.number);
}

function states({ document, claimant, measure }: Claim, number: number): boolean {
  return document.figures.some(
    (other) =>
      other.measure === measure &&
      other.status === 'asserted' &&
      (other.claimant === null || claimant === null || other.claimant.key === claimant.key) &&
      statedNumber(other.amount) === number,
  );
}

function isOneVoice(a: Claim, b: Claim): boolean {
  return a.claimant === null || b.claimant === null || isOneTeller(a, b);
}

/** From a thousand on one people and one number are enough, whatever place a relay names. */
function isOneScene(a: Claim, b: Claim): boolean {
  if (a.incident !== null && b.incident !== null && !mayBeOne(a.incident, b.incident)) return false;
  const isThere = relateNames(a.place, b.place) !== 'apart' || a.inferred.has('place') || b.inferred.has('place');
  return isThere || (Math.min(a.number, b.number) >= 1000 && relateNames(a.victims, b.victims) === 'equal');
}
