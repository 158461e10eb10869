import { type Item, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree } from './clause.ts';

/** «у двоих рабочих обморожения», «ще в одного перелом»: who has an injury, without a verb. */
export const slavicInjury: Finder = {
  name: 'slavic-injury',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((_, at): Find[] => {
      const has = /^(?:у|в)$/u.test(items[at - 1]?.text ?? '');
      if (!isFree(items, at, context)) return [];
      const cue = has ? injuryBehind(items, at + 1, groupEnd(items, at) + 1) : amputationBehind(items, at);
      if (cue === null || !countsPeople(items, at, false)) return [];
      return [{ at, measure: 'wounded', cue, from: has ? at - 1 : at, to: cue + 1 }];
    });
  },
};

/** «троим [бойцам] ампутировали ноги» */
function amputationBehind(items: readonly Item[], at: number): number | null {
  const cue = groupEnd(items, at);
  return /^ампут/u.test(items[cue]?.text ?? '') ? cue : null;
}

/** The injury right behind the people, or behind one word about it: «у троих [тяжёлые] ожоги». */
function injuryBehind(items: readonly Item[], from: number, last: number): number | null {
  for (let i = from; i <= last; i += 1) {
    if (measureOf(items[i], 'event') === 'wounded' || /^ампут/u.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind !== 'word' && items[i]?.text !== '—') return null;
  }
  return null;
}
