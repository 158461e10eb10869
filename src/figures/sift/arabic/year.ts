import { is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "عام 1947", "سنة 2008" name the year; "يوم واحد", "مرتين اثنتين" count what stands before them. */
export const arYear: Sifter = {
  name: 'ar-year',
  languages: ['ar'],
  sifts: (items, at) =>
    (/^[وفبل]?(?:ال)?(?:عام|عامي|سنة)$/.test(items[at - 1]?.text ?? '') && (items[at]?.count?.high ?? 0) > 1000) ||
    (is(items[at - 1], 'thing') && items[at]?.kind === 'word' && (items[at]?.count?.high ?? 9) <= 2),
};
