import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { familyOf, LONG_TOLD, SLOW } from './event-kinds.ts';

/** An event is told of for days or weeks; after that the next one in the same place is another. */
export function isRecent(claim: Claim, state: SeriesState, heard: readonly Claim[], kind: string): boolean {
  const day = claim.incident?.day ?? claim.asOf.to;
  const points = state.standing === null ? state.held : [state.standing, ...state.held];
  // A value that was carried on to a later day was still told of when it was published.
  const told = [
    ...points.map(({ asOf, provenance: { published } }) => ({ asOf, published })),
    ...heard.map(({ asOf, published }) => ({ asOf, published })),
  ].flatMap(({ asOf, published }) => [asOf.to, published?.slice(0, 10)]);
  const known = [...told, state.series.incident?.day].filter((known) => typeof known === 'string');
  const days = known.length === 0 ? [state.lastSeen.slice(0, 10)] : known;
  return days.some((other) => Math.abs(daysBetween(other, day)) <= memory(kind));
}

function memory(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 45 : LONG_TOLD.has(familyOf(kind)) ? 30 : 5;
}
