import { type Item, is } from '../../item.ts';
import type { Draft, Finder } from '../../rule.ts';
import { isBareSlavic } from './bare.ts';

/**
 * The sum of all lots, behind the lot of the day and without a word for what it counts: «Доставлено 501 тіло. *Загалом цьогоріч їх
 * уже 4 507*», «Из плена вернулись 40 военных. *Всего с начала войны — 1 587*».
 */
export const slavicSumOfThem: Finder = {
  name: 'slavic-sum-of-them',
  languages: ['uk', 'ru'],
  find: ({ items }, { told, isTaken }) => {
    const at = items.findIndex(({ count }, i) => count?.unit === 'people' && count.sifted === null && !isTaken(i));
    const item = items[at];
    if (item?.count == null || at < 2 || !isAlone(items, at) || !isSummedUp(items.slice(0, at))) return [];
    const lot = told.findLast(({ partOf, count }) => partOf === null && count.unit === 'people');
    if (lot === undefined || sizeOf(lot.count) >= sizeOf(item.count)) return [];
    return [{ at, measure: lot.measure, cue: at, from: 0, to: at + 1 }];
  },
};

/** No noun stands behind it; an aside in brackets may. */
function isAlone(items: readonly Item[], at: number): boolean {
  return isBareSlavic(items, at) || items[at + 1]?.text === '(';
}

/** Nothing but words of summing up and of time, no other number, and «їх стало» or a dash before the number. */
function isSummedUp(before: readonly Item[]): boolean {
  const leads = SUMS.test(before[0]?.text ?? '') || SINCE.test(before[0]?.text ?? '');
  const points = before.slice(-3).some(({ text }) => THEM.test(text));
  const others = before.some(({ count }) => count !== null && count.sifted === null);
  return leads && points && !others && !before.some((item) => is(item, 'says', 'people', 'clause', 'toll'));
}

const SUMS = /^(?:загалом|усього|всього|сумарно|разом|всего|итого|суммарно|в общей сложности|в целом)$/iu;
const SINCE = /^(?:від|з|із|с|со) (?:самого )?(?:початку|начала)(?!\p{L})/iu;
const THEM = /^(?:(?:їх|их)(?: \p{L}+)?|стало|становить|составило|составляет|[—–-])$/u;

function sizeOf({ low, high }: Draft['count']): number {
  return low ?? high ?? 0;
}
