import { groupAfter } from '../groups.ts';
import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "missed four deaths *in ten*", "one casualty in five": a share of something, not so many people. */
export const ratio: Sifter = {
  name: 'ratio',
  languages: ['en', 'uk', 'ru', 'ar'],
  sifts: (items, at) => {
    if (EVERY.test(items[at - 1]?.text ?? '')) return OF.test(items[at - 2]?.text ?? '');
    const { to, kind } = groupAfter(items, at);
    return kind !== 'none' && items[to]?.text === 'in' && isBase(items, to + 1, items[at]?.count?.low ?? 0);
  },
};

/** "nine out of *every* ten", «дев'ять із *кожних* десяти», "تسعة من *كل* عشرة" */
const EVERY = /^(?:every|each|кажд(?:ых|ого)|кожн(?:их|ого)|كل)$/u;
const OF = /^(?:of|in|out of|из|з|із|зі|с|من)$/u;

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
