import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "عدد المعتقلين الإداريين بلغ 3613": who is held by the law is no captive, whatever office counts them, and none set free. */
export const arDetained: Sifter = {
  name: 'ar-detained',
  languages: ['ar'],
  sifts: (items, at) => {
    const noun = nounOfToll(items, at);
    return (noun >= 0 && DETAINED.test(items[noun]?.text ?? '')) || isLetGo(items, at);
  },
};

const DETAINED = /^ال(?:معتقل|موقوف|محتجز|مسجون|سجناء|نزلاء|مهاجر|ملاحق|مطلوب)/u;

/** "أوقفت الشرطة 17 محتجاً *ثم أفرجت عنهم*": arrested and let go at once. */
function isLetGo(items: readonly Item[], at: number): boolean {
  const arrested = items
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^[وف]?(?:اوقف|اعتقل|احتجز)(?:ت|وا)?$/u.test(text));
  return arrested && items.slice(at + 1, at + 6).some(({ text }) => /^[وف]?(?:افرج|اطلق)(?:ت|وا)?(?: |$)/u.test(text));
}

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
