import { predicateFrom } from '../../clauses/predicate.ts';
import { groupAfter } from '../../groups.ts';
import { measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isSpared } from '../../sift/spared.ts';

/** "*All 242 people on board but one* were killed": as many less those who are excepted. */
export const allBut: Finder = {
  name: 'all-but',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const isAll = items[at - 1]?.text === 'all' || item.text.startsWith('all ');
      if (item.count === null || !isAll || isTaken(at)) return [];
      const but = items.findIndex((_, i) => i > at && i < at + REACH && isSpared(items, i + 1));
      const spared = items[but + 1]?.count ?? null;
      if (spared === null) return [];
      const cue = predicateFrom(items, Math.max(groupAfter(items, but + 1).to, but + 2));
      const measure = measureOf(items[cue], 'passive', 'happens', 'state');
      const left = (item.count.low ?? 0) - (spared.low ?? 0);
      if (measure === null || left <= 0) return [];
      const count = { ...item.count, low: left, high: left };
      return [{ at, measure, cue, from: at, to: cue + 1, count }];
    }),
};

const REACH = 7;
