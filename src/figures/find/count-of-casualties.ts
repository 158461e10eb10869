import type { Measure } from '../../domain/figure.ts';
import { groupAfter } from '../groups.ts';
import type { Item } from '../item.ts';
import type { Finder } from '../rule.ts';

/** The count's own noun tells the measure: "4,700 casualties", "20 dead", "six wounded soldiers", "187 deaths". */
export const countOfCasualties: Finder = {
  name: 'count-of-casualties',
  notIn: ['ko'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at)) return [];
      const { measure, cue, to } = groupAfter(items, at);
      return measure === null || isPast(items, at, cue, measure) ? [] : [{ at, measure, cue, from: at, to }];
    }),
};

/** "interviewed 403 *former* prisoners" */
function isPast(items: readonly Item[], at: number, cue: number, measure: Measure): boolean {
  return (
    measure === 'captured' &&
    items.slice(at + 1, cue).some(({ text }) => /^(?:former|ex|political|released)$/.test(text))
  );
}
