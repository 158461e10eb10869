import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { type Relation, relateNames } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';
import { isDownFrom } from './could-continue.ts';
import { relateToRunning } from './event-and-count.ts';
import { areOneKind, familyOf, isRare, LONG_TOLD, SLOW } from './event-kinds.ts';
import { areHandedOver } from './handed-over.ts';
import { natureOf } from './nature.ts';
import { isRecent } from './recency.ts';

/**
 * Whether a claim is about the event of a series: kind of event, place (compared by the caller) and day. A text that
 * names no event, or no day, may go on about one that was told of lately. `heard`: what this check claims of the series
 * so far, for a series that was opened a moment ago has no number of its own yet.
 */
export function relateEvents(claim: Claim, state: SeriesState, heard: readonly Claim[]): Relation {
  if (isGoneOnFrom(claim, state)) return 'equal';
  const number = Math.max(claim.number, lastNumber(state), ...heard.map((other) => other.number));
  const mine = natureOf(claim, number, claim.span === 'stretch');
  const theirs = natureOf(state.series, number, isBoundedSeries(state.series.window));
  if (mine === 'running' && theirs === 'running') return 'equal';
  if (mine === 'running' || theirs === 'running') return relateToRunning(claim, mine, theirs, state, heard);
  if (isNextLot(claim, state, heard)) return 'apart';
  const [here, there] = [claim.incident, state.series.incident];
  if (here !== null && there !== null && !areOneKind(here.kind, there.kind)) return 'apart';
  if (isLaterElsewhere(claim, state)) return 'apart';
  const kind = here?.kind ?? there?.kind ?? '';
  const isSameKind = here !== null && there !== null && familyOf(here.kind) === familyOf(there.kind);
  if (isSameKind && here.day != null && there.day != null) {
    if (here.day > there.day && isNextStrike(claim, state, heard)) return 'apart';
    if (Math.abs(daysBetween(here.day, there.day)) <= dayTolerance(kind)) return 'equal';
    if (!isDayOfReport(claim, kind) && !isFollowUp(claim, state)) return 'apart';
  }
  const isOne = isRecent(claim, state, heard, kind) || isUndatedRepeat(claim, state) || isDownFrom(claim, state);
  return isOne ? 'unstated' : 'apart';
}

/** "82, where 70 had been reported": the claimant names the number that stands as its own from before. */
export function isGoneOnFrom(
  { claimant, mentioned, span, incident }: Claim,
  { series, standing }: SeriesState,
): boolean {
  if (standing === null || claimant === null || incident !== null || series.incident !== null || span === 'stretch')
    return false;
  const last = statedNumber(standing.amount);
  return last >= LEAST_TO_TELL && claimant.key === series.claimant?.key && mentioned.includes(last);
}

/** Two small numbers are the same by chance. */
const LEAST_TO_TELL = 10;

/** "307 came home", the day after 390 did: another lot, where the number is neither that of the first nor near it. */
function isNextLot(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  if (!isHandedOver(claim) || claim.mentioned.length > 0 || claim.window.period === 'cumulative') return false;
  const points = [...pointsOf(state), ...state.held, ...heard];
  if (points.length === 0 || points.some(({ amount }) => isSameLot(statedNumber(amount), claim))) return false;
  return points.every(({ asOf }) => daysBetween(asOf.to, claim.asOf.to) >= 1);
}

/** Those who are released come in lots, and so do the bodies that one side hands to the other. */
function isHandedOver({ measure, document: { text }, figure }: Claim): boolean {
  return measure === 'released' || areHandedOver(figure, text);
}

/** An outlet rounds the number of yesterday's lot. */
function isSameLot(known: number, { number, amount }: Claim): boolean {
  return known === number || (amount.qualifier !== 'exact' && Math.abs(known - number) <= number / 20);
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

/** Far fewer dead on the next day, of what comes every day: struck again, and not taken back. */
function isNextStrike(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  if (isRare(state.series.incident?.kind ?? '') || !onlyGrows(claim.measure, claim)) return false;
  return claim.number <= Math.max(lastNumber(state), ...heard.map(({ number }) => number)) / 2;
}

function lastNumber({ standing, held }: SeriesState): number {
  const last = standing ?? held.at(-1);
  return last === undefined ? 0 : statedNumber(last.amount);
}

/** "The toll of the earthquake rose to 407 on Wednesday": of what is told of for weeks the day may be that of the report. */
function isDayOfReport({ incident, asOf, published }: Claim, kind: string): boolean {
  const isLongTold = LONG_TOLD.has(familyOf(kind)) || SLOW.has(familyOf(kind));
  return isLongTold && (incident?.day === asOf.to || incident?.day === published?.slice(0, 10));
}

/**
 * "Five of the wounded of *Monday's strike* died, which raises the dead to 43, the network said on *Wednesday*": the text
 * names the day of the event, counts no dead for it, and has more of them than were told before.
 */
function isFollowUp(claim: Claim, state: SeriesState): boolean {
  const { incident, document, measure, figure, number } = claim;
  const day = state.series.incident?.day;
  const last = lastNumber(state);
  if (incident === null || day == null || !onlyGrows(measure, claim)) return false;
  // A text that comes back has the number that was followed up then.
  if (number >= SEVERAL && pointsOf(state).some(({ amount }) => isSameNumber(amount, claim.amount))) return true;
  if (number < last) return false;
  // Nor has the next strike by chance as many dead as this one, or a few more.
  if (last >= SEVERAL && number <= 1.15 * last) return true;
  const ofEvent = document.figures.filter(
    ({ incident: other }) => other?.day === day && areOneKind(other.kind, incident.kind),
  );
  return ofEvent.length > 0 && !ofEvent.some((other) => other !== figure && other.measure === measure);
}

/** How far two datings of one event may lie apart: time zones, "overnight", the day of the report. */
function dayTolerance(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 14 : 1;
}

const SEVERAL = 20;
/** More of a group than one event kills: the count of a service, of a war. */
const MANY_OF_A_GROUP = 100;
