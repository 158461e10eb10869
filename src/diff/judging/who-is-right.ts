import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { ofNamesake } from '../matching/of-namesake.ts';
import { isOwnText } from './arithmetic.ts';
import { statedDeltas } from './increment.ts';

/** The claims of a check that make the same statement as one of them, with its number; itself among them. */
export type Alike = (claim: Claim) => readonly Claim[];

/** Of two texts that can only mean one number, whether the first has it right. */
export function isRight(other: Claim, claim: Claim, alike: Alike, book: Book): boolean {
  // What nobody is named for is measured by what the one who is named for the other has said before.
  const teller = claim.claimant ?? other.claimant;
  if (isBelied(claim, other, teller, book)) return true;
  if (isBelied(other, claim, teller, book)) return false;
  return credit(other, teller, alike, book) > credit(claim, teller, alike, book);
}

/**
 * "14 new, 1,624 in all", after 1,250, "42 lives, after two more died", after 22: what the text counts as new makes the other
 * number out of the one that stands.
 */
export function isBelied(claim: Claim, other: Claim, teller: Name | null, book: Book): boolean {
  const steps = statedDeltas(claim.increments);
  return (
    steps.length > 0 &&
    numbersBefore(claim, teller, book).some(
      (last) => steps.includes(other.number - last) && !steps.includes(claim.number - last),
    )
  );
}

/** How much speaks for the number; of two with equally much the longer is doubted, then the one farther from what stood. */
function credit(claim: Claim, teller: Name | null, alike: Alike, book: Book): number {
  const outlets = new Set(
    alike(claim)
      .filter(({ amount }) => isSameNumber(amount, claim.amount))
      .map(({ document }) => document.outlet ?? document.source),
  );
  const own = isOwnText(claim) ? 4 : 0;
  return own + fitOf(claim, teller, book) + outlets.size - String(claim.number).length / 100;
}

/** A number that lies near the one that stands, or is reached by the stated new ones, is believed; of two that do the nearer. */
export function fitOf(claim: Claim, teller: Name | null, book: Book): number {
  const numbers = numbersBefore(claim, teller, book);
  const isReached = numbers.some((last) => statedDeltas(claim.increments).includes(claim.number - last));
  const isNear = numbers.some((last) => claim.number >= last / 2 && claim.number <= 2 * last);
  const distance = Math.min(1, ...numbers.map((last) => Math.abs(claim.number - last) / Math.max(claim.number, last)));
  return (isReached ? GOES_ON : 0) + (isNear ? GOES_ON : 0) - distance / 1000;
}

/** The numbers that stand of whoever tells it. */
function numbersBefore({ measure }: Claim, teller: Name | null, book: Book): readonly number[] {
  const states = [...book.of(teller, measure), ...ofNamesake({ claimant: teller, measure }, book)];
  return states.flatMap(({ standing }) => (standing === null ? [] : [statedNumber(standing.amount)]));
}

/** What a number is worth that goes on from the one that stands. */
export const GOES_ON = 3;
