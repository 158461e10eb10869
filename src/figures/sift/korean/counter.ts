import { isHeadCount } from '../../find/korean/head-count.ts';
import { isListed } from '../../find/korean/list-of.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

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
  if (isEnding(items, at)) return false;
  if (/(?:명|사람| 구)$/.test(items[at]?.text ?? '')) return !isPerHead(items, at);
  const next = items[at + 1];
  if (isPerHead(items, at + 1)) return false;
  if (next?.text === '인') return next.start === items[at]?.end;
  return /^(?:명|사람|구)$/.test(next?.text ?? '');
}

/** "탈출*한 사람*": the ending of a verb, no number. */
function isEnding(items: readonly Item[], at: number): boolean {
  return (
    /^한 ?(?:명|사람|구)/u.test(items[at]?.text ?? '') &&
    items[at - 1]?.kind === 'word' &&
    items[at - 1]?.end === items[at]?.start
  );
}

/** "부상자 1명*당* 300만원", "7명*꼴*": so much for each of them. */
function isPerHead(items: readonly Item[], counter: number): boolean {
  const next = items[counter + 1];
  return next !== undefined && next.start === items[counter]?.end && /^당(?:$|[은는일시])|^꼴/u.test(next.text);
}

/** "사망: 12", "사망 3, 부상 14" */
function isLabelled(items: readonly Item[], at: number): boolean {
  const colon = /^[:|]$/.test(items[at - 1]?.text ?? '') ? 1 : 0;
  const ends = items[at + 1] === undefined || items[at + 1]?.kind === 'mark';
  return ends && measureOf(items[at - 1 - colon], 'people', 'event', 'toll') !== null && !is(items[at - 1], 'of-them');
}
