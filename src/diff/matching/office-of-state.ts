import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isStateByName } from '../names/bare-office.ts';
import { isOneCrowd } from './of-neighbour.ts';

/**
 * "Ruritania says 21 of its soldiers are dead", where one office of it alone has counted them, 12 some days ago: its next number.
 * Of two offices nobody can say whose it is.
 */
export function asOfficeOfState(claim: Claim, book: Book): Claim {
  const { claimant, measure, span } = claim;
  if (claimant === null || span === 'stretch' || !isStateByName(claimant)) return claim;
  const home = claimant.within.at(-1);
  const counted = book
    .ofMeasure(measure)
    .filter(({ series }) => series.claimant?.within.at(-1) === home && isOneCrowd(claim, series));
  const [first, ...others] = counted;
  const office = first?.series.claimant ?? null;
  if (office === null || others.some(({ series }) => series.claimant?.key !== office.key)) return claim;
  return counted.some((state) => isNextOf(claim, state)) ? { ...claim, claimant: office } : claim;
}

/** Not less, nor many times as much, of these days. */
function isNextOf({ number, asOf }: Claim, { standing }: SeriesState): boolean {
  const last = standing === null ? 0 : statedNumber(standing.amount);
  if (standing === null || Math.abs(daysBetween(standing.asOf.to, asOf.to)) > DAYS) return false;
  return number >= last && number <= MOST * last;
}

/** How long, and how far, an office's number goes on. */
const DAYS = 14;
const MOST = 3;
