import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { relateNames } from '../names/relate-names.ts';
import type { FirstNumbers } from './first-numbers.ts';

/**
 * Whether another number of the text is one that the authority of a series has given of the same scene: "44 dead, 38
 * missing" are two numbers of one authority, and no chance. `firsts`: what this check claims of each series so far.
 */
export function hasCompany(claim: Claim, { series }: SeriesState, firsts: FirstNumbers, book: Book): boolean {
  return claim.document.figures.some((other) => {
    if (!isBeside(other, claim)) return false;
    return book.of(series.claimant, other.measure).some((state) => {
      if (relateNames(series.place, state.series.place) === 'apart') return false;
      const known = [state.standing, ...(firsts.get(state.series.id) ?? [])];
      return known.some((point) => point != null && isSameNumber(point.amount, other.amount));
    });
  });
}

/** Said of another measure by the same speaker, and not two small numbers, which any two texts may share. */
function isBeside(other: Figure, { figure, number }: Claim): boolean {
  if (other === figure || other.measure === figure.measure || other.unit !== 'people') return false;
  const isOneVoice = other.claimant?.key === figure.claimant?.key;
  return isOneVoice && Math.max(number, statedNumber(other.amount)) >= TELLING;
}

const TELLING = 10;
