import { groupAfter } from '../groups.ts';
import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "missed four deaths *in ten*", "one casualty in five": a share of something, not so many people. */
export const ratio: Sifter = {
  name: 'ratio',
  languages: ['en'],
  sifts: (items, at) => {
    const { to, kind } = groupAfter(items, at);
    return kind !== 'none' && items[to]?.text === 'in' && isBase(items, to + 1, items[at]?.count?.low ?? 0);
  },
};

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
