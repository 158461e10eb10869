import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { relateNames } from '../names/relate-names.ts';
import { familyOf } from './event-kinds.ts';
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

/**
 * Whether the text is about the event of a series although the claim names none: another number of the text names it, or
 * goes on from a number that the same authority gave of it. A bulletin's second issue often says no more than its numbers.
 */
export function isOfTextsEvent(claim: Claim, { series }: SeriesState, book: Book): boolean {
  if (claim.incident !== null || series.incident === null || claim.window.words !== null) return false;
  const { kind } = series.incident;
  return claim.document.figures.some((other) => {
    if (other === claim.figure || other.unit !== 'people' || other.status !== 'asserted') return false;
    if (other.claimant !== null && other.claimant.key !== claim.claimant?.key) return false;
    if (other.incident !== null) return familyOf(other.incident.kind) === familyOf(kind);
    if (other.measure === claim.measure) return false;
    return book.of(series.claimant, other.measure).some((state) => isSibling(state, series) && goesOn(other, state));
  });
}

function isSibling({ series }: SeriesState, { incident, place }: Series): boolean {
  if (series.incident === null || incident === null || relateNames(series.place, place) === 'apart') return false;
  return familyOf(series.incident.kind) === familyOf(incident.kind);
}

function goesOn({ amount }: Figure, { standing }: SeriesState): boolean {
  if (standing === null) return false;
  const [last, next] = [statedNumber(standing.amount), statedNumber(amount)];
  return next >= last / 2 && next <= last * 2;
}

/** Said of another measure by the same speaker, and not two small numbers, which any two texts may share. */
function isBeside(other: Figure, { figure, number }: Claim): boolean {
  if (other === figure || other.measure === figure.measure || other.unit !== 'people') return false;
  const isOneVoice = other.claimant?.key === figure.claimant?.key;
  return isOneVoice && Math.max(number, statedNumber(other.amount)) >= TELLING;
}

const TELLING = 10;
