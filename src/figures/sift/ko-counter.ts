import { isHeadCount } from '../find/ko-head-count.ts';
import { isListed } from '../find/ko-list-of.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** Korean tells by the counter what is counted: 명, 사람 and 구 are people; a bare number counts only right behind its label. */
export const koCounter: Sifter = {
  name: 'ko-counter',
  languages: ['ko'],
  sifts: (items, at) =>
    items[at]?.count?.unit === 'people' &&
    !countsPeople(items, at) &&
    !isLabelled(items, at) &&
    !isHeadCount(items, at) &&
    !isListed(items, at),
};

function countsPeople(items: readonly Item[], at: number): boolean {
  if (/(?:명|사람| 구)$/.test(items[at]?.text ?? '')) return true;
  const next = items[at + 1];
  if (next?.text === '인') return next.start === items[at]?.end;
  return /^(?:명|사람|구)$/.test(next?.text ?? '');
}

/** "사망: 12", "사망 3, 부상 14" */
function isLabelled(items: readonly Item[], at: number): boolean {
  const colon = /^[:|]$/.test(items[at - 1]?.text ?? '') ? 1 : 0;
  const ends = items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
  return ends && measureOf(items[at - 1 - colon], 'people', 'event', 'toll') !== null && !is(items[at - 1], 'of-them');
}
