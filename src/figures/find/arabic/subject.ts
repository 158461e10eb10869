import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, nounBehind, partsClauses } from './clause.ts';

/** The people stand before their verb: "57 مدنيا لقوا حتفهم", "عشرات الأشخاص ما زالوا في عداد المفقودين". */
export const arSubject: Finder = {
  name: 'ar-subject',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count === null || isTaken(at) || nounBehind(items, at) >= 0) return [];
      const cue = verbBehind(items, at);
      const measure = measureOf(items[cue], 'state', 'happens', 'passive');
      return measure === null || (measure === 'displaced' && areArmed(items, at))
        ? []
        : [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

/** Gunmen and prisoners who flee are displaced by nothing. */
function areArmed(items: readonly Item[], at: number): boolean {
  return /^(?:ال)?(?:مسلح|مهاجم|سجين|سجناء|عنصر|عناصر|مقاتل|جندي|جنود|مشتبه|مطلوب|منفذ)/u.test(
    items[at + 1]?.text ?? '',
  );
}

const REACH = 7;

/** A verb in the plural, or a state, before anything that opens a new clause. */
function verbBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i <= at + REACH; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || (partsClauses(item) && i > groupEnd(items, at))) return -1;
    if (is(item, 'state') || isPlural(item)) return i;
    if (/^[،,]$/.test(item.text) || item.text.startsWith('و') || is(item, 'including', 'thing')) return -1;
  }
  return -1;
}

function isPlural(item: Item): boolean {
  return (
    is(item, 'happens', 'passive') && /(?:وا(?: .*)?|هم|ون|[بح]ا|قتلا)$/.test(item.text) && !item.text.startsWith('و')
  );
}
