import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { onlyGrows } from '../judging/plausibility.ts';
import { type Relation, relateNames } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';
import { isDownFrom } from './could-continue.ts';
import { relateToRunning } from './event-and-count.ts';
import { familyOf, LONG_TOLD, SLOW } from './event-kinds.ts';
import { isFollowUp } from './follow-up.ts';
import { isGoneOnFrom } from './gone-on-from.ts';
import { lastNumber } from './last-number.ts';
import { natureOf } from './nature.ts';
import { isOfNextDay } from './next-day.ts';
import { isNextLot } from './next-lot.ts';
import { isNextStrike } from './next-strike.ts';
import { isRecent } from './recency.ts';
import { mayBeOne } from './same-target.ts';

/**
 * Whether a claim is about the event of a series: kind of event, place (compared by the caller) and day. A text that
 * names no event, or no day, may go on about one that was told of lately. `heard`: what this check claims of the series
 * so far, for a series that was opened a moment ago has no number of its own yet.
 */
export function relateEvents(claim: Claim, state: SeriesState, heard: readonly Claim[]): Relation {
  if (isGoneOnFrom(claim, state)) return 'equal';
  if (isOfNextDay(claim, state, heard)) return 'apart';
  const number = Math.max(claim.number, lastNumber(state), ...heard.map((other) => other.number));
  const mine = natureOf(claim, number, claim.span === 'stretch');
  const theirs = natureOf(state.series, number, isBoundedSeries(state.series.window));
  if (mine === 'running' && theirs === 'running') return 'equal';
  if (mine === 'running' || theirs === 'running') return relateToRunning(claim, mine, theirs, state, heard);
  if (isNextLot(claim, state, heard)) return 'apart';
  const [here, there] = [claim.incident, state.series.incident];
  if (here !== null && there !== null && !mayBeOne(here, there)) return 'apart';
  if (isLaterElsewhere(claim, state)) return 'apart';
  const kind = here?.kind ?? there?.kind ?? '';
  if (isNextStrike(claim, state, heard)) return 'apart';
  const isSameKind = here !== null && there !== null && familyOf(here.kind) === familyOf(there.kind);
  if (isSameKind && here.day != null && there.day != null) {
    if (Math.abs(daysBetween(here.day, there.day)) <= dayTolerance(kind)) return 'equal';
    if (!isDayOfReport(claim, kind) && !isFollowUp(claim, state)) return 'apart';
  }
  const isOne = isRecent(claim, state, heard, kind) || isUndatedRepeat(claim, state) || isDownFrom(claim, state);
  return isOne ? 'unstated' : 'apart';
}

/** An old item that comes back without its date: a telling number of the same event, as it was told then. */
function isUndatedRepeat({ published, asOf, number }: Claim, { standing, history }: SeriesState): boolean {
  if (published !== null || asOf.stated || number < MANY_OF_A_GROUP) return false;
  return [...history, ...(standing === null ? [] : [standing])].some(({ amount }) => statedNumber(amount) === number);
}

/** Far fewer dead, of a day after that of the toll that stands, in a place of its own: another boat, though it sank off the same coast. */
function isLaterElsewhere(claim: Claim, { series, standing }: SeriesState): boolean {
  const { incident, place, inferred, measure, number } = claim;
  if (incident?.day == null || place === null || inferred.has('place') || standing === null) return false;
  const isOther = incident.day > standing.asOf.to && relateNames(place, series.place) === 'apart';
  return isOther && onlyGrows(measure, claim) && number <= statedNumber(standing.amount) / 2;
}

/** "The toll of the earthquake rose to 407 on Wednesday": of what is told of for weeks the day may be that of the report. */
function isDayOfReport({ incident, asOf, published }: Claim, kind: string): boolean {
  const isLongTold = LONG_TOLD.has(familyOf(kind)) || SLOW.has(familyOf(kind));
  return isLongTold && (incident?.day === asOf.to || incident?.day === published?.slice(0, 10));
}

/** How far two datings of one event may lie apart: time zones, "overnight", the day of the report. */
function dayTolerance(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 14 : 1;
}

/** More of a group than one event kills: the count of a service, of a war. */
const MANY_OF_A_GROUP = 100;
