import { type Item, is, measureOf } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** "*including* six children": what follows is part of what was told. */
export function opensPart(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  return is(items[at], 'including') && !isOwnVerb(items, at, drafts) && !is(items[at - 1], 'not');
}

/** A full stop, another clause, "on top of": no part goes on behind. */
export function closesPart(items: readonly Item[], at: number): boolean {
  if (/^[;.]$/.test(items[at]?.text ?? '') || isOnTop(items, at)) return true;
  return is(items[at], 'clause', 'says') && !is(items[at], 'preposition');
}

/** "*The battalion includes* 600 men": not what was told, which a pronoun or a noun for the count takes up. */
function isOwnVerb(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  if (!/^(?:include|comprise)[sd]?$/.test(items[at]?.text ?? '') || drafts.length > 0) return false;
  return !items
    .slice(0, at)
    .some((item) => TAKES_UP.test(item.text) || measureOf(item, 'people', 'toll', 'event') !== null);
}

const TAKES_UP =
  /^(?:it|they|this|that|these|those|which|victims|figures?|numbers?|tolls?|totals?|counts?|tally|sum|list|estimate)$/;

/** "6,000 men, including 1,000 sappers, *on top of* the 11,000 sent before" */
function isOnTop(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'on' && items[at + 1]?.text === 'top';
}
