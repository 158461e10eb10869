import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** «обмін за формулою «175 на 175»», «обмен тысяча на тысячу»: as many come home on either side. */
export const slavicFormula: Finder = {
  name: 'slavic-formula',
  languages: ['uk', 'ru'],
  find: ({ items, text }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const swap = item.count?.unit === 'people' && !isTaken(at) && isSame(items, at) && SWAP.test(text);
      return swap ? [{ at, measure: 'released', cue: at, from: at, to: at + 3 }] : [];
    }),
};

const SWAP = /(?:обмін|обмен|формул|формат|полон|плен)/iu;

function isSame(items: readonly Item[], at: number): boolean {
  const [mine, theirs] = [items[at]?.count, items[at + 2]?.count];
  const counted = mine != null && theirs != null && mine.low === theirs.low && mine.low !== null;
  return counted && items[at + 1]?.text === 'на' && !is(items[at + 3], 'thing');
}
