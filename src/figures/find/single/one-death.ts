import { type Item, is, measureOf } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** "Karsk: *1 death*", "*one fatality* was reported": the noun of an event stands for its only victim. */
export const oneDeath: Finder = {
  name: 'one-death',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      const isOne = item.count?.low === 1 && item.count.high === 1 && item.count.unit === 'people' && !isTaken(at);
      const measure =
        isOne && EVENT.test(items[at + 1]?.text ?? '') ? measureOf(items[at + 1], 'event', 'people') : null;
      if (measure === null || isCompound(items[at + 2])) return [];
      return [{ at, measure, cue: at + 1, from: at, to: at + 2 }];
    }),
};

const EVENT = /^(?:death|fatality|drowning|injury|casualty)$/;

/** "one death *row*", "one injury *claim*" */
function isCompound(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !is(item, 'preposition', 'auxiliary', 'conjunction', 'adverb', 'clause', 'stop', 'says', 'others')
  );
}
