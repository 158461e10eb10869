import { statedNumber } from '../../domain/amount.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { relateNames } from '../names/relate-names.ts';
import { claimsPlacedIn, type Placed } from '../placed.ts';
import { isRare } from './event-kinds.ts';
import type { FirstNumbers } from './first-numbers.ts';
import { isHeardFrom } from './heard-from.ts';
import { isHeldIn } from './known-points.ts';
import { sureEcho } from './of-another.ts';
import { relateEvents } from './same-event.ts';
import { isOneEventElsewhere } from './same-event-elsewhere.ts';
import { relateWindows } from './same-window.ts';

/**
 * A number that no authority is named for, beside those that are: it witnesses the authority whose number it is, gives
 * way to a higher one about the same event, and stands for itself (`null`) otherwise.
 */
export function besideAuthority(
  claim: Claim,
  placed: readonly Placed[],
  firsts: FirstNumbers,
  book: Book,
): Series | 'gives-way' | null {
  const rivals = book
    .ofMeasure(claim.measure)
    .filter(({ series }) => series.claimant !== null && series.claimant.key !== claim.claimant?.key)
    .filter((state) => isCompatible(claim, state, claimsPlacedIn(state.series.id, placed)));
  const there = rivals.filter((state) => isThere(claim, state, claimsPlacedIn(state.series.id, placed)));
  const witnessed =
    there.find(
      (state) => isSurely(claim, state, claimsPlacedIn(state.series.id, placed)) && isHeardFrom(claim, state, placed),
    ) ?? rivals.find((state) => isTelling(claim) && isHeardFrom(claim, state, placed));
  if (witnessed !== undefined) return witnessed.series;
  const echo = sureEcho(claim, placed, firsts, book);
  if (echo !== null) return echo;
  if (rivals.some((state) => isHeldIn(claim, state))) return 'gives-way';
  return onlyGrows(claim.measure, claim) &&
    there.some((state) => isPlaced(claim, state) && !isOfItsOwn(claim, state) && isBelow(claim, state, placed))
    ? 'gives-way'
    : null;
}

/** One number is one claim: where it is telling, where its place is named, where its kind of event seldom happens. */
function isSurely(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return (
    isTelling(claim) ||
    isPlaced(claim, state) ||
    isOneEventElsewhere(claim, state, heard) ||
    isOneHandover(claim, heard) ||
    isOneWreck(claim, state)
  );
}

/** Nor do two wrecks without a place of their own share a number of some size. */
function isOneWreck({ place, incident, number }: Claim, { series }: SeriesState): boolean {
  const kinds = [incident, series.incident].flatMap((event) => event?.kind ?? []);
  return number >= FEW && place === null && kinds.length === 2 && kinds.every(isRare);
}

/** "175 came home on each side": as many as an authority of the same check has freed or handed over on that day. */
function isOneHandover({ measure, number, asOf }: Claim, heard: readonly Claim[]): boolean {
  if (!HANDED_OVER.has(measure) || number < FEW) return false;
  return heard.some((other) => other.number === number && Math.abs(daysBetween(other.asOf.to, asOf.to)) <= 1);
}

const HANDED_OVER: ReadonlySet<Claim['measure']> = new Set(['released', 'bodies']);
/** Below, two hand-overs and two wrecks share a number by chance. */
const FEW = 10;

/** The same place, or one kind of event that seldom happens, told of under another name of its place. */
function isThere(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return relateNames(claim.place, state.series.place) !== 'apart' || isOneEventElsewhere(claim, state, heard);
}

/** One number of one people is one claim, whatever place a relay names. */
function isTelling({ number }: Claim): boolean {
  return number >= 1000;
}

function isBelow(claim: Claim, state: SeriesState, placed: readonly Placed[]): boolean {
  const numbers = [
    ...pointsOf(state).map(({ amount }) => statedNumber(amount)),
    ...claimsPlacedIn(state.series.id, placed).map(({ number }) => number),
  ];
  return numbers.some((number) => number >= claim.number);
}

function isCompatible(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const { series } = state;
  if (relateNames(claim.victims, series.victims) === 'apart') return false;
  return relateWindows(claim, series) !== 'apart' && relateEvents(claim, state, heard) !== 'apart';
}

/** Sure enough to be silent about a lower number: the same place, or a named people and a telling number. */
function isPlaced(claim: Claim, { series }: SeriesState): boolean {
  const isThere = claim.place !== null && relateNames(claim.place, series.place) !== 'unstated';
  const isThem = claim.victims !== null && relateNames(claim.victims, series.victims) !== 'unstated';
  return isThere || (isThem && claim.number >= 100);
}

/** The losses of an army are not surely among those of nobody in particular. */
function isOfItsOwn({ victims }: Claim, { series }: SeriesState): boolean {
  return victims !== null && !victims.key.startsWith('~') && relateNames(victims, series.victims) === 'unstated';
}
