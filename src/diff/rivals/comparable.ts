import type { Name } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import { isRare } from '../matching/event-kinds.ts';
import { relateNames, wordsOf } from '../names/relate-names.ts';
import { isEvent, relateStates } from './relate-states.ts';

/** Whether two series count the same people at the same time, so that their numbers can contradict one another. */
export function isComparable(a: SeriesState, b: SeriesState): boolean {
  if (a.standing === null || b.standing === null || a.series.isPart || b.series.isPart) return false;
  if (Math.abs(daysBetween(a.standing.asOf.to, b.standing.asOf.to)) > COMPARABLE_DAYS) return false;
  const victims = relateNames(a.series.victims, b.series.victims);
  return (
    victims === 'equal' &&
    !areTheirOwn(a.series, b.series) &&
    !areAnyCaptives(a.series) &&
    !isInCare(a) &&
    !isInCare(b) &&
    !areLotAndSum(a.series, b.series) &&
    isOneGroup(a.series, b.series) &&
    isOnePlace(a, b) &&
    relateStates(a, b) &&
    !areTwoStrikes(a.series, b.series)
  );
}

/** Bodies that were handed over on one day, and all of them since the beginning. */
function areLotAndSum({ measure, window: a }: Series, { window: b }: Series): boolean {
  return measure === 'bodies' && isSince(a) !== isSince(b);
}

function isSince({ start, words }: Series['window']): boolean {
  return start !== null || words !== null;
}

/** Of what comes every day, one on each of two days are two. */
function areTwoStrikes({ incident: a }: Series, { incident: b }: Series): boolean {
  return a?.day != null && b?.day != null && a.day !== b.day && !isRare(a.kind);
}

/**
 * Events are told apart by their place: of one that names none nobody knows that it is the same. A count without a place is
 * that of a whole war, save where both count one army; what an army has lost is not what is counted of nobody in particular.
 */
function isOnePlace(a: SeriesState, b: SeriesState): boolean {
  const place = relateNames(a.series.place, b.series.place);
  const isOneEvent = isEvent(a) || isEvent(b);
  if (place === 'equal')
    return a.series.place !== null || (!isOneEvent && isArmed(a.series.victims) === isArmed(b.series.victims));
  return place === 'unstated' && !isOneEvent && wordsOf(a.series.victims).size > 0;
}

/** Two armies that speak of "servicemen" speak each of its own, or of those of the other. */
function areTheirOwn(a: Series, b: Series): boolean {
  return isArmed(a.victims) && isArmed(b.victims) && a.claimant?.within.at(-1) !== b.claimant?.within.at(-1);
}

/** Of captives of no nation each side counts those whom it freed, or got back, and so with bodies that are of no event. */
function areAnyCaptives({ measure, victims, incident }: Series): boolean {
  const areExchanged = measure === 'released' || measure === 'captured' || (measure === 'bodies' && incident === null);
  return areExchanged && wordsOf(victims).size === 0;
}

/** "58 *remain in hospital*", of 62 who were injured: how many are treated falls, and contradicts nobody. */
function isInCare({ series, standing }: SeriesState): boolean {
  return series.measure === 'wounded' && IN_CARE.test(standing?.provenance.quote ?? '');
}

/** "11 militants" are a group among "14 people", and no other count of them; soldiers are often all that is counted. */
function isOneGroup(a: Series, b: Series): boolean {
  const [group, other] = [a, b].map(({ victims }) => (isArmed(victims) && victims?.key !== 'forces' ? victims : null));
  return group?.key === other?.key;
}

function isArmed(victims: Name | null): boolean {
  return victims !== null && ARMED.has(victims.key);
}

/** Groups of which every state has some. */
const ARMED: ReadonlySet<string> = new Set([
  'forces',
  'fighters',
  'security-forces',
  'police',
  'border-guards',
  'officers',
]);
const IN_CARE =
  /\b(?:in|at) (?:a |the )?(?:hospitals?|intensive care)\b|\b(?:hospitali[sz]ed|being treated|under treatment)\b|больниц|госпитал|лікарн|шпитал|госпітал|лікують|лечат|лечатся|병원|치료|المستشفى|العلاج/iu;
/** Beyond a week two counts are of different times. */
const COMPARABLE_DAYS = 7;
