import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isSeveral } from './clause.ts';

/** Whom the rescuers still look for is missing: "البحث جار عن ستة آخرين", "تبحث فرق الإنقاذ عن أربعة صيادين". Not whom the police hunt. */
export const arSought: Finder = {
  name: 'ar-sought',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isLost(items, at)) return [];
      const cue = searchBefore(items, at);
      return cue < 0 ? [] : [{ at, measure: 'missing', cue, from: cue, to: groupEnd(items, at) }];
    }),
};

const SEARCH = /^[وفل]?(?:ال)?(?:بحث|يبحث|تبحث|يبحثون|بحثا|عمليات البحث)$/u;

/** "… *البحث* جارياً *عن* ستة": a preposition stands right before the number. */
function searchBefore(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== 'عن') return -1;
  for (let i = at - 2; i >= Math.max(0, at - 7); i -= 1) {
    if (SEARCH.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind === 'mark' || items[i]?.count != null) return -1;
  }
  return -1;
}

const HUNTED = /^(?:ال)?(?:مسلح|مهاجم|مشتبه|مطلوب|مجرم|فار|هارب|سجين|سجناء|جناة|متهم|لص|لصوص|منفذ)/u;

function isLost(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1];
  return (is(noun, 'person', 'others') || isSeveral(noun) || noun?.text === 'من') && !HUNTED.test(noun?.text ?? '');
}
