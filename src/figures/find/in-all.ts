import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** A number that sums up what stands before it without one: "speaks of dead of its own, *13 in all*", "wounded, *40 altogether*". */
export const inAll: Finder = {
  name: 'in-all',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const sums = item.count?.unit === 'people' && !isTaken(at) && SUMS.test(items[at + 1]?.text ?? '');
      if (!sums || !/^[,–—(]$/.test(items[at - 1]?.text ?? '')) return [];
      const cue = nounBefore(items, at - 1);
      const measure = measureOf(items[cue], 'people');
      return measure === null ? [] : [{ at, measure, cue, from: at, to: at + 2 }];
    }),
};

const SUMS = /^(?:in all|in total|altogether|all told)$/;

/** "dead of its own", "casualties among the guards": a noun within the clause that no number counts. */
function nounBefore(items: readonly Item[], last: number): number {
  for (let i = last - 1; i >= 0 && i > last - 8; i -= 1) {
    if (items[i]?.count || /^[,.;:]$/.test(items[i]?.text ?? '') || is(items[i], 'clause')) return -1;
    if (is(items[i], 'people') && !is(items[i], 'including')) return i;
  }
  return -1;
}
