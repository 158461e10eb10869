import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { toldFor } from '../../told.ts';

/** What is laid onto a count: "has *added* more than 500 *to the number of those killed*", "*adding* 31 *to its toll*". */
export const addedToCount: Finder = {
  name: 'added-to-count',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !/^add(?:s|ed|ing)?$/.test(items[at - 1]?.text ?? ''))
        return [];
      const { kind, measure: own, to } = groupAfter(items, at);
      const count = kind === 'thing' || own !== null ? -1 : countBehind(items, Math.max(to, at + 1));
      if (count < 0) return [];
      const measure = measureBehind(items, count) ?? toldFor(at, item.count, { drafts, told })?.measure ?? null;
      return measure === null ? [] : [{ at, measure, cue: count, from: at - 1, to: count + 1, role: 'increment' }];
    }),
};

/** "to *the number of*", "to *its toll*" */
function countBehind(items: readonly Item[], to: number): number {
  if (items[to]?.text !== 'to') return -1;
  return items.findIndex(
    (item, i) => i > to && i < to + 4 && (is(item, 'number-of', 'toll') || COUNTS.test(item.text)),
  );
}

const COUNTS = /^(?:count|tally|total|toll|figure|list|number|register)$/;

function measureBehind(items: readonly Item[], count: number): Measure | null {
  const toll = measureOf(items[count], 'toll');
  const behind = items.slice(count + 1, count + 7);
  const told = behind.find((item) => measureOf(item, 'people', 'passive', 'state', 'event', 'happens') !== null);
  return toll ?? measureOf(told, 'people', 'passive', 'state', 'event', 'happens');
}
