import { groupAfter } from '../../groups.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';

/** «поховали чотирьох захисників, *чиї рештки* ексгумували торік»: they are bodies, and no new dead. */
export const slavicRemainsOf: Finder = {
  name: 'slavic-remains-of',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const comma = groupEnd(items, at);
      const whose = items[comma]?.text === ',' && /^(?:чи[їй]|чьи)$/u.test(items[comma + 1]?.text ?? '');
      const remains = whose && /^(?:рештк|останк|тіла|тела|прах)/u.test(items[comma + 2]?.text ?? '');
      if (!remains || !isFree(items, at, context) || groupAfter(items, at).kind !== 'person') return [];
      return [{ at, measure: 'bodies', cue: comma + 2, from: at, to: comma + 3 }];
    }),
};
