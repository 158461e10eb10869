import type { Amount } from '../../domain/amount.ts';
import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { digitSlip } from '../judging/digit-slip.ts';
import { onlyGrows } from '../judging/plausibility.ts';
import type { Relation } from '../names/relate-names.ts';
import type { FirstNumbers } from './first-numbers.ts';

/**
 * Where the wording leaves room, the number must be one that the same count can have: the toll of one strike is not
 * the next value of the toll of a war.
 */
export function couldContinue(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
): boolean {
  // A number that the series had before belongs to it, however far it has moved on since.
  if ([...state.history, ...state.held].some(({ amount }) => isSameNumber(amount, claim.amount))) return true;
  const references = referencesOf(state, firsts);
  if (isDownFrom(claim, state)) return true;
  if (isRowOfCount(claim, state, relations)) return true;
  if (isFarFromItsText(claim, firsts.get(state.series.id) ?? [])) return false;
  // Two stretches that are not surely the same are the same only where they have the same number.
  if (claim.span === 'stretch') return references.some((amount) => isSameNumber(amount, claim.amount));
  const isNarrower = relations.includes('inside');
  return references.some((amount) => isNear(claim, amount, isNarrower));
}

/** "Three prisoners remain, *down from 12*": of those who may become fewer the text names the number that stands. */
export function isDownFrom({ measure, span, number, mentioned }: Claim, { standing }: SeriesState): boolean {
  const last = standing === null ? null : statedNumber(standing.amount);
  return last !== null && number > 0 && number < last && mentioned.includes(last) && !onlyGrows(measure, { span });
}

/**
 * A row of a dataset leaves nothing to be concluded: the next value of its running count is that, however unlike the last
 * one it is, and is judged as such.
 */
function isRowOfCount(claim: Claim, { series, standing }: SeriesState, relations: readonly Relation[]): boolean {
  const [victims, place] = relations;
  if (standing !== null && isBeyondSlip(claim.number, statedNumber(standing.amount))) return false;
  const isRunning = claim.window.period === 'cumulative' && claim.span === 'total' && series.incident === null;
  return (
    isRunning &&
    standing !== null &&
    claim.inferred.size === 0 &&
    victims === 'equal' &&
    /^(?:equal|unstated)$/.test(place ?? '')
  );
}

/** A digit too many makes a number tenfold: what is further off is another count, and no slip of this one. */
function isBeyondSlip(number: number, last: number): boolean {
  return number > 12 * last || last > 12 * number;
}

/** Of two numbers in one text neither grew to the other: where one is many times the other, they are two counts. */
function isFarFromItsText({ document, number }: Claim, heard: readonly Claim[]): boolean {
  return heard.some((other) => {
    const [less, more] = [number, other.number].toSorted((x, y) => x - y);
    return other.document === document && more !== undefined && more > 100 && more > MOST_IN_ONE_TEXT * (less ?? 0);
  });
}

/** The numbers that the series is known by: the accepted one, else what was held back or claimed first. */
export function referencesOf(state: SeriesState, firsts: FirstNumbers): readonly Amount[] {
  const known = state.standing === null ? state.held : [state.standing];
  return [...known, ...(firsts.get(state.series.id) ?? [])].map(({ amount }) => amount);
}

function isNear(claim: Claim, amount: Amount, isNarrower: boolean): boolean {
  const [last, next] = [statedNumber(amount), claim.number];
  if (isSameNumber(amount, claim.amount)) return true;
  const [least, most] = isNarrower ? [0.5, 6] : [isDwindling(claim) ? 0.05 : 0.3, 12];
  if (next >= least * last && (next <= most * last || (claim.span === 'event' && next <= 100))) return true;
  return last >= 100 && digitSlip(next, (value) => Math.abs(value - last) <= last / 50) !== null;
}

/** Those who are missing after an event are found, and those who had to leave go home, all but a few. */
export function isDwindling({ span, measure }: Claim): boolean {
  return (span !== 'stretch' && measure === 'missing') || (span === 'event' && measure === 'displaced');
}

const MOST_IN_ONE_TEXT = 4;
