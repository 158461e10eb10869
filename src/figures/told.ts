import type { Measure } from '../domain/figure.ts';
import { groupAfter } from './groups.ts';
import { type Count, type Item, is } from './item.ts';
import type { Draft, FindContext } from './rule.ts';
import { isTimeUnit } from './time-unit.ts';

type Around = Pick<FindContext, 'drafts' | 'told'>;

/**
 * The figure that a number without a measure of its own goes on about: the whole told last in its sentence, else by the
 * sentences before it. Where these told several measures, the one whose value is clearly nearest; null where none is.
 */
export function toldFor(at: number, count: Count, { drafts, told }: Around): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && isWhole(draft)).toSorted((a, b) => b.at - a.at)[0];
  return here ?? nearest(told.filter(isWhole), count);
}

/** Counts people, is no part, and tells of some. */
function isWhole({ partOf, count }: Draft): boolean {
  return partOf === null && count.unit === 'people' && (count.high ?? 1) > 0;
}

/** A rival count of one thing is of the same order: the next measure must be at least so many times further off. */
const CLEARLY = 2;

function nearest(wholes: readonly Draft[], count: Count): Draft | null {
  const lasts = new Map<Measure, Draft>(wholes.map((draft) => [draft.measure, draft]));
  const [best, next] = [...lasts.values()].toSorted((a, b) => apart(a.count, count) - apart(b.count, count));
  if (best === undefined || next === undefined) return best ?? null;
  return apart(next.count, count) >= CLEARLY * apart(best.count, count) ? best : null;
}

/** How many times the larger of two values is the smaller one; 1 where they agree. */
export function apart(a: Count, b: Count): number {
  const [small, large] = [sizeOf(a), sizeOf(b)].toSorted((x, y) => x - y);
  return Math.max(large ?? 1, 1) / Math.max(small ?? 1, 1);
}

function sizeOf({ low, high }: Count): number {
  return low ?? high ?? 1;
}

/** "As for *arrests*, the ministry has 1,200, the lawyers say 2,600", "it knew of *200 contracts*; a lawyer spoke of a thousand". */
export function isOfOthers(
  items: readonly Item[],
  at: number,
  drafts: readonly Draft[],
  isTaken: FindContext['isTaken'],
): boolean {
  const last = Math.max(-1, ...drafts.filter((draft) => draft.at < at).map((draft) => Math.max(draft.at, draft.cue)));
  return items.slice(last + 1, at).some((item, k) => {
    const i = last + 1 + k;
    // "1,500 dead in *three days*; the governor has claimed 27,000"
    if (item.count?.unit === 'fraction' || (item.count !== null && isTimeUnit(items[i + 1]))) return false;
    if (item.count !== null)
      return (!isTaken(i) && groupAfter(items, i).kind !== 'none') || item.count.sifted === 'thing';
    return is(item, 'money') || (is(item, 'other-fate') && FATES.test(item.text));
  });
}

const FATES = /^(?:arrest|detain|charg|sentenc|convict|jail|imprison|rescu|sav|surviv|admit|treat)/;
