import type { Item } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd } from './clause.ts';

/** The verb and what it ends with hold those who died between them: "فارق خمسة مصابين الحياة", "لفظ ثلاثة جرحى أنفاسهم". */
export const arDeparted: Finder = {
  name: 'ar-departed',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, verb): Find[] => {
      const at = PARTS.test(item.text) ? verb + 1 : -1;
      if (items[at]?.count?.unit !== 'people' || isTaken(at) || !endsLife(items, at)) return [];
      return [{ at, measure: 'killed', cue: verb, from: verb, to: groupEnd(items, at) }];
    }),
};

const PARTS = /^[وف]?(?:فارق|لفظ|اسلم)ت?$/u;

function endsLife(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 6).some(({ text }) => /^(?:الحياة|انفاسهم|انفاسهن|ارواحهم|الروح)$/u.test(text));
}
