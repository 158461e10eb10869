import { type Item, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';
import { countsPeople, groupEnd, isFree } from './slavic-clause.ts';

/** «у двоих рабочих обморожения», «ще в одного перелом»: who has an injury, without a verb. */
export const slavicInjury: Finder = {
  name: 'slavic-injury',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((_, at): Find[] => {
      if (!isFree(items, at, context) || !/^(?:у|в)$/u.test(items[at - 1]?.text ?? '')) return [];
      const cue = injuryBehind(items, at + 1, groupEnd(items, at) + 1);
      if (cue === null || !countsPeople(items, at, false)) return [];
      return [{ at, measure: 'wounded', cue, from: at - 1, to: cue + 1 }];
    });
  },
};

/** The injury right behind the people, or behind one word about it: «у троих [тяжёлые] ожоги». */
function injuryBehind(items: readonly Item[], from: number, last: number): number | null {
  for (let i = from; i <= last; i += 1) {
    if (measureOf(items[i], 'event') === 'wounded') return i;
    if (items[i]?.kind !== 'word' && items[i]?.text !== '—') return null;
  }
  return null;
}
