import type { Measure } from '../../domain/figure.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** "The list of the missing has 68 names on it", "72 names on the register of the dead". */
export const listOfNames: Finder = {
  name: 'list-of-names',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const names = /^(?:names|entries)$/.test(items[at + 1]?.text ?? '');
      const list = item.count?.unit === 'people' && names && !isTaken(at) ? listIn(items, at) : null;
      return list === null ? [] : [{ at, measure: list.measure, cue: list.cue, from: at, to: at + 2 }];
    }),
};

const LIST = /^(?:list|lists|register|roll|record|memorial|database|roster|wall)$/;
const REACH = 14;

function listIn(items: readonly Item[], at: number): { measure: Measure; cue: number } | null {
  for (let i = Math.max(0, at - REACH); i < items.length && i < at + REACH; i += 1) {
    if (!LIST.test(items[i]?.text ?? '')) continue;
    const cue = items.findIndex((item, k) => k > i && k < i + 6 && is(item, 'people', 'state', 'passive'));
    const measure = measureOf(items[cue], 'people', 'state', 'passive');
    if (measure !== null && items.slice(i, cue).some(({ text }) => text === 'of')) return { measure, cue };
  }
  return null;
}
