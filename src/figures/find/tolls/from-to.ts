import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';

/**
 * A count that moved: "raised its estimate of the missing *from 120 to 150*", "has gone *from 300 killed* in January *to 600* in April
 * *and 2,000* in September". All but the last are what is no longer held.
 */
export const fromTo: Finder = {
  name: 'from-to',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) =>
      item.count?.unit === 'people' && /(?:^| )from$/.test(items[at - 1]?.text ?? '') && !isTaken(at)
        ? movedFrom(items, at, isTaken)
        : [],
    ),
};

const MOVED =
  /^(?:gone|went|goes|risen|rose|rises|rising|grown|grew|climbed|climbs|fallen|fell|dropped|drops|moved|moves|jumped|swung|raised|raises|raising|lowered|lowers|lowering|cut|cuts|revised|revises|revising|corrected|corrects|correcting|changed|changes|changing|increased|increases|brought|brings|updated|reduced|scaled|narrowed|doubled|tripled)(?: (?:up|down|back))?$/;
const REACH = 12;

function movedFrom(items: readonly Item[], at: number, isTaken: FindContext['isTaken']): Find[] {
  const told = measureAround(items, at);
  const steps = told === null || !isMoved(items, at) ? [] : stepsBehind(items, at, isTaken);
  if (told === null || steps.length === 0) return [];
  const { measure, cue } = told;
  return [at, ...steps].map((step, i, all) => ({
    at: step,
    measure,
    cue: cue > at ? step : cue,
    from: step,
    to: step + 1,
    ...(i < all.length - 1 ? { status: 'historical' as const } : {}),
  }));
}

function isMoved(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at)
    .some(({ text }) => MOVED.test(text) || /^(?:up|down|back)$|^(?:revised|up|down) from$/.test(text));
}

/** What is counted: "300 *killed*", or before it "of the *missing*", "the *toll*", "his estimate of *deaths*". */
function measureAround(items: readonly Item[], at: number): { measure: Measure; cue: number } | null {
  const own = measureOf(items[at + 1], 'people', 'state', 'passive');
  if (own !== null) return { measure: own, cue: at + 1 };
  for (let i = at - 2; i >= 0 && i > at - REACH; i -= 1) {
    const measure = measureOf(items[i], 'toll', 'people', 'event');
    if (measure !== null && !is(items[i], 'including')) return { measure, cue: i };
    if (items[i]?.count || /^[.;:]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

/** "to 600 in April and 2,000 in September": the numbers behind "to", parted by nothing but times. */
function stepsBehind(items: readonly Item[], at: number, isTaken: FindContext['isTaken']): number[] {
  const to = items.findIndex(
    ({ text }, i) => i > at && i < at + REACH && text === 'to' && isOpen(items, i + 1, isTaken),
  );
  if (to < 0 || items.slice(at + 1, to).some((item) => item.count?.sifted === null || is(item, 'says', 'clause')))
    return [];
  const steps = [to + 1];
  for (let i = to + 2; i < items.length && i < to + REACH; i += 1) {
    const item = items[i];
    if (isOpen(items, i, isTaken) && /^(?:and|to|then|,)$/.test(items[i - 1]?.text ?? '')) steps.push(i);
    else if (!isTime(item)) break;
  }
  return steps;
}

function isOpen(items: readonly Item[], i: number, isTaken: FindContext['isTaken']): boolean {
  return items[i]?.count?.unit === 'people' && !isTaken(i);
}

function isTime(item: Item | undefined): boolean {
  return (
    is(item, 'month', 'weekday') ||
    item?.count?.sifted === 'date' ||
    /^(?:in|on|by|at|and|to|of|,|last|this|year|month|week|then|the|end|early|late|mid|spring|summer|autumn|winter)$/.test(
      item?.text ?? '',
    )
  );
}
