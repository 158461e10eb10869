import { statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { relateNames } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';
import { familyOf, isRare, SLOW } from './event-kinds.ts';
import { ofNamesake } from './of-namesake.ts';
import { isOfWholeCount } from './whole-count.ts';

/** The claim as one of the running count that its claimant keeps, where the text words it as a stretch or as an event. */
export function asRunning(claim: Claim, book: Book): Claim {
  const running = countsMeant(claim, book);
  const [one] = running;
  if (one === undefined || running.length > 1) return claim;
  return {
    ...claim,
    span: 'total',
    window: one.series.window,
    incident: claim.span === 'event' ? null : claim.incident,
  };
}

function countsMeant(claim: Claim, book: Book): readonly SeriesState[] {
  const whole = runningCounts(ownSeries(claim, book)).filter(
    (state) => isOfItsPlace(claim, state) && isOfWholeCount(claim, state),
  );
  if (whole.length > 0) return whole;
  if (isOfUndatedStretch(claim))
    return ownSeries(claim, book).filter((state) => isCountedOn(claim, state) && isWithin(claim, state, 1, 1.1));
  const [least, most] = isOfDisasterAtLarge(claim, book) ? [0.5, 2] : isOfManyStrikes(claim) ? [1, 1.1] : [0, 0];
  return runningCounts(ownSeries(claim, book)).filter(
    (state) => isWithin(claim, state, least, most) && isOfItsPlace(claim, state),
  );
}

/** "The toll has reached 1,281, after a night of shelling": so many die in no one strike, where their war is counted. */
function isOfManyStrikes({ incident, span, authority, number }: Claim): boolean {
  return (
    span === 'event' && authority === 'named' && number >= 5 * TELLING && incident !== null && !isRare(incident.kind)
  );
}

/**
 * An undated text cannot date its "since the ceasefire", which then reads like any stretch. Where the claimant has a
 * running count that goes on to this very number, it is that count.
 */
function isOfUndatedStretch({ figure, span, window, number }: Claim): boolean {
  return span === 'stretch' && figure.role === 'total' && window.start === null && number >= TELLING;
}

/** A count that names its start; of tens of thousands any that has no event. */
function isCountedOn({ number, victims }: Claim, { series }: SeriesState): boolean {
  if (isBoundedSeries(series.window)) return false;
  if (series.window.start !== null) return true;
  return number >= TOO_MANY_FOR_A_WEEK && series.incident === null && relateNames(victims, series.victims) !== 'apart';
}

/**
 * "The floods have killed 645", of no day: where the claimant counts since the rains began, and of no flood in particular,
 * that is what it counts.
 */
function isOfDisasterAtLarge(claim: Claim, book: Book): boolean {
  const { incident, span, authority, number } = claim;
  if (span !== 'event' || authority !== 'named' || number < TELLING || incident === null) return false;
  if (incident.day !== null || !SLOW.has(familyOf(incident.kind))) return false;
  return !ownSeries(claim, book).some(({ series }) => {
    const isOneKind = series.incident !== null && familyOf(series.incident.kind) === familyOf(incident.kind);
    return isOneKind && !['apart', 'around'].includes(relateNames(claim.place, series.place));
  });
}

function ownSeries(claim: Claim, book: Book): readonly SeriesState[] {
  return [...book.of(claim.claimant, claim.measure), ...ofNamesake(claim, book)];
}

function runningCounts(states: readonly SeriesState[]): readonly SeriesState[] {
  return states.filter(({ series }) => series.window.start !== null && !isBoundedSeries(series.window));
}

function isWithin({ number }: Claim, { standing }: SeriesState, least: number, most: number): boolean {
  if (standing === null) return false;
  const last = statedNumber(standing.amount);
  return number >= last * least && number <= last * most;
}

function isOfItsPlace({ place, inferred }: Claim, { series }: SeriesState): boolean {
  return inferred.has('place') || ['equal', 'unstated'].includes(relateNames(place, series.place));
}

/** Below, two counts share a number by chance. */
const TELLING = 100;
const TOO_MANY_FOR_A_WEEK = 10_000;
