import { type Amount, statedNumber } from '../domain/amount.ts';
import { daysBetween } from '../domain/time.ts';
import type { Book } from './book.ts';
import type { Claim } from './claim.ts';
import { slack } from './compare-amounts.ts';
import { anatomy } from './increment.ts';
import type { PlacedClaim } from './place-claims.ts';

export interface IncrementMismatch {
  readonly claim: Claim;
  readonly why: string;
  /** The stated increment, as written. */
  readonly amount: Amount;
}

/**
 * A new total that does not rise by what its own text counts as new, although no report is missing between the two.
 * Called after the total was accepted.
 */
export function incrementMismatch({ claim, series }: PlacedClaim, book: Book): readonly IncrementMismatch[] {
  const state = book.state(series.id);
  const { increments } = claim;
  const last = state?.history.at(-1);
  if (increments === null || state?.standing == null || last === undefined || !isStanding(claim, state.standing))
    return [];
  const delta = claim.number - statedNumber(last.amount);
  const days = daysBetween(last.asOf.to, claim.asOf.to);
  if (delta <= 0 || days > increments.days || slack(claim.amount) > 0) return [];
  const { unexplained } = anatomy(delta, increments);
  const figure = increments.figures[0];
  if (unexplained === 0 || figure === undefined) return [];
  const why = `the text counts ${shown(delta - unexplained)} new, the total rises by ${shown(delta)}`;
  return [{ claim, why, amount: figure.amount }];
}

function isStanding(
  claim: Claim,
  standing: { readonly amount: Amount; readonly provenance: { readonly quote: string } },
): boolean {
  return statedNumber(standing.amount) === claim.number && standing.provenance.quote === claim.figure.quote;
}

function shown(value: number): string {
  return value.toLocaleString('en-US');
}
