import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';

/** "Four of the dead *were children*", "83 % of deaths *have been women and children*": what they are said to have been. */
export function predicateOf({ sentence: { items, text, start }, at, cue, partOf, count }: Draft): string | null {
  const isOfSome = count.unit === 'fraction' || items[at + 1]?.text === 'of';
  if (partOf === null && !isOfSome) return null;
  const verb = lastOfVerb(items, /^of(?: those)?$/.test(items[at + 1]?.text ?? '') || cue > at ? cue + 1 : at + 1);
  const to = verb < 0 ? -1 : groupEnd(items, verb);
  const [first, last] = [items[verb + 1], items[to - 1]];
  if (to < 0 || first === undefined || last === undefined || first.count !== null) return null;
  return text.slice(first.start - start, last.end - start);
}

/** Index of the last word of "were", "have been" or "being" at `at`, or -1. */
function lastOfVerb(items: readonly Item[], at: number): number {
  const word = items[at]?.text ?? '';
  if (/^(?:were|are|was|is|being)$/.test(word)) return at;
  return /^(?:have|has|had)$/.test(word) && items[at + 1]?.text === 'been' ? at + 1 : -1;
}

/** Behind "children" or "women, elderly people and children", or -1 where no people are named. */
function groupEnd(items: readonly Item[], verb: number): number {
  const { kind, to } = groupAfter(items, verb);
  if (kind !== 'person') return -1;
  const more = /^(?:and|or|,)$/.test(items[to]?.text ?? '') ? groupEnd(items, to) : -1;
  return more > 0 && items[to + 1]?.count === null && !is(items[more], 'auxiliary', 'passive', 'active', 'says')
    ? more
    : to;
}
