import type { Measure } from '../../domain/figure.ts';
import type { Claim } from '../claim.ts';
import { isCountry, isNation, wordsOf } from '../names/relate-names.ts';

/**
 * `running`: a count that goes on, of a war or of an army's losses. `event`: of one event. `open`: the text says
 * neither, "5 killed in Kharkiv"; after some days the next such number is about something else.
 */
export type Nature = 'running' | 'event' | 'open';

export function natureOf(counted: Countable, number: number, isStretch: boolean): Nature {
  const { window, incident, measure } = counted;
  if (isStretch) return 'running';
  if (incident === null && window.period === 'single-event') return 'event';
  if (isArmyAtLarge(counted, number)) return 'running';
  if (incident !== null) return 'event';
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

/** More have never been freed or handed over at once: a number beyond is the sum of many lots. */
const MOST_OF_A_LOT = 2000;
const HANDED_OVER: ReadonlySet<Measure> = new Set(['released', 'bodies']);
const SEVERAL = 20;
/** Without a word about an event, a number like this is the running count of something. */
const TOO_MANY_FOR_AN_EVENT = 1000;
/** More of a group than one event kills: the count of a service, of a war. */
const MANY_OF_A_GROUP = 100;
