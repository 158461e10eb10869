import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isOneCrowd, isStateByName } from './of-neighbour.ts';

/**
 * "Ruritania says 21 of its soldiers are dead", where one office of it alone has counted them, 12 some days ago: its next number.
 * Of two offices nobody can say whose it is. An office goes on from what its state was said to count, too.
 */
export function asOfficeOfState(claim: Claim, book: Book): Claim {
  const { claimant, measure, span } = claim;
  if (claimant === null || span === 'stretch' || !(isStateByName(claimant) || isOfState(claimant))) return claim;
  const home = claimant.within.at(-1);
  const counted = book
    .ofMeasure(measure)
    .filter(({ series }) => series.claimant?.within.at(-1) === home && isOneCrowd(claim, series));
  const [first, ...others] = counted;
  const office = first?.series.claimant ?? null;
  if (office === null || others.some(({ series }) => series.claimant?.key !== office.key)) return claim;
  if (!isStateByName(claimant) && !isStateByName(office)) return claim;
  return counted.some((state) => isNextOf(claim, state)) ? { ...claim, claimant: office } : claim;
}

/** An army or a ministry of a country, and no office of a region. */
function isOfState({ key, within }: Name): boolean {
  return within.length === 1 && /^[a-z]{2}-(?:mod|military|general-staff|information)$/.test(key);
}

/** Not less, nor many times as much, of these days. */
function isNextOf({ number, asOf }: Claim, { standing }: SeriesState): boolean {
  const last = standing === null ? 0 : statedNumber(standing.amount);
  if (standing === null || Math.abs(daysBetween(standing.asOf.to, asOf.to)) > DAYS) return false;
  return number >= last && number <= MOST * last;
}

/** How long, and how far, an office's number goes on. */
const DAYS = 21;
const MOST = 3;
