import type { Name } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isKnown, isNation, relateNames } from '../names/relate-names.ts';
import { idsWithNumber, type Placed } from '../placed.ts';
import { isEcho } from './echo.ts';

/** Series in which another office of the same state gives as many of the same people. */
export function ofNeighbour(claim: Claim, placed: readonly Placed[], book: Book): readonly SeriesState[] {
  const home = claim.claimant?.within.at(-1);
  if (home === undefined || claim.number < FEW) return [];
  return book
    .sieve(claim.measure)
    .withNumber(claim.amount, idsWithNumber(claim.amount, placed))
    .filter(({ series }) => series.claimant?.within.at(-1) === home)
    .filter((state) => isEcho(claim, state, placed) && isOneCrowd(claim, state.series));
}

/** "Ruritania reports 410 dead": the state by its bare name speaks with the voice of the office that has counted them. */
export function saidOfState(claim: Claim, placed: readonly Placed[], book: Book): Series | null {
  if (claim.claimant === null || !isStateByName(claim.claimant)) return null;
  return ofNeighbour(claim, placed, book)[0]?.series ?? null;
}

export function isStateByName(name: Name): boolean {
  return isKnown(name) && name.key.endsWith('-government') && !CABINET.test(name.text);
}

/**
 * What both say is said of one place or of one army, which may go by its nation ("85 Zubrian dead"): two numbers of nobody in
 * particular may be any.
 */
export function isOneCrowd({ victims, place }: Claim, series: Series): boolean {
  const isThere = place !== null && !['apart', 'unstated'].includes(relateNames(place, series.place));
  const relation = relateNames(victims, series.victims);
  const isOneArmy = isArmy(victims) && /^(?:equal|inside)$/.test(relation);
  return isThere || isOneArmy || isNationOf(victims, series.victims) || (isNation(victims) && relation === 'equal');
}

function isArmy(name: Name | null): boolean {
  return name?.within.includes('forces') === true;
}

function isNationOf(people: Name | null, army: Name | null): boolean {
  return isNation(people) && isArmy(army) && army?.within.includes(people?.key ?? '') === true;
}

/** Below, two offices share a number by chance. */
const FEW = 10;
const CABINET = /govern|cabinet|authorit|administration|уряд|правител|кабінет|влад|власт|정부|당국|حكوم|سلطات/iu;
