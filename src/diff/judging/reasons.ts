import { statedNumber } from '../../domain/amount.ts';
import { partWords } from '../../domain/part-words.ts';
import type { Point } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import type { Anatomy } from './increment.ts';

/** Why a number moved, for a reader of a channel: short, plain, and only what the text or the arithmetic says. */
export function reasonForMove(claim: Claim, standing: Point, { parts, unexplained }: Anatomy): string {
  const delta = claim.number - statedNumber(standing.amount);
  if (parts.length === 0) return delta > 0 ? 'the claimant gives a higher number' : 'the claimant gives a lower number';
  const made = parts.filter(({ kind }) => kind !== 'unknown').map(partWords);
  const rest = unexplained === 0 ? [] : [restWords(claim, standing, unexplained)];
  return [...made, ...rest].join(', ');
}

function restWords(claim: Claim, standing: Point, unexplained: number): string {
  const value = Math.abs(unexplained).toLocaleString('en-US');
  if (unexplained < 0) return `${value} fewer than the text adds up to`;
  const gap = daysBetween(standing.asOf.to, claim.asOf.to);
  return gap > (claim.increments?.days ?? 1) ? `${value} from days without a report` : `${value} unexplained`;
}
