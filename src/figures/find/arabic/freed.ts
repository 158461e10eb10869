import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd } from './clause.ts';

/** "205 عسكريين عادوا من الأسر", "عودة 205 من المدافعين" in a text of prisoners: who comes home from captivity is set free. */
export const arFreed: Finder = {
  name: 'ar-freed',
  languages: ['ar'],
  find: ({ items, text }, { isTaken }) =>
    CAPTIVITY.test(text)
      ? items.flatMap((item, at): Find[] => {
          if (item.count?.unit !== 'people' || isTaken(at) || !countsPeople(items, at, true)) return [];
          const cue = homecoming(items, at);
          if (cue < 0) return [];
          return [
            { at, measure: 'released', cue, from: Math.min(at, cue), to: Math.max(groupEnd(items, at), cue + 1) },
          ];
        })
      : [],
};

const CAPTIVITY =
  /(?<!\p{L})(?:و|ب|ل|ف)?(?:ال|لل)?(?:أسر|أسرى|أسير|أسيرا|رهائن)(?!\p{L})|تبادل (?:ال|لل)?(?:أسرى|سجناء|محتجزين|رهائن)/u;

const HOME =
  /^[وف]?(?:عاد|عادت|عودة|استعادة|استعاد|استعادت|وصول|وصل|وصلت|استقبال|استقبل|استقبلت|تسلم|تسلمت|استلم|استلمت)$/u;
const CAME_HOME = /^(?:عادوا|عائدين|عائدون|اعيدوا|تحرروا|حرروا|وصلوا)$/u;
/** Bodies come home as well. */
const REMAINS = /^(?:ال)?(?:جثامين|جثمان|جثمانا|رفات|جثة|جثث)$/u;

/** Index of the word that brings them home: up to three words before the number, or behind the people. */
function homecoming(items: readonly Item[], at: number): number {
  const to = groupEnd(items, at);
  const behind = items.findIndex(({ text }, i) => i >= to && i < to + 3 && CAME_HOME.test(text));
  if (behind >= 0) return behind;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.count !== null || REMAINS.test(item.text)) return -1;
    if (HOME.test(item.text)) return i;
    if (is(item, 'says', 'clause', 'passive')) return -1;
  }
  return -1;
}
