import { is } from '../../item.ts';
import type { Draft, Sentence } from '../../rule.ts';
import type { TimeMatch } from '../../time-words.ts';
import { isWholeMonths } from '../whole-months.ts';

/** An Arabic stretch that no number of the sentence counts over. */
export function isOfOther(time: TimeMatch, draft: Draft): boolean {
  return (
    isOfRecord(time, draft.sentence) || isHowLong(time, draft) || datesEvent(time, draft) || isOfTheirs(time, draft)
  );
}

/** "سراح ستة بحارة *كانت تحتجزهم* منذ آذار": how long it had been so before. */
function isOfTheirs({ start }: TimeMatch, { sentence, count }: Draft): boolean {
  return /كان(?:ت|وا)? [يت]\p{L}+ [^،.؛]*$/u.test(
    sentence.text.slice(count.numberEnd - sentence.start, Math.max(count.numberEnd, start) - sentence.start),
  );
}

/** "عالقين تحت الأنقاض *منذ مساء الاثنين*": how long somebody has been lost is no stretch of a count. */
function isHowLong({ words }: TimeMatch, { measure }: Draft): boolean {
  return measure === 'missing' && /^منذ (?:صباح|فجر|ظهر|عصر|مساء|ليل|ليلة|يوم|أمس|ساعات|ال)/u.test(words);
}

/** "الأشد فتكاً منذ عقد", "للمرة الأولى منذ": how far a comparison goes. */
function isOfRecord({ start, words }: TimeMatch, sentence: Sentence): boolean {
  return /^منذ/u.test(words) && RECORD.test(sentence.text.slice(0, start - sentence.start));
}

const RECORD =
  /(?<!\p{L})(?:ال)?(?:أشد|أسوأ|أعنف|أكبر|أعلى|أول|أولى|أدمى|أقسى|أكثر|مرة|المرة الأولى|للمرة الأولى|الثاني|الثانية|الثالث|الثالثة) ?(?:\S+ )?(?:من نوعه |من نوعها |تشهدها? \S+ )?$/u;

/** "الهجوم الذي وقع *في مايو*", "وقالت *في مارس* إن", "صفقة أُفرج فيها *في أبريل*": when one thing happened or was said. */
function datesEvent({ start, end, words }: TimeMatch, { sentence, measure }: Draft): boolean {
  if (!/^في \p{L}/u.test(words)) return false;
  if (LAST_MONTH.test(words)) return sentence.items.some((item) => is(item, 'incident') && !/ات$/u.test(item.text));
  if (!isWholeMonths(words)) return false;
  const behind = sentence.text.slice(end - sentence.start);
  if (HAPPENED.test(behind)) return true;
  if (KILLED.test(behind) && sentence.items.some((item) => is(item, 'incident'))) return true;
  return HANDED_OVER.has(measure) || DATED.test(sentence.text.slice(0, start - sentence.start));
}

/** "قضى عشرون في كمين *في أيار الماضي*": the month of one event. */
const LAST_MONTH = /^في (?!ال|شهر)\p{L}+(?: \p{L}+)? الماضي$/u;

/** "في يناير 1998، *حين* لقي 60 حتفهم", "في أكتوبر 2023 *ضربت* زلازل" */
const HAPPENED = /^،? (?:حين|عندما|حينما|يوم|ضربت?|هزت?|اجتاحت?|وقعت?|شنت?|نفذت?) /u;

/** "في مايو 2024 *لقي* 22 عاملا مصرعهم في انهيار" */
const KILLED = /^،? (?:لقي|قُ?تل|قضى|توفي|أودى|أودت|أسفر) /u;

const HANDED_OVER: ReadonlySet<Draft['measure']> = new Set(['released', 'captured', 'bodies', 'deployed']);
const DATED =
  /(?<!\p{L})[وف]?(?:(?:الذي|التي|الذين) \p{L}+|وقعت?|حدثت?|جرت?|جرى|ضربت?|اندلعت?|هزت?|(?:قال|أعلن|ذكر|أفاد|نشر|صدر|قدر|أكد|تحدث)ت?(?: ال\p{L}+)?) $/u;
