import type { Name } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { areOneKind, isRare } from '../matching/event-kinds.ts';
import { relateEvents } from '../matching/same-event.ts';
import { relateNames } from '../names/relate-names.ts';
import { type Placed, placedWithNumber } from '../placed.ts';

/**
 * As many dead of one accident, said by whoever it may be: a minister repeats what the coast guard has counted, and a prosecutor
 * speaks of the captain. An accident has no other side that counts for itself; of what one side does to the other, the place
 * must be one. Null where nobody else has the number.
 */
export function toldOfAccident(claim: Claim, batch: readonly Placed[], book: Book): string | null {
  const { incident, number, authority, measure, amount } = claim;
  if (incident === null || number < FEW || authority !== 'named') return null;
  const known = book
    .sieve(measure)
    .withNumber(amount)
    .filter(({ standing }) => isSaid(claim, standing));
  // Who has counted before says so in this check.
  const heard = placedWithNumber(amount, batch)
    .filter((other) => other.claim.measure === measure && isSaid(claim, other.claim))
    .flatMap(({ series }) => book.state(series.id) ?? [])
    .filter(({ standing }) => standing !== null);
  const told = [...known, ...heard].find((state) => isOneAccident(claim, state));
  return told === undefined ? null : `told by ${told.series.claimant?.name}`;
}

function isSaid({ amount }: Claim, other: Pick<Claim, 'amount'> | null): boolean {
  return other !== null && isSameNumber(other.amount, amount);
}

function isOneAccident(claim: Claim, state: SeriesState): boolean {
  const { claimant, incident, victims } = state.series;
  if (claimant === null || incident === null || claim.incident === null) return false;
  if (claimant.key === claim.claimant?.key || relateNames(claim.victims, victims) === 'apart') return false;
  if (!areOneKind(incident.kind, claim.incident.kind) || relateEvents(claim, state, []) === 'apart') return false;
  return isRare(incident.kind) || (claim.place !== null && isWithin(claim.place, state.series.place));
}

function isWithin(place: Name, other: Name | null): boolean {
  return ['equal', 'inside', 'around'].includes(relateNames(place, other));
}

/** Below, two authorities share a number by chance. */
const FEW = 10;
