import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';

/** "one *a girl* of 14", "112 *of them women*", "of whom 13 *are minors*", "13 deaths, *all of them border guards*", "two dead *(women, 55 and 61)*". */
export function appositionOf({ sentence, at, count }: Draft): string | null {
  const { items } = sentence;
  if (count.low === 0 && count.high === 0) return null;
  let from = groupAfter(items, at).to;
  if (items[from]?.text === ',' && /^(?:all|both|most)$/.test(items[from + 1]?.text ?? '')) from += 2;
  const isOne = count.low === 1 && count.high === 1 && /^an?$/.test(items[from]?.text ?? '');
  if (!isOne && !is(items[from], 'of-them') && !is(items[at - 1], 'of-them') && items[from]?.text !== '(') return null;
  while (is(items[from], 'of-them') || LINKS.test(items[from]?.text ?? '')) from += 1;
  const opens = groupAfter(items, at).to;
  const to = endOfPeople(items, from);
  // "47 (men 21, women 15)": a table of its own.
  const isTable = items[opens]?.text === '(' && items[to]?.count != null;
  return to === from || isTable
    ? null
    : sentence.text.slice((items[from]?.start ?? 0) - sentence.start, (items[to - 1]?.end ?? 0) - sentence.start);
}

const LINKS = /^(?:are|is|were|was|[(,]|a|an)$/;

/** Index behind a group of people at `from`, or `from`. */
function endOfPeople(items: readonly Item[], from: number): number {
  let to = from;
  for (let i = from; i < items.length && i < from + 5; i += 1) {
    const item = items[i];
    if (is(item, 'person')) to = i + 1;
    else if (item?.kind !== 'word' || item.count !== null || item.senses.some(({ tag }) => tag !== 'people')) break;
  }
  return to;
}
