import type { Amount } from '../domain/amount.ts';
import type { Figure, Name } from '../domain/figure.ts';
import type { Series } from '../domain/series.ts';
import type { Claim } from './claim.ts';
import { numberKey, numberLookups } from './compare-amounts.ts';
import { keysOf, lookupsOf } from './names/kin-keys.ts';
import { openIndex, type PositionIndex } from './position-index.ts';

/** A claim with the series it was found to belong to. */
export interface Placed {
  readonly claim: Claim;
  readonly series: Series;
}

/**
 * What the check claims of a series, in the order in which it was placed. Every claim asks it of every series that it might
 * belong to, while the list only grows: it is indexed as far as it has grown.
 */
export function claimsPlacedIn(id: string, placed: readonly Placed[]): readonly Claim[] {
  return indexOf(placed).claims.get(id) ?? NONE;
}

/** The same with their series. */
export function placedIn<P extends Placed>(id: string, placed: readonly P[]): readonly P[] {
  return at(indexOf(placed).bySeries.find([id]), placed);
}

/** In the order of all, those in series that are not surely of another place. */
export function placedNear<P extends Placed>(place: Name | null, placed: readonly P[]): readonly P[] {
  return at(indexOf(placed).byPlace.find(lookupsOf(place)), placed);
}

/** In the order of all, those that may have such a number, or count such a number as new. */
export function placedWithNumber<P extends Placed>(amount: Amount, placed: readonly P[]): readonly P[] {
  const keys = numberLookups(amount);
  return keys === null ? placed : at(indexOf(placed).byNumber.find(keys), placed);
}

/** The series for which the check claims such a number, and maybe others. */
export function idsWithNumber(amount: Amount, placed: readonly Placed[]): readonly string[] {
  return placedWithNumber(amount, placed).map(({ series }) => series.id);
}

/** The number of a claim, and what its text counts as new among them: "1,200 more bodies, 2,412 in all". */
export function numbersOf({ figure, increments }: Claim): readonly Figure[] {
  return [figure, ...(increments?.figures ?? [])];
}

function at<P extends Placed>(positions: readonly number[], placed: readonly P[]): readonly P[] {
  return positions.flatMap((position) => placed[position] ?? []);
}

function indexOf(placed: readonly Placed[]): Index {
  const index = INDEX.get(placed) ?? emptyIndex();
  INDEX.set(placed, index);
  for (; index.length < placed.length; index.length += 1) extend(index, placed[index.length] as Placed);
  return index;
}

function emptyIndex(): Index {
  return { length: 0, claims: new Map(), bySeries: openIndex(), byNumber: openIndex(), byPlace: openIndex() };
}

function extend({ length, claims, bySeries, byNumber, byPlace }: Index, { claim, series }: Placed): void {
  const others = claims.get(series.id);
  if (others === undefined) claims.set(series.id, [claim]);
  else others.push(claim);
  bySeries.add(length, [series.id]);
  byPlace.add(length, keysOf(series.place));
  byNumber.add(
    length,
    [claim, ...numbersOf(claim)].map(({ amount }) => numberKey(amount)),
  );
}

interface Index {
  length: number;
  readonly claims: Map<string, Claim[]>;
  readonly bySeries: PositionIndex<string>;
  readonly byNumber: PositionIndex<number>;
  readonly byPlace: PositionIndex<string>;
}

const INDEX = new WeakMap<readonly Placed[], Index>();
const NONE: readonly Claim[] = [];
