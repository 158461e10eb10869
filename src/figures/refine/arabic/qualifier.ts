import type { Qualifier } from '../../../domain/amount.ts';
import { groupEnd } from '../../find/arabic/clause.ts';
import { type Item, is } from '../../item.ts';
import { openBounds } from '../../numbers/bounds.ts';
import { amend, type Draft, type Refiner } from '../../rule.ts';

/** "كاد عدد القتلى يبلغ الألف" was not reached; "عشرون شخصا على الأقل" has its qualifier behind the noun. */
export const arQualifier: Refiner = {
  name: 'ar-qualifier',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const { count } = draft;
      const value = count.low ?? count.high;
      const qualifier = count.qualifier === 'exact' && count.unit === 'people' ? qualifierOf(draft) : null;
      if (qualifier === null || value === null || value === 0) return draft;
      return amend(draft, 'ar-qualifier', { count: { ...count, ...openBounds(value, qualifier) } });
    }),
};

/** "تجاوز عدد القتلى المئة", "يتخطى عدد من ابتلعهم البحر منذ مطلع العام ألف قتيل": no other number stands between. */
function isPassed(items: readonly Item[], at: number): boolean {
  const from = items.findLastIndex((item, i) => i < at && item.count?.sifted === null) + 1;
  const counted = items.slice(Math.max(from, at - REACH), at);
  return (
    counted.some((item) => is(item, 'toll') || is(item, 'number-of')) && counted.some(({ text }) => PASSES.test(text))
  );
}

const REACH = 14;
const PASSES = /^[وف]?(?:تجاوز|تجاوزت|يتجاوز|تتجاوز|فاق|يفوق|تخطي|تخطت|يتخطي|تتخطي)$/;

function qualifierOf({ sentence: { items, text, start }, at }: Draft): Qualifier | null {
  const before = items.slice(Math.max(0, at - 6), at);
  if (before.some((item) => /^(?:كاد|كادت|يكاد|تكاد)$/.test(item.text))) return 'nearly';
  if (isPassed(items, at)) return 'over';
  const behind = text.slice((items[groupEnd(items, at)]?.start ?? start + text.length) - start);
  if (
    /^(?:من \p{L}+(?: ال\p{L}+)? )?(?:\p{L}+(?:اً|ًا|ا|ين) ){0,2}(?:على الأقل|في الأقل|بالأقل|كحد أدنى|على أقل تقدير|أو أكثر|فأكثر)/u.test(
      behind,
    )
  )
    return 'at_least';
  return /^(?:تقريباً?|على وجه التقريب)/u.test(behind) ? 'about' : null;
}
