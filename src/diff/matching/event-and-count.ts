import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { type Relation, relateNames, wordsOf } from '../names/relate-names.ts';
import { familyOf, SLOW } from './event-kinds.ts';
import type { Nature } from './nature.ts';
import { isRecent } from './recency.ts';

/**
 * An open count may be a running one told briefly, and "the toll stands at 147" may be said of an event of these days;
 * but the toll of one event is never the next value of a running count.
 */
export function relateToRunning(
  claim: Claim,
  mine: Nature,
  theirs: Nature,
  state: SeriesState,
  heard: readonly Claim[],
): Relation {
  if (isCountOfEvent(claim, mine, theirs, state))
    return isRecent(claim, state, heard, kindOf(claim, state)) ? 'unstated' : 'apart';
  if (mine === 'event') return 'apart';
  if (theirs !== 'event') return 'unstated';
  if (isCountedOnFrom(claim, state, heard)) return 'unstated';
  if (claim.span === 'stretch' || claim.window.start !== null || wordsOf(claim.victims).size > 0) return 'apart';
  return isRecent(claim, state, heard, state.series.incident?.kind ?? '') ? 'unstated' : 'apart';
}

/**
 * "Deaths since 19 January: 71", of the floods that began about then: a disaster that lasts is counted on from its first
 * day, and one authority counts it once. A war has many events, and a strike is over.
 */
function isCountOfEvent(claim: Claim, mine: Nature, theirs: Nature, { series, standing }: SeriesState): boolean {
  const [running, event] = mine === 'running' ? [claim.window, series.incident] : [series.window, claim.incident];
  if (mine === theirs || running.start === null || event === null || !SLOW.has(familyOf(event.kind))) return false;
  if (wordsOf(claim.victims).size > 0 || wordsOf(series.victims).size > 0 || claim.claimant === null) return false;
  const day = event.day ?? standing?.asOf.from ?? null;
  const isBegun =
    day !== null && daysBetween(running.start, day) >= -2 && daysBetween(running.start, day) <= DAYS_OF_ONSET;
  if (!isBegun || standing === null) return isBegun;
  return isLikeNumber(claim.number, statedNumber(standing.amount), daysBetween(running.start, day) <= DAYS_OF_LANDFALL);
}

/**
 * "Ruritania *has lost four* soldiers", of whom its army mourned two on the first day: what an authority says of an army's first
 * dead is where its count of them begins, as long as it has named no more and no longer a count.
 */
function isCountedOnFrom(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const { victims, window, number, authority } = claim;
  const { series, standing } = state;
  const isArmy = victims?.within.includes('forces') === true && victims.key !== 'forces';
  if (standing === null || authority !== 'named' || claim.span === 'stretch' || !isArmy) return false;
  if (relateNames(victims, series.victims) !== 'equal') return false;
  const last = statedNumber(standing.amount);
  const isNext = number >= last && number <= Math.max(4 * last, FEW_MORE);
  const first = [...state.history, standing][0]?.asOf.from ?? standing.asOf.from;
  const hasBegun = window.start === null || Math.abs(daysBetween(window.start, first)) <= 2;
  return isNext && hasBegun && isRecent(claim, state, heard, '');
}

/** So many fall on the days after the first. */
const FEW_MORE = 12;

/** Nobody takes a season's dead for those of one flood of it; of what began these days the toll may well rise many times over. */
function isLikeNumber(number: number, last: number, hasJustBegun: boolean): boolean {
  return number >= last / 2 && number <= (hasJustBegun ? 5 : 2) * last;
}

function kindOf({ incident }: Claim, { series }: SeriesState): string {
  return incident?.kind ?? series.incident?.kind ?? '';
}

/** Days from the first rain of a count to the flood that is told of. */
const DAYS_OF_ONSET = 10;
/** Days from the landfall of a storm to the report that takes its own day for that of the storm. */
const DAYS_OF_LANDFALL = 4;
