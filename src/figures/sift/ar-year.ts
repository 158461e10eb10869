import type { Sifter } from '../rule.ts';

/** "عام 1947", "سنة 2008": the number names the year. */
export const arYear: Sifter = {
  name: 'ar-year',
  languages: ['ar'],
  sifts: (items, at) =>
    /^[وفبل]?(?:ال)?(?:عام|عامي|سنة)$/.test(items[at - 1]?.text ?? '') && (items[at]?.count?.high ?? 0) > 1000,
};
