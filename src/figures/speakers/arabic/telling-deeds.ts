import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import { arabicCountOf } from './count-of.ts';
import { arabicNameBehind } from './name.ts';

/** Whether the word at `at` is no verb of saying and tells something all the same: who publishes, counts, finds out or claims a deed. */
export function tellsByDeed(sentence: Sentence, at: number): boolean {
  return (
    tellsIt(sentence.items, at) ||
    putsCount(sentence, at) ||
    issuesPaper(sentence, at) ||
    concludes(sentence, at) ||
    claimsDeed(sentence, at)
  );
}

/** "في *نشرتها*", "*نشرتها* الأسبوعية": a paper of hers, and no verb. */
function tellsIt(items: readonly Item[], at: number): boolean {
  const isPaper = items[at]?.text === 'نشرتها' && /^ال\p{L}+ية$/u.test(items[at + 1]?.text ?? '');
  return TOLD_IT.test(items[at]?.text ?? '') && items[at - 1]?.text !== 'في' && !isPaper;
}

/** "حصيلة *نشرتها* الوزارة", "بحسب ما *أوردته* اللجنة" */
export const TOLD_IT = /^(?:اعلن|نشر|اصدر|اورد|ذكر|اكد|قدم|كشف|وثق|جمع|احص|اعد|سجل|وزع|حدد)ت?(?:ه|ها)$/u;

/** "*وضعت* نقابة الأطباء الحصيلة عند 114", "*خفضت* الوزارة العدد إلى 12": who moves a count tells it. */
function putsCount({ items }: Sentence, at: number): boolean {
  if (!PUTS.test(items[at]?.text ?? '')) return false;
  return items.slice(at + 1, at + 8).some(({ text }) => /^(?:ال)?(?:حصيلة|حصيلتها|عدد|محصلة|رقم)$/u.test(text));
}

const PUTS = /^[وف]?(?:وضع|خفض|عدل|حدث|حدد|راجع|قلص|انزل|صحح|ثبت|حصر)ت?$/u;

/** "*خلصت* لجنة التحقيق *إلى* مقتل 29", "*وجد* الفريق *أن*", "*أظهر* تقرير للبعثة": what an inquiry ends at and a paper shows, its authors say. */
function concludes(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  if (SHOWS.test(items[at]?.text ?? '') && arabicCountOf(items, at + 1)?.isOwned === true) return true;
  const verb = CONCLUDES.exec(items[at]?.text ?? '');
  const subject = verb === null ? null : arabicNameBehind(sentence, at);
  if (verb === null || subject === null || !INQUIRES.test(subject.text)) return false;
  const next = items.slice(subject.to, subject.to + 6);
  return next.some(({ text }) => text === 'ان' || (verb.groups?.to !== undefined && text === 'الي'));
}

const SHOWS = /^[وف]?[يت]?(?:اظهر|ظهر|بين|كشف|وثق|رصد)ت?$/u;
const CONCLUDES = /^[وف]?(?:(?<to>خلص|توصل|انتهي|انته)|وجد|استنتج)ت?$/u;
/** Who looks into what happened. */
const INQUIRES =
  /^(?:ال)?(?:لجنة|لجان|فريق|هيئة|بعثة|تحقيق|تقرير|دراسة|منظمة|محقق|مركز|مرصد|مجلس|وزارة|نيابة|جيش|شرطة|أمم|شبكة|مكتب|مفوضي|معهد|باحث|خبراء|جامعة|مديرية|قيادة|حكومة|رابطة|مؤسسة|جمعية)/u;

/** "*أصدرت* وزارة الصحة، الثلاثاء، *نشرتها*", "*نشرت* الوزارة *أسماء* 412 جندياً": what stands in the paper is hers. */
function issuesPaper({ items }: Sentence, at: number): boolean {
  if (!/^[وف]?(?:اصدر|نشر)ت?$/u.test(items[at]?.text ?? '')) return false;
  return items
    .slice(at + 1, at + 12)
    .some(({ text }) =>
      /^(?:نشرتها|(?:تقرير|بيان|تحديث)(?:ا|ها|ه)|نشرة|حصيلة|[بو]?اسماء|قائمة|قايمة|قوائم|قوايم|لائحة|لايحة)$/u.test(
        text,
      ),
    );
}

/** "*تبنت* الحركة *قتل* 11 جندياً": who claims a deed tells its toll. Claiming a raid tells nothing of what others count. */
function claimsDeed({ items }: Sentence, at: number): boolean {
  if (!/^[وف]?تبنت?ي?$/u.test(items[at]?.text ?? '')) return false;
  const what = items.slice(at + 1, at + 9).find((item) => is(item, 'event', 'incident'));
  return /^(?:قتل|مقتل|اسر|اصابة|تصفية|خطف|اختطاف)$/u.test(what?.text ?? '');
}
