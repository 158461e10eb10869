import { statedNumber } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { isCountry, isNation, type Relation, relateNames, wordsOf } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';
import { isDownFrom } from './could-continue.ts';
import { areOneKind, familyOf, isRare, LONG_TOLD, SLOW } from './event-kinds.ts';
import { areHandedOver } from './handed-over.ts';

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
function isGoneOnFrom({ claimant, mentioned, span, incident }: Claim, { series, standing }: SeriesState): boolean {
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

/**
 * `running`: a count that goes on, of a war or of an army's losses. `event`: of one event. `open`: the text says
 * neither, "5 killed in Kharkiv"; after some days the next such number is about something else.
 */
type Nature = 'running' | 'event' | 'open';

function natureOf(counted: Countable, number: number, isStretch: boolean): Nature {
  const { window, incident, measure } = counted;
  if (isStretch || isArmyAtLarge(counted, number)) return 'running';
  if (incident !== null || window.period === 'single-event') return 'event';
  if (window.start !== null || window.words !== null) return 'running';
  if (HANDED_OVER.has(measure)) return window.period === 'cumulative' && number >= MOST_OF_A_LOT ? 'running' : 'open';
  return number >= leastOfRunning(counted) ? 'running' : 'open';
}

/** "Killed 22 enemy soldiers in strikes along the border": the losses of a nation's army, of no place and no day, go on. */
function isArmyAtLarge({ incident, victims, place, measure }: Countable, number: number): boolean {
  const isOfNation = victims?.within.includes('forces') === true;
  return (
    isOfNation && place === null && (incident?.day ?? null) === null && number >= SEVERAL && !HANDED_OVER.has(measure)
  );
}

type Countable = Pick<Claim, 'measure' | 'victims' | 'place' | 'incident' | 'window' | 'claimant'>;

/** "The association puts the men missing in Dorland at 131": of no event and no town, by one who counts them on. */
function isLevelSoFar({
  measure,
  place,
  window,
  claimant,
}: Pick<Countable, 'measure' | 'place' | 'window' | 'claimant'>): boolean {
  const isLevel = measure === 'missing' || measure === 'captured';
  return isLevel && claimant !== null && window.period === 'cumulative' && (place === null || isCountry(place));
}

/**
 * The least number that is surely a running count: an army's losses are counted on, save where they are those of one
 * village, that no register has, and so are those of a people that are told so far; others die in one event.
 */
function leastOfRunning({ victims, place, window, measure, claimant }: Countable): number {
  if (wordsOf(victims).size === 0)
    return isLevelSoFar({ measure, place, window, claimant }) ? SEVERAL : TOO_MANY_FOR_AN_EVENT;
  const isArmy = victims?.within.includes('forces') === true && place?.key.startsWith('~') !== true;
  const isSoFar = window.period === 'cumulative' || (measure === 'captured' && window.period === null);
  const isNationSoFar = isNation(victims) && isSoFar && (place === null || isCountry(place));
  return isArmy || isNationSoFar ? 0 : MANY_OF_A_GROUP;
}

function lastNumber({ standing, held }: SeriesState): number {
  const last = standing ?? held.at(-1);
  return last === undefined ? 0 : statedNumber(last.amount);
}

/**
 * An open count may be a running one told briefly, and "the toll stands at 147" may be said of an event of these days;
 * but the toll of one event is never the next value of a running count.
 */
function relateToRunning(
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

/** An event is told of for days or weeks; after that the next one in the same place is another. */
function isRecent(claim: Claim, state: SeriesState, heard: readonly Claim[], kind: string): boolean {
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

/** How far two datings of one event may lie apart: time zones, "overnight", the day of the report. */
function dayTolerance(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 14 : 1;
}

function memory(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 45 : LONG_TOLD.has(familyOf(kind)) ? 30 : 5;
}

/** What is exchanged and handed over comes in lots: the next lot is not the next value of this one. */
/** More have never been freed or handed over at once: a number beyond is the sum of many lots. */
const MOST_OF_A_LOT = 2000;
const HANDED_OVER: ReadonlySet<Measure> = new Set(['released', 'bodies']);
const SEVERAL = 20;
/** Without a word about an event, a number like this is the running count of something. */
const TOO_MANY_FOR_AN_EVENT = 1000;
/** More of a group than one event kills: the count of a service, of a war. */
const MANY_OF_A_GROUP = 100;
