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
  const longest = isToldAsRise(claim) ? DAYS_OF_RISE : memory(kind);
  return days.some((other) => Math.abs(daysBetween(other, day)) <= longest);
}

/** "The toll of last week's attack *has risen to* 15": the text itself goes on from a number that was told before. */
export function isToldAsRise({ document: { text }, figure: { start, end }, span }: Claim): boolean {
  return span !== 'stretch' && RISEN.test(text.slice(Math.max(0, start - BEFORE), end));
}

const BEFORE = 30;
const RISEN =
  /\b(?:has|have|had) (?:now )?(?:risen|climbed|grown|increased) to\b|\b(?:rose|rises|climbed|climbs|grew|jumped) to\b|\brais(?:ed|es|ing) (?:the|its|their) [^.;,]{0,30}\bto\b|\b(?:bringing|brings|brought|taking|takes|took) (?:the|its|their) [^.;,]{0,30}\bto\b|(?:зросл[аои]|зріс|збільшил[аио]ся|выросл[аои]|вырос|возросл[аои]|увеличил[аио]с[ья]) до|(?:으|)로 늘(?:었|어)|늘어났|ارتفع|ترتفع|ارتفاع/u;
const DAYS_OF_RISE = 30;

function memory(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 45 : LONG_TOLD.has(familyOf(kind)) ? 30 : 5;
}
