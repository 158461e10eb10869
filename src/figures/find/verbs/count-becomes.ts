import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** The people counted turn into what is counted: "3,000 soldiers have become casualties", "40 residents became refugees". */
export const countBecomes: Finder = {
  name: 'count-becomes',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at) || isBase(items, at)) return [];
      const { to, kind } = groupAfter(items, at);
      let verb = is(items[to], 'of-them') ? to + 1 : to;
      while (verb < to + 3 && is(items[verb], 'auxiliary', 'adverb')) verb += 1;
      if (kind === 'thing' || !/^(?:become|became)$/.test(items[verb]?.text ?? '')) return [];
      const measure = measureOf(items[verb + 1], 'people');
      return measure === null ? [] : [{ at, measure, cue: verb + 1, from: at, to: verb + 2 }];
    }),
};

/** "4,000 *of some 11,000* soldiers": the whole, of which only a part became what is counted. */
function isBase(items: readonly Item[], at: number): boolean {
  return [at - 1, at - 2].some((of) => items[of]?.text === 'of' && (items[of - 1]?.count ?? null) !== null);
}
