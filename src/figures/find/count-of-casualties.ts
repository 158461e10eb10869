import { groupAfter } from '../groups.ts';
import type { Finder } from '../rule.ts';

/** The count's own noun tells the measure: "4,700 casualties", "20 dead", "six wounded soldiers", "187 deaths". */
export const countOfCasualties: Finder = {
  name: 'count-of-casualties',
  notIn: ['ko'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at)) return [];
      const { measure, cue, to } = groupAfter(items, at);
      return measure === null ? [] : [{ at, measure, cue, from: at, to }];
    }),
};
