import type { Name } from '../../domain/figure.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isKnown, type Relation, relateNames } from '../names/relate-names.ts';

/**
 * "It visited 18 Lurian soldiers", after their captor told of 18: who stands between the sides counts those whom one of them holds,
 * and moves nothing. What the other side says of them is news. Null where nobody else has the number.
 */
export function toldOfCaptives(claim: Claim, book: Book): string | null {
  const { measure, claimant, victims, amount, asOf } = claim;
  if (measure !== 'captured' || claimant === null || !isBetweenSides(claimant)) return null;
  const told = book
    .sieve(measure)
    .withNumber(amount)
    .find(
      ({ series, standing }) =>
        standing?.told === true &&
        isSameNumber(standing.amount, amount) &&
        daysBetween(standing.asOf.to, asOf.to) <= A_MONTH &&
        isOnePeople(claim, relateNames(victims, series.victims)),
    );
  return told === undefined ? null : `told before by ${told.series.claimant?.name}`;
}

/** "18 prisoners of war" says not whose they are: a number that is no chance does. */
function isOnePeople({ number }: Claim, relation: Relation): boolean {
  return relation === 'unstated' ? number >= TELLING : relation !== 'apart';
}

/** An authority of no country. */
function isBetweenSides(name: Name): boolean {
  return isKnown(name) && !name.within.some((key) => /^[a-z]{2}$/.test(key));
}

const A_MONTH = 30;
const TELLING = 10;
