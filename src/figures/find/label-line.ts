import { groupAfter } from '../groups.ts';
import { type Item, measureOf } from '../item.ts';
import type { Finder } from '../rule.ts';

/** A label and its value: "Killed: 20", "Number of injuries – 6", "Martyrs | 7". Not "Losses: 17 dead". */
export const labelLine: Finder = {
  name: 'label-line',
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at) || item.count.unit !== 'people') return [];
      const cue = labelBefore(items, at);
      const measure = measureOf(items[cue], 'toll', 'people', 'event', 'passive', 'state');
      return measure === null || groupAfter(items, at).measure !== null
        ? []
        : [{ at, measure, cue, from: cue, to: at + 1 }];
    }),
};

/** The measure word right before the mark, brackets stepped over: "Killed (total): 20". */
function labelBefore(items: readonly Item[], at: number): number {
  if (!/^[:=|]$|^[–—-]$/.test(items[at - 1]?.text ?? '')) return -1;
  if (items[at - 2]?.text !== ')') return at - 2;
  for (let i = at - 3; i > at - 12 && i > 0; i -= 1) if (items[i]?.text === '(') return i - 1;
  return -1;
}
