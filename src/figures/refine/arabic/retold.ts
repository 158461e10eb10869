import { is } from '../../item.ts';
import { amend, type Draft, type Refiner } from '../../rule.ts';

/**
 * Deaths that the news only comes back to: a court that tries the attack "الذي أوقع 31 قتيلا", a day that remembers "المجزرة التي راح
 * ضحيتها 400", "يذكر أن انفجارا مماثلا …", "بعد يومين من كمين قتل فيه ثمانية", and the value that a toll was corrected from.
 */
export const arRetold: Refiner = {
  name: 'ar-retold',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && draft.count.high !== 0 && isRetold(draft)
        ? amend(draft, 'ar-retold', { status: 'historical' })
        : draft,
    ),
};

function isRetold(draft: Draft): boolean {
  const { sentence, count } = draft;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  if (isMovedFrom(draft)) return true;
  if (OLD_WAR.test(sentence.text)) return draft.measure !== 'bodies';
  if (sentence.items.some((item) => is(item, 'war'))) return false;
  return (
    COURT.test(before) || FORMER.test(before) || MEMORY.test(before) || REMINDER.test(before) || AFTER.test(before)
  );
}

/** Wars that nobody counts any more. */
const OLD_WAR =
  /الحرب العالمية (?:الأولى|الثانية)|حرب فيتنام|الحرب الكورية|حرب أكتوبر|حرب (?:عام )?19\p{Nd}{2}|حرب الاستقلال|الحرب الأهلية (?:الإسبانية|الأميركية|الأمريكية)/u;

const WHICH = '(?:الذي|التي|الذين)';

/** In a relative clause: what the accused did is told; what the court decides is the news. */
const COURT = new RegExp(
  `(?:محكمة|المحكمة|محاكمة|القضاء|أدانت|أدين|المتهم|متهم|متهمين|المتهمين|قضية|لائحة اتهام|النيابة)[^.؛]* ${WHICH}[^.؛]*$`,
  'u',
);

const MEMORY = new RegExp(
  `(?:أحيا|أحيت|أحيوا|تحيي|يحيي|إحياء|استذكر|استذكرت|تستذكر) (?:\\p{L}+ ){0,4}?(?:ال)?(?:ذكرى|ضحايا)[^.؛]* ${WHICH}[^.؛]*$|^\\s*في مثل هذا (?:اليوم|الشهر|الأسبوع) (?:قبل|من عام|من العام|عام)`,
  'u',
);

/** "وشمل *التبادلان السابقان* 260 أسيرا" */
const FORMER =
  /(?:التبادل|الصفقة|الصفقات|الدفعة|الدفعات|الهجوم|الهجمات|الغارة|الحادث|الزلزال|الموجة|الجولة|الجولات)\p{L}{0,2} السابق(?:ة|ان|ين|تان|تين)? [^.؛،]*$/u;

const REMINDER =
  /^\s*و?(?:يذكر|يُذكر|يشار إلى|يُشار إلى|الجدير بالذكر|تجدر الإشارة إلى) أن[^.؛]*(?:مماثل|مشابه|سابق|(?:العام|الشهر|الأسبوع) (?:الماضي|الفائت|المنصرم)|عام \p{Nd}{4})/u;

const SPAN = '(?:(?:ساعات|أيام|أسابيع|أشهر|\\S+ (?:ساعات|أيام|أسابيع|أشهر|يوماً?))|يوم|يومين|أسبوع|أسبوعين|شهر|شهرين)';
const EVENT = '(?:كمين|هجوم|غارة|تفجير|انفجار|قصف|حادث|اشتباك|حريق|تدافع|ضربة|مجزرة|إطلاق نار|انهيار|عملية طعن)';

/** "بعد يومين من *كمين قتل فيه* ثمانية جنود": an event without article, and a clause that tells what it was. */
const AFTER = new RegExp(
  `بعد ${SPAN} (?:من|على) ${EVENT}(?: \\p{L}+){0,4}? (?:قتل|قُتل|أوقع|أوقعت|خلف|خلفت|أسفر|أسفرت|أودى|أودت|سقط|راح|استشهد)[^.؛،]*$`,
  'u',
);

/** "صححت الوزارة الحصيلة *من 14 قتيلا* إلى 11" */
function isMovedFrom({ sentence: { items }, at }: Draft): boolean {
  if (items[at - 1]?.text !== 'من' || !items.slice(Math.max(0, at - 8), at).some(({ text }) => CHANGES.test(text)))
    return false;
  const next = items.findIndex((item, i) => i > at && item.count?.sifted === null);
  return next > at && next <= at + 4 && items[next - 1]?.text === 'الي';
}

const CHANGES =
  /^[وف]?(?:ي|ت)?(?:صحح|عدل|خفض|رفع|راجع|حدث|قلص|ارتفع|انخفض|تراجع|رتفع|نخفض)(?:ت|وا)?$|^[وب]?(?:تصحيح|تعديل|خفض|رفع|مراجعة|ارتفاع|انخفاض)$/u;
