import { countedWord } from '../counted-word.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** The whole as a share: "*all of the dead* were combatants", "all the wounded are expected to live". */
export const allOfThem: Finder = {
  name: 'all-of-them',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }) =>
    items.flatMap((item, at): Find[] => {
      const noun = item.text === 'all' ? nounBehind(items, at) : -1;
      const measure = measureOf(items[noun], 'people');
      const told = measure !== null && /^(?:killed|wounded|missing)$/.test(measure) && is(items[noun + 1], 'auxiliary');
      if (!told) return [];
      return [{ at, measure, cue: noun, from: at, to: noun + 1, count: { ...countedWord(item, 1), unit: 'fraction' } }];
    }),
};

/** "of the dead", "the wounded": not "all the dead birds". */
function nounBehind(items: readonly Item[], at: number): number {
  const of = items[at + 1]?.text === 'of' ? at + 2 : at + 1;
  return items[of]?.text === 'the' && !is(items[of + 2], 'person', 'thing') ? of + 1 : -1;
}
