import { type Item, measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "فقد 120 عاملا وظائفهم", "خسر 300 زبون مدخراتهم" lose posts and money, "أصيب 30 تلميذا بالحصبة" tells of the ill: neither is missing or wounded. */
export const arUnhurt: Sifter = {
  name: 'ar-unhurt',
  languages: ['ar'],
  sifts: (items, at) => loseOthers(items, at) || areIll(items, at),
};

function loseOthers(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some(({ text }) => LOSSES.test(text));
}

const LOSSES =
  /^(?:وظائف|مناصب|اعمال|مقاعد|مدخرات|اموال|استثمارات|محاصيل|مواشي|رواتب|اصوات|سيارات|اراضي|بطاقات|تصاريح|عقود)(?:هم|هن)$/u;

const ILLNESS =
  /^ب(?:ال)?(?:حصبة|نزلة|كوليرا|فيروس|عدوي|كورونا|انفلونزا|مرض|حمي|ملاريا|جدري|سرطان|تسمم|داء|سل|ضنك|سكري|سكر|ربو|زهايمر|اكتئاب|ايدز|صرع|تصلب)$/u;

function areIll(items: readonly Item[], at: number): boolean {
  const cue = measureOf(items[at + 1], 'people') ?? before(items, at);
  return cue === 'wounded' && items.slice(Math.max(0, at - 3), at + 6).some(({ text }) => ILLNESS.test(text));
}

/** Of the nearest word before that tells a measure. */
function before(items: readonly Item[], at: number) {
  const near = items.slice(Math.max(0, at - 4), at).toReversed();
  return near.map((item) => measureOf(item, 'passive', 'event', 'people', 'toll')).find((measure) => measure !== null);
}
