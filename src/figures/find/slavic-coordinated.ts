import { type Item, is } from '../item.ts';
import type { Draft, Find, Finder } from '../rule.ts';
import { countsPeople, groupEnd, isFree } from './slavic-clause.ts';

/** A second number under the same verb: «погибли двое военных и трое гражданских». */
export const slavicCoordinated: Finder = {
  name: 'slavic-coordinated',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    items.forEach((_, at) => {
      if (is(items[groupEnd(items, at)], 'of-them')) return;
      if (!isFree(items, at, context) || !countsPeople(items, at, !is(items[at - 1], 'person'))) return;
      const measure = measureBefore(items, at, context.drafts, finds);
      if (measure !== null) finds.push({ at, measure, cue: at, from: at, to: groupEnd(items, at) });
    });
    return finds;
  },
};

/** The measure of the number right before, when only "and", "as well as" or a comma stands between. */
function measureBefore(items: readonly Item[], at: number, drafts: readonly Draft[], finds: readonly Find[]) {
  const former = [...drafts, ...finds].filter((one) => one.at < at).toSorted((a, b) => b.at - a.at)[0];
  if (former === undefined) return null;
  const end = groupEnd(items, former.at);
  const between = items.slice(end, at);
  const joined = between.some((item) => is(item, 'conjunction') || item.text === ',');
  return joined && between.length <= 3 && between.every(joins) ? former.measure : null;
}

function joins(item: Item): boolean {
  return item.text === ',' || is(item, 'conjunction', 'others', 'adverb', 'person');
}
