import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "عدد المعتقلين الإداريين بلغ 3613": who is held by the law is no captive, whatever office counts them. */
export const arDetained: Sifter = {
  name: 'ar-detained',
  languages: ['ar'],
  sifts: (items, at) => {
    const noun = nounOfToll(items, at);
    return noun >= 0 && DETAINED.test(items[noun]?.text ?? '');
  },
};

const DETAINED = /^ال(?:معتقل|موقوف|محتجز|مسجون|سجناء|نزلاء|مهاجر|ملاحق|مطلوب)/u;

/** Index of what stands behind "the number of", where a copula leads to the number from it; -1 without. */
function nounOfToll(items: readonly Item[], at: number): number {
  let said = false;
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark') return -1;
    if (is(item, 'amounts-to')) said = true;
    if (is(item, 'number-of')) return said ? i + 1 : -1;
  }
  return -1;
}
