import type { Amount } from '../../domain/amount.ts';
import type { Measure, Name } from '../../domain/figure.ts';
import type { Series } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { areOneKind, isRare } from '../matching/event-kinds.ts';
import { isNamesake } from '../names/namesakes.ts';
import { relateNames, wordsOf } from '../names/relate-names.ts';

/** Whether a claim has the number of a series of another measure, of one voice and the same people and place. */
export function isSameWithOtherMeasure(claim: Claim, series: Series, amount: Amount, isAnybody = false): boolean {
  return (
    claim.number >= leastFor(claim, series) &&
    !isIndefinite(amount) &&
    (isOneVoice(claim.claimant, series.claimant) ||
      ((isAnybody || claim.claimant === null) && areOnePeople(claim, series))) &&
    isSameNumber(amount, claim.amount) &&
    relateNames(claim.victims, series.victims) !== 'apart' &&
    (claim.number >= TELLING ||
      isAnybody ||
      relateNames(claim.place, series.place) !== 'apart' ||
      isConcluded(claim, series) ||
      areOneEvent(claim, series))
  );
}

/** "Dozens" were moved out: no number that a relay could have put elsewhere. */
function isIndefinite({ high, qualifier }: Amount): boolean {
  return high === null && qualifier === 'about';
}

/** Of one event as many are seldom dead as hurt; who was missing may well be found dead. */
function leastFor(claim: Claim, { measure, window, victims, claimant }: Series): number {
  // All the dead of an event may have been found; in an exchange nobody dies.
  if (measure === 'bodies' && claim.span === 'event' && claim.incident?.kind !== 'swap')
    return Number.POSITIVE_INFINITY;
  if (measure === 'released') return LEAST_OF_EVENT;
  if (IN_HAND.has(measure) && claim.claimant?.key === claimant?.key && isOneNation(claim, victims))
    return LEAST_IN_HAND;
  const isOneEvent = claim.span === 'event' && window.start === null && measure !== 'missing';
  return isOneEvent ? LEAST_OF_EVENT : LEAST;
}

/** A people or an army with a name of its own. */
function isOneNation({ victims }: Claim, theirs: Name | null): boolean {
  return (
    relateNames(victims, theirs) === 'equal' && victims?.key.startsWith('~') === false && wordsOf(victims).size > 0
  );
}

function isOneVoice(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && (a.key === b.key || isNamesake(a, b));
}

/** Of an army of its own one number on one day is one claim, though the other text names nobody for it. */
function areOnePeople({ victims }: Claim, series: Series): boolean {
  return wordsOf(victims).size > 0 && relateNames(victims, series.victims) === 'equal';
}

/** A place that is only concluded keeps nothing apart. */
function isConcluded(claim: Claim, { inferred }: Series): boolean {
  return claim.inferred.has('place') || (inferred?.includes('place') ?? false);
}

/** What seldom happens goes by the town where most were hurt, and by the province where they died. */
function areOneEvent({ incident: a }: Claim, { incident: b }: Series): boolean {
  if (a === null || b === null || !isRare(a.kind) || !areOneKind(a.kind, b.kind)) return false;
  return a.day === null || b.day === null || Math.abs(daysBetween(a.day, b.day)) <= A_DAY;
}

/** Below, two measures share a number by chance. */
export const LEAST = 100;

const LEAST_OF_EVENT = 20;

/** Of one nation nobody has as many dead as prisoners. */
const LEAST_IN_HAND = 10;

const IN_HAND: ReadonlySet<Measure> = new Set(['captured', 'deployed']);

const A_DAY = 1;

/** From here on one number is one claim, whatever place the relay names. */
export const TELLING = 1000;
