import type { Sentence } from '../../rule.ts';
import { arabicNameBehind } from './name.ts';
import { isArabicOffice } from './office.ts';

/** "تبنّت *الحركة* هجوماً وزعمت أنها …", "ووصفت *وزارة الدفاع* ذلك بالكذب، وقالت إن …": the verb that opens the sentence has the subject. */
export function subjectOfOpener(sentence: Sentence, at: number): string | null {
  const [verb] = sentence.items;
  if (at < 3 || verb === undefined || !ACTS.test(verb.text)) return null;
  const text = arabicNameBehind(sentence, 0)?.text ?? null;
  return text !== null && (isArabicOffice(text) || /^\p{L}+$/u.test(text)) ? text : null;
}

/** What offices and armed groups do before they say something. */
const ACTS =
  /^[وف]?[يت]?(?:تبن|وصف|اتهم|شن|نفذ|هاجم|استهدف|دان|ادان|ندد|رفض|طالب|دع|حمل|توعد|استنكر|نف|نشر|اصدر|عقد|اطلق|بدا|رحب|نع|شكك|انتقد|تعهد|هدد|فند|كذب)(?:ي|ت|ى|ا)?$/u;

/** "*لم يعلّق الجيش* على ذلك، *لكنه أعلن*": the one who did not do the one said the other. */
export function subjectOfSilence(sentence: Sentence, at: number): string | null {
  const { items } = sentence;
  const isTakenUp = /^[وف]?لكن(?:ه|ها|هم)$/u.test(items[at - 1]?.text ?? '');
  if (!isTakenUp || !/^[وف]?لم$/u.test(items[0]?.text ?? '')) return null;
  const text = arabicNameBehind(sentence, 1)?.text ?? null;
  return text !== null && isArabicOffice(text) ? text : null;
}
