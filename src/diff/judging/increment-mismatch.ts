import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Point } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim, Increments } from '../claim.ts';
import { slack } from '../compare-amounts.ts';
import type { Anatomy } from './increment.ts';

export interface IncrementMismatch {
  readonly why: string;
  /** The stated increment, as written. */
  readonly amount: Amount;
}

/**
 * A new total that does not rise by what its own text counts as new, although no report is missing in between: the text is of
 * the next day, or gives the number before itself.
 */
export function incrementMismatch(
  claim: Claim,
  standing: Point,
  increments: Increments | null,
  { unexplained }: Anatomy,
): IncrementMismatch | null {
  const figure = increments?.figures[0];
  if (increments === null || figure === undefined || unexplained === 0) return null;
  const delta = claim.number - statedNumber(standing.amount);
  const isNext = daysBetween(standing.asOf.to, claim.asOf.to) <= increments.days;
  const isFromIt = claim.mentioned.includes(statedNumber(standing.amount));
  if (!(isNext || isFromIt) || slack(claim.amount) > 0 || slack(standing.amount) > 0) return null;
  const why = `the text counts ${shown(delta - unexplained)} new, the total rises by ${shown(delta)}`;
  return { why, amount: figure.amount };
}

function shown(value: number): string {
  return value.toLocaleString('en-US');
}
