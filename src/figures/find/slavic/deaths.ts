import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** What befell people, counted: «зафіксовано 63 смерті», «370 ранений», «12 зникнень». */
export const slavicDeaths: Finder = {
  name: 'slavic-deaths',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const cue = isFree(items, at, context) ? eventBehind(items, at) : null;
      const told = cue === null ? undefined : MEASURES.find(([word]) => word.test(items[cue]?.text ?? ''));
      if (cue === null || told === undefined) return [];
      const [, measure] = told;
      return [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

const MEASURES = [
  [/^(?:смерт(?:ь|и|і|ей|ям|ями|ях)|летальн)/u, 'killed'],
  [/^(?:ранени[еяйю]|поранен(?:ня|ь|ням|нями))/u, 'wounded'],
  [/^(?:зникнен|исчезновени)/u, 'missing'],
  [/^(?:викраден(?:ня|ь)|похищени[еяй])/u, 'captured'],
] as const;

/** Right behind the number, or behind one word about it: «41 [подтверждённая] смерть»; nobody who suffers it may follow. */
function eventBehind(items: readonly Item[], at: number): number | null {
  for (const i of [at + 1, at + 2]) {
    if (measureOf(items[i], 'event', 'people') !== null) return items[i + 1]?.count == null ? i : null;
    if (items[i]?.kind !== 'word' || items[i]?.senses.length !== 0 || is(items[i], 'conjunction')) return null;
  }
  return null;
}
