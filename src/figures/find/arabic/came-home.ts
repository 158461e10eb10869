import type { Item } from '../../item.ts';

/** Who had been captured comes back: "عاد 48 أسيراً", "وصل 113 أسيراً", "حملت طائرتان 140 أسيراً", "عاد 30 معلما كان مسلحون خطفوهم". */
export function cameHome(items: readonly Item[], at: number): boolean {
  if (isCarried(items, at) || isExchanged(items, at)) return true;
  return items
    .slice(Math.max(0, at - 6), at)
    .some(({ text }) =>
      /^[وف]?(?:عاد|عادت|عادوا|عودة|وصل|وصلت|وصول|استقبال|استقبل|استقبلت|استعادة|تسلم|تسليم|سلم|سلمت|سلموا|تسلمت|افرج|افرجت)$/u.test(
        text,
      ),
    );
}

/** "*شملت العملية* أكثر من ألف أسير": whom an exchange went over. */
function isExchanged(items: readonly Item[], at: number): boolean {
  const verb = items.findLastIndex(({ text }, i) => i < at && /^[وف]?(?:ت|ي)?شملت?$/u.test(text));
  return (
    verb >= 0 &&
    items
      .slice(Math.max(0, verb - 4), verb + 3)
      .some(({ text }) => /^(?:ال)?(?:صفقة|عملية|تبادل|دفعة|اتفاق)$/u.test(text))
  );
}

/** Planes and coaches bring prisoners home, or from one camp to another. */
function isCarried(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 8), at);
  return (
    before.some(({ text }) => CARRIES.test(text)) &&
    before.some(({ text }) => VEHICLES.test(text)) &&
    !items.some(({ text }) => /^(?:ال)?(?:معتقل|سجن|سجون|معسكر|زنازين)$/u.test(text))
  );
}

const CARRIES = /^[وف]?(?:حمل|نقل|اقل|تقل|يقل|تحمل|يحمل|تنقل|ينقل|متنها|متنه)ت?$/u;
const VEHICLES = /^(?:ال)?(?:طائر|طائرة|طائرات|طائرتان|رحلة|رحلات|رحلتان|حافلة|حافلات|حافلتان|سفينة|مروحية|مروحيات)$/u;
