import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "عام 1947", "سنة 2008" name the year; "الساعات الـ24" tells how long; "يوم واحد", "مرتين اثنتين" count what stands before them;
 * "كل واحد منهم" and "الواحد منهم" are each, "كل عشرة قتلى" and "12 لكل ألف" rates, and "من أصل 28" all there were. */
export const arYear: Sifter = {
  name: 'ar-year',
  languages: ['ar'],
  sifts: (items, at) =>
    (/^[وفبل]?(?:ال)?(?:عام|عامي|سنة)$/.test(items[at - 1]?.text ?? '') && isYear(items, at)) ||
    /^[وب]?ال(?:ساعات|ايام|اشهر|شهور|سنوات|اعوام|اسابيع|دقائق)$/u.test(
      items[/^الـ?$/u.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1]?.text ?? '',
    ) ||
    items[at - 1]?.text === 'كل' ||
    items[at + 1]?.text === 'لكل' ||
    /^[وبفل]?(?:ال|ل)(?:واحد|واحدة)$/u.test(items[at]?.text ?? '') ||
    (items[at - 1]?.text === 'اصل' && items[at - 2]?.text === 'من') ||
    (is(items[at - 1], 'thing') &&
      !is(items[at - 1], 'event') &&
      items[at]?.kind === 'word' &&
      (items[at]?.count?.high ?? 9) <= 2),
};

/** "قتل منذ مطلع العام *2414 شخصاً*": no year, and people behind it. */
function isYear(items: readonly Item[], at: number): boolean {
  const value = items[at]?.count?.high ?? 0;
  return value > 1000 && !(value > 2100 && is(items[at + 1], 'person', 'people'));
}
