import type { Amount } from '../../domain/amount.ts';
import type { Window } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isBoundedSeries } from '../matching/bounded.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { relateNames } from '../names/relate-names.ts';

/** "The 11,000 sent last year" beside, or after, 11,000 sent: the running count under words of a stretch. */
export function isRunningCountOtherwise(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch' || !isSpokenStretch(claim)) return false;
  const running = batch.filter((other) => other.claim.span !== 'stretch' && other.claim.measure === claim.measure);
  return (
    running.some(
      (other) =>
        other.claim.claimant?.key === claim.claimant?.key && isSamePeople(claim, other.claim, other.claim.amount),
    ) ||
    book
      .of(claim.claimant, claim.measure)
      .some((state) => !isBoundedSeries(state.series.window) && isStandingOf(claim, state))
  );
}

/** The other way round: the running count has the number that was told of a stretch. */
export function toldOfStretch(claim: Claim, book: Book): string | null {
  if (claim.span === 'stretch') return null;
  const stretch = book
    .sieve(claim.measure, claim.claimant)
    .withNumber(claim.amount)
    .find(
      ({ series, standing }) =>
        standing?.told === true &&
        isSpoken(series.window, claim.number) &&
        isBoundedSeries(series.window) &&
        isSamePeople(claim, series, standing.amount),
    );
  return stretch === undefined ? null : `told before as those of “${stretch.series.window.words}”`;
}

function isStandingOf(claim: Claim, { series, standing }: SeriesState): boolean {
  return standing !== null && isSamePeople(claim, series, standing.amount);
}

function isSamePeople(claim: Claim, { victims, place }: Pick<Series, 'victims' | 'place'>, amount: Amount): boolean {
  return (
    isSameNumber(amount, claim.amount) &&
    relateNames(claim.victims, victims) !== 'apart' &&
    (claim.inferred.has('place') || relateNames(claim.place, place) !== 'apart')
  );
}

function isSpokenStretch({ figure, window, number }: Claim): boolean {
  return figure.role === 'total' && isSpoken(window, number);
}

/** A stretch told in words without days or hours, with a number that is no chance. */
function isSpoken({ start, words }: Window, number: number): boolean {
  return start === null && words !== null && !/\d/.test(words) && number >= TELLING;
}

/** Below, two counts share a number by chance. */
const TELLING = 100;
