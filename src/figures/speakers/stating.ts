import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';

/** "spoke *on Friday* of 61 missing": between the verb and what it tells stands only when and where. */
export function isSpeakingOf(items: readonly Item[], i: number): boolean {
  if (!/^(?:spoke|spoken|speaks?|speaking|talk(?:s|ed|ing)?)$/.test(items[i]?.text ?? '')) return false;
  const of = items.findIndex((item, k) => k > i && k < i + 7 && item.text === 'of');
  const between = items.slice(i + 1, of);
  return of > 0 && between.every(isPlainWord) && !MEANT.test(between.at(-1)?.text ?? '');
}

function isPlainWord(item: Item): boolean {
  return item.kind === 'word' && !is(item, 'clause', 'conjunction', 'auxiliary');
}

/** "spoke *in favour of* a swap" */
const MEANT = /^(?:favou?r|behalf|support|defen[cs]e|praise|front|because|instead|name|terms|capacity)$/;

/** "The army *admitted to 28 deaths*"; but "12 were admitted to two hospitals". */
export function isAdmitting(items: readonly Item[], i: number): boolean {
  if (!/^admit(?:s|ted|ting) to$/.test(items[i]?.text ?? '') || (items[i + 1]?.count ?? null) === null) return false;
  return (
    groupAfter(items, i + 1).measure !== null && !/^(?:is|are|was|were|been|being)$/.test(items[i - 1]?.text ?? '')
  );
}

/** "Both governments *state no* injuries": else a state is a country. */
export function isStating(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.text === 'state' &&
    /^(?:no|that)$/.test(items[i + 1]?.text ?? '') &&
    /s$|^both$/.test(items[i - 1]?.text ?? '')
  );
}
