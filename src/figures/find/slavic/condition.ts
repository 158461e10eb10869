import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree } from './clause.ts';

/** «стан двох поранених важкий», «состояние шестерых оценивают как тяжёлое»: people in hospital, told by how they are. */
export const slavicCondition: Finder = {
  name: 'slavic-condition',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((item, cue): Find[] => {
      if (!CONDITION.test(item.text)) return [];
      const at = is(items[cue + 1], 'others') ? cue + 2 : cue + 1;
      const grave = graveBehind(items, at);
      if (grave === null || !isFree(items, at, context) || !countsPeople(items, at, false)) return [];
      return [{ at, measure: 'wounded', cue, from: cue, to: Math.max(groupEnd(items, at), grave + 1) }];
    });
  },
};

const CONDITION = /^(?:стан|состояние|стані|состоянии)$/u;
const GRAVE = /^(?:важк|тяжк|критич|тяжел|середн|средн|стабіль|стабиль|задовіль|удовлетвор)/u;

function graveBehind(items: readonly Item[], at: number): number | null {
  for (let i = at + 1; i <= at + 8; i += 1) {
    if (GRAVE.test(items[i]?.text ?? '')) return i;
    if (/^[.;:]$/.test(items[i]?.text ?? '') || (items[i]?.count ?? null) !== null) return null;
  }
  return null;
}
