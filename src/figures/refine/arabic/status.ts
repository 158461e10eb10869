import { amend, type Draft, type Refiner } from '../../rule.ts';

/**
 * "كانت الوزارة أعلنت سقوط 12", "في حصيلة سابقة", "بعد أن كانت 29": what was said before a later count. "ما تردد عن مقتل 30 غير
 * صحيح": a rumour that is called one.
 */
export const arStatus: Refiner = {
  name: 'ar-status',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const status = draft.status === 'asserted' ? statusOf(draft) : null;
      return status === null ? draft : amend(draft, 'ar-status', { status });
    }),
};

function statusOf({ sentence, start, end, count, measure }: Draft): Draft['status'] | null {
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start);
  if (count.high !== 0 && (isRumour(before, behind) || WITHDRAWN.test(before))) return 'denied';
  if (measure === 'missing' && /^[^.؛،]{0,20}(?<!\p{L})لم يكونوا /u.test(behind)) return 'denied';
  const upToNumber = sentence.text.slice(0, count.numberStart - sentence.start);
  if (FEARED.test(before) || FUTURE.test(upToNumber)) return 'hypothetical';
  return isOvertaken(before, upToNumber) ? 'historical' : null;
}

/** "تتوقع الوزارة ما بين 300 و500 وفاة", "باتفاق يقضي بالإفراج عن 2900": what is still to come. */
const FEARED =
  /(?<!\p{L})[وف]?(?:[تي]توقع\p{L}*|توقعت?|[تي]رجح أن (?:ت|ي)\p{L}+|(?:من|في) أن(?: \S+){0,6} قد [يت]\p{L}+|(?:[تي]قضي|[تي]نص|[تي]قتضي) (?:ب|على )(?:ال)?(?:إفراج|إطلاق|تبادل|تسليم|إرسال|نشر))(?!\p{L})[^.؛]*$/u;

/** "*سيُخفض* عديد القوة إلى 7500", "*ستعيد* اللجنة 40 جثمانا": a verb of the future in the clause of the number. */
const FUTURE =
  /(?:^|[\s«"])[وف]?س(?:ي|ت)ُ?(?:خفض|رفع|عيد|عود|فرج|طلق|سلم|نشر|رسل|صل|نقل|بلغ|زيد|نضم|غادر|نسحب|شمل|رتفع|تسلم|تم|جري|قتل|موت|لقى|صاب|شهد)\p{L}{0,3}(?!\p{L})[^.؛،]*$/u;

const TOLD =
  '(?:أعلن|أفاد|ذكر|قال|تحدث|سجل|أحصى|أحصت|قدر|أكد|أورد|نشر(?=\\p{L}{0,2} (?:ال)?(?:حصيلة|بيان|تقرير|أرقام|إحصاء|قائمة))|أشار|كشف|صرح|أبلغ|رجح|أوضح|بلغ|وصل|توقف|استقر)\\p{L}{0,2}';

/** The pluperfect of telling: "وكانت السلطات أعلنت", "كانت الوزارة قد أفادت". */
const HAD_TOLD = new RegExp(`(?<!\\p{L})[وف]?كان(?:ت|وا)? (?:\\S+ ){0,5}?(?:قد )?${TOLD} [^.؛]*$`, 'u');
/** "وكانت الحصيلة المعلنة أمس تتحدث عن", "في حصيلة سابقة" */
const FORMER =
  /(?<!\p{L})(?:[وف]?(?:كانت|كان) (?:ال)?(?:حصيلة|آخر حصيلة|أحدث حصيلة|عدد|رقم|أرقام)|(?:ال)?(?:حصيلة|أرقام|تقديرات|بيان|تقرير|إعلان) (?:ال)?(?:سابقة|سابق|أسبق)|في وقت سابق)(?!\p{L})[^.؛]*$/u;
/** "بعد أن كانت 29", "بدلاً من 29", "مقابل 29 أمس" */
const REPLACED = /(?:بعد أن كان(?:ت|وا)?|بعدما كان(?:ت|وا)?|بدلاً من|عوضاً عن) (?:\S+ ){0,2}$/u;
const NEWS = /(?<!\p{L})[وف]?(?:ارتفع|ارتفعت|ترتفع|لكن|غير أن|قبل أن|ثم|بيد أن|إلا أن)(?!\p{L})/u;

function isOvertaken(before: string, upToNumber: string): boolean {
  if (REPLACED.test(upToNumber)) return true;
  return (HAD_TOLD.test(before) || FORMER.test(before)) && !NEWS.test(before);
}

/** "تراجعت الشرطة عن إعلان مقتل ستة" */
const WITHDRAWN =
  /(?<!\p{L})[وف]?(?:تراجعت?|سحبت?) (?:[\p{L}]+ ){1,4}عن (?:إعلان|تصريح|حصيلة|رواية)\p{L}{0,3} (?:(?! و\p{L})[^.؛،])*$/u;

const RUMOUR =
  /(?<!\p{L})[وفب]?(?:ما (?:تردد|تداول\p{L}*|أشيع|يشاع|نشر|ذكر|قيل)|(?:ال)?(?:أنباء|شائعات|إشاعات|حديث|مزاعم|ادعاءات|معلومات|تقارير|أخبار|أرقام|روايات))(?!\p{L})[^.؛]*$/u;
const UNTRUE =
  /^[^.؛]*?(?:غير (?:صحيح|دقيق|صادق)|عار(?:ية)? (?:تماماً )?(?:عن|من) الصحة|لا أساس له|لا صحة|كاذب|مفبرك|مختلق|ملفق|محض (?:افتراء|كذب|خيال|شائع)|مجرد (?:شائع|إشاع)|لا يمت\p{L}* (?:إلى|ل)|باطل)/u;
const NO_TRUTH = /لا (?:صحة|أساس)(?: من الصحة)? ل[^.؛]*$/u;

function isRumour(before: string, behind: string): boolean {
  return NO_TRUTH.test(before) || (RUMOUR.test(before) && UNTRUE.test(behind));
}
