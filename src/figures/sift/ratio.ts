import { groupAfter } from '../groups.ts';
import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "missed four deaths *in ten*", "one casualty in five": a share of something, not so many people. */
export const ratio: Sifter = {
  name: 'ratio',
  languages: ['en'],
  sifts: (items, at) => {
    if (isNameOfDeal(items, at)) return true;
    const { to, kind } = groupAfter(items, at);
    return kind !== 'none' && items[to]?.text === 'in' && isBase(items, to + 1, items[at]?.count?.low ?? 0);
  },
};

/** "the exchange of *1,000 for 1,000*": what a deal is called, not how many came home. */
function isNameOfDeal(items: readonly Item[], at: number): boolean {
  const [first, second] = items[at + 1]?.text === 'for' ? [at, at + 2] : [at - 2, at];
  const [one, other] = [items[first]?.count, items[second]?.count];
  if (items[second - 1]?.text !== 'for' || !one || !other || one.low !== other.low || one.low === null) return false;
  return items.slice(Math.max(0, first - 3), first).some(({ text }) => DEAL.test(text));
}

const DEAL = /^(?:exchange|exchanges|swap|swaps|deal|formula|agreement)$/;

/** A small round number with nothing of its own behind it. */
function isBase(items: readonly Item[], i: number, share: number): boolean {
  const count = items[i]?.count;
  if (!count || items[i]?.kind !== 'word' || count.low !== count.high || (count.low ?? 0) > 100) return false;
  const next = items[i + 1];
  return (
    share < (count.low ?? 0) &&
    (next === undefined || next.kind === 'mark' || /^(?:up|to|in|at|that|and|of)$/.test(next.text))
  );
}
