import { type Item, is } from '../../item.ts';

/** Index of the first word of whose count it is, and whether the count is that of anybody. */
export interface CountOf {
  readonly owner: number;
  /** False for "بحسب آخر إحصاء" alone: a count that nobody is named for. */
  readonly isOwned: boolean;
}

/**
 * Whose count or paper stands at `at`: "آخر إحصاء *للأمم المتحدة*", "حصيلة غير نهائية *لوزارة الصحة*", "أحدث الأرقام الصادرة عن *الوزارة*", "أرقام
 * نشرتها *البعثة*", "بيانات *وزارة الصحة*", "تحقيق أجرته *وزارة الدفاع*"; null where no count stands there.
 */
export function arabicCountOf(items: readonly Item[], at: number): CountOf | null {
  const noun = LATEST.test(items[at]?.text ?? '') ? at + 1 : at;
  const isCount = COUNT.test(items[noun]?.text ?? '');
  if (!isCount && !PAPER.test(items[noun]?.text ?? '')) return null;
  let next = noun + 1;
  while (QUALITY.test(items[next]?.text ?? '')) next += 1;
  const owner = ownerAt(items, next);
  if (owner >= 0 && mayCount(items[owner])) return { owner, isOwned: true };
  return isCount ? { owner: next, isOwned: false } : null;
}

/** Behind "صادرة عن", "عن", "نشرتها" or with "لـ" glued to it; else right behind the count: "أرقام *الوزارة*". */
function ownerAt(items: readonly Item[], at: number): number {
  const [word, behind] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  if (/^(?:ال)?صادرة?$/u.test(word) && behind === 'عن') return at + 2;
  if (/^(?:عن|من)$/u.test(word) || ISSUED.test(word)) return at + 1;
  if (/^(?:ل(?:ه|ها|هم|دي|دى|كل|عدد|عام|شهر|يوم)|لا|لم|لكن|لقد|ليل\p{L}*)$/u.test(word)) return -1;
  if (/^ل\p{L}{3}/u.test(word)) return at;
  const noun = items[at - 1]?.text ?? '';
  const isBehindNoun = (COUNT.test(noun) || PAPER.test(noun)) && !/^ل?ال/u.test(noun);
  return isBehindNoun && (/^ال\p{L}{3}/u.test(word) || OFFICE.test(word)) ? at : -1;
}

/** People, a toll and an event are counted and count nothing themselves. */
function mayCount(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.count !== null) return false;
  return !is(item, 'people', 'person', 'toll', 'event', 'incident', 'number-of', 'weekday', 'month', 'including');
}

const LATEST = /^ل?(?:اخر|احدث|اول)$/u;
const COUNT =
  /^(?:ل|ال|لل|ب)?(?:احصاء|احصاءات|احصائي(?:ة|ات)|احصاي(?:ة|يات)|تعداد|حصيلة|حصائل|حصايل|محصلة|ارقام|بيانات|معطيات|تقدير|تقديرات|تحديث|سجلات|كشف|كشوفات|توثيق|جرد|احصاييات|احصايية)$/u;
const PAPER = /^(?:ل|ب)?(?:تقرير|تحقيق|دراسة|مسح|بيان|نشرة|بلاغ|احاطة|تحليل)$/u;
const QUALITY =
  /^(?:ال)?(?:غير|شبه|(?:اولي|رسمي|محدث|جديد|نهاي|نهائي|موقت|سابق|لاحق|يومي|اسبوعي|شهري|سنوي|منفصل|مستقل|مفصل|تفصيلي|صحفي|احصاي|احصائي|تراكمي|محلي|متطابق|حديث|مبدي|مبدئي|معلن|مشترك|خاص|داخلي|جزئي|جزي|اضافي|موثق)(?:ة|ا)?)$/u;
const ISSUED =
  /^[يت]?(?:اعلن|علن|نشر|اصدر|صدر|اورد|ورد|ذكر|قدم|كشف|وثق|جمع|اعد|وزع|حدث|اجر|انجز|قاد|احص|عد)ت?(?:ه|ها)$/u;
const OFFICE =
  /^(?:وزارة|هيئة|منظمة|لجنة|مكتب|مديرية|رئاسة|بعثة|مركز|قيادة|دائرة|شرطة|شبكة|نقابة|سلطات|حكومة|بلدية|مرصد|مفوضية|وكالة|برنامج|جهاز|مستشفى|مستشفي|مصلحة|ادارة|غرفة|جمعية|اتحاد|مؤسسة|موسسة|رابطة)$/u;
