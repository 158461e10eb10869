import { isHedge } from '../../find/arabic/clause.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { arabicCountOf } from './count-of.ts';
import { arabicNameBefore, arabicNameBehind, arabicNameOfSource, wordsBetween } from './name.ts';
import { isArabicOffice } from './office.ts';
import { subjectOfOpener, subjectOfSilence } from './opener.ts';
import { isOutlet } from './outlets.ts';
import { arabicPaperOf } from './paper.ts';

/** A spot of a sentence where somebody speaks or is cited. */
export interface ArabicMention {
  /** In the words of the text; null for a verb without a subject of its own ("وأضافت أن"). */
  readonly text: string | null;
  /** The person behind the office. */
  readonly holder: string | null;
  /** Index of the verb or of "بحسب". */
  readonly at: number;
  readonly trails: boolean;
  readonly denies: boolean;
  readonly feminine: boolean;
}

/** Everybody who speaks in a sentence: before a colon, as the issuer of a statement, by a verb or by "بحسب". */
export function arabicMentionsIn(sentence: Sentence, context: TextContext): ArabicMention[] {
  const head = titledBy(sentence, context) ?? ofPaper(sentence);
  return [
    ...(head === null ? [] : [head]),
    ...sentence.items.flatMap((item, at) => (is(item, 'according') ? cited(sentence, at) : told(sentence, at))),
  ];
}

/** "الدفاع المدني: 5 قتلى": whoever stands before the colon. */
function titledBy(sentence: Sentence, { register }: TextContext): ArabicMention | null {
  const colon = sentence.items.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6) return null;
  const text = wordsBetween(sentence, 0, colon);
  if (text === null || isOutlet(text) || !isOffice(text, register)) return null;
  return mention(text, 0);
}

function isOffice(words: string, register: TextContext['register']): boolean {
  return (
    isArabicOffice(words) ||
    register.findAuthorities(words).some(({ start, end }) => start === 0 && end === words.length)
  );
}

/** "صدر عن مركز الطوارئ بيان …", "جاء في بيان القيادة العامة أن" */
function ofPaper(sentence: Sentence): ArabicMention | null {
  const paper = arabicPaperOf(sentence);
  return paper === null ? null : mention(paper.text, paper.at);
}

/** "بحسب لجنة الإنقاذ" */
function cited(sentence: Sentence, at: number): ArabicMention[] {
  if (RELAYS.test(sentence.items[at + 1]?.text ?? '')) return [];
  const named = arabicNameBehind(sentence, at);
  return named === null ? [] : [{ ...mention(named.text, at), holder: named.holder, trails: true }];
}

/** "قالت الوزارة", "الوزارة قالت", "نقلت الوكالة عن الوزير", "وأضافت أن" */
function told(sentence: Sentence, at: number): ArabicMention[] {
  const item = sentence.items[at];
  if (
    item === undefined ||
    isOfPurpose(item) ||
    isHedge(sentence.items, at) ||
    isTransport(sentence.items, at) ||
    isReturnedFire(sentence.items, at)
  )
    return [];
  if (
    !is(item, 'says', 'denies') &&
    !tellsIt(sentence.items, at) &&
    !putsCount(sentence, at) &&
    !issuesPaper(sentence, at) &&
    !concludes(sentence, at) &&
    !claimsDeed(sentence, at)
  )
    return [];
  const denies = is(item, 'denies') && !is(item, 'says');
  const verb = { denies, feminine: isFeminine(item?.text ?? '') };
  if (AS_HE_ACTS.test(item?.text ?? '')) return [{ ...mention(subjectOfOpener(sentence, at), at), ...verb }];
  const source = RELAYS.test(item?.text ?? '') ? arabicNameOfSource(sentence, at) : null;
  const trails = sentence.items.slice(Math.max(0, at - 1), at).some((one) => is(one, 'according'));
  if (source !== null) return [{ ...mention(source, at), ...verb, trails }];
  const behind = arabicNameBehind(sentence, at);
  if (behind !== null)
    return [
      {
        ...mention(behind.text, at),
        ...verb,
        holder: behind.holder,
        trails: closes(sentence, at, behind.to) || isOfSource(sentence, at),
      },
    ];
  const opener = /^[وف]/u.test(item?.text ?? '') ? subjectOfOpener(sentence, at) : subjectOfSilence(sentence, at);
  if (opener !== null) return [{ ...mention(opener, at), ...verb }];
  const before = arabicNameBefore(sentence, at);
  if (before !== null) return [{ ...mention(before, at), ...verb }];
  return opensSpeech(sentence.items[at + 1]) ||
    (sentence.items[at + 1]?.text === 'الي' && opensSpeech(sentence.items[at + 2])) ||
    tellsInPaper(sentence, at)
    ? [{ ...mention(null, at), ...verb }]
    : [];
}

/** "سيارة *نقل*", "شركة *نقل*": carrying, and not telling. */
function isTransport(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'نقل' &&
    /^(?:ال)?(?:سيارة|سيارات|حافلة|حافلات|شاحنة|شاحنات|طائرة|طائرات|شركة|شركات|وسيلة|وسائل|قطار|سفينة|عربة|مركبة|عمليات|عملية|تم|جرى|جري|بعد|قبل)$/u.test(
      items[at - 1]?.text ?? '',
    )
  );
}

/** "*ردّت* على مصادر النيران": with fire, and not with words. */
function isReturnedFire(items: readonly Item[], at: number): boolean {
  return /^[وف]?ردت?$/u.test(items[at]?.text ?? '') && FIRE.test(items[at + 2]?.text ?? '');
}

const FIRE = /^(?:ال)?(?:مصادر|مصدر|نيران|نار|قصف|هجوم|هجمات|اطلاق|اعتداء|ضربات|ضربة|خرق|خروقات)$/u;

/** "وتبنى التنظيم الهجوم *زاعما* قتل 15": whoever did the one says the other. */
const AS_HE_ACTS = /^(?:معلن|موكد|زاعم|كاشف)(?:ا|ة)$/u;

/** "في *نشرتها*", "*نشرتها* الأسبوعية": a paper of hers, and no verb. */
function tellsIt(items: readonly Item[], at: number): boolean {
  const isPaper = items[at]?.text === 'نشرتها' && /^ال\p{L}+ية$/u.test(items[at + 1]?.text ?? '');
  return TOLD_IT.test(items[at]?.text ?? '') && items[at - 1]?.text !== 'في' && !isPaper;
}

/** "حصيلة *نشرتها* الوزارة", "بحسب ما *أوردته* اللجنة" */
const TOLD_IT = /^(?:اعلن|نشر|اصدر|اورد|ذكر|اكد|قدم|كشف|وثق|جمع|احص|اعد|سجل|وزع|حدد)ت?(?:ه|ها)$/u;

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

/** "*أصدرت* وزارة الصحة، الثلاثاء، *نشرتها*": what stands in the paper is hers. */
function issuesPaper({ items }: Sentence, at: number): boolean {
  if (!/^[وف]?(?:اصدر|نشر)ت?$/u.test(items[at]?.text ?? '')) return false;
  return items
    .slice(at + 1, at + 12)
    .some(({ text }) => /^(?:نشرتها|(?:تقرير|بيان|تحديث)(?:ا|ها|ه)|نشرة|حصيلة)$/u.test(text));
}

/** "*تبنت* الحركة *قتل* 11 جندياً": who claims a deed tells its toll. Claiming a raid tells nothing of what others count. */
function claimsDeed({ items }: Sentence, at: number): boolean {
  if (!/^[وف]?تبنت?ي?$/u.test(items[at]?.text ?? '')) return false;
  const what = items.slice(at + 1, at + 9).find((item) => is(item, 'event', 'incident'));
  return /^(?:قتل|مقتل|اسر|اصابة|تصفية|خطف|اختطاف)$/u.test(what?.text ?? '');
}

/** "حافلة *لنقل* المسافرين": behind that letter stands a noun, and no verb of saying. */
export function isOfPurpose({ text }: Item): boolean {
  return /^ل(?![يت])\p{L}{3}/u.test(text);
}

const RELAYS = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلا)$/u;

/** "*حسب* حصيلة نهائية *أعلنتها* المديرية": the verb of what is cited. */
function isOfSource({ items }: Sentence, verb: number): boolean {
  if (!TOLD_IT.test(items[verb]?.text ?? '')) return false;
  const from = items.findLastIndex((item, i) => i < verb && i >= verb - 4 && is(item, 'according'));
  return (
    from >= 0 &&
    items.slice(from, verb).some((item) => is(item, 'toll', 'number-of') || /^(?:بيان|ارقام|بيانات)/u.test(item.text))
  );
}

/** "…، أفادت وزارة الصحة.", "…، تقول لجنة الرصد، …": nothing but the speaker stands behind a comma. */
function closes({ items }: Sentence, verb: number, to: number): boolean {
  const next = items[to];
  const isInserted = next?.text === '،' && !opensSpeech(items[to + 1]) && items[verb - 1]?.text === '،';
  const ends =
    next === undefined || isInserted || /^[.؛]$/.test(next.text) || (next.text === 'في' && to + 3 >= items.length);
  return ends && (items[verb - 1]?.kind === 'mark' || verb === 0 ? verb > 0 : false);
}

function opensSpeech(item: Item | undefined): boolean {
  return /^(?:ب?ان|ب?انه|ب?انها|ب?انهم|[«"“:])$/u.test(item?.text ?? '');
}

/** "كانت قد *أعلنت في تقرير سابق، فجر الأحد، أن*": what is said stands behind the paper. */
function tellsInPaper({ items }: Sentence, at: number): boolean {
  if (items[at + 1]?.text !== 'في' || !PAPER.test(items[at + 2]?.text ?? '')) return false;
  return items.slice(at + 3, at + 10).some(opensSpeech);
}

const PAPER = /^(?:بيان|تقرير|تحديث|حصيلة|تصريح|نشرة)$/u;

/** The past in the third person ends in ت, the present begins with it. */
function isFeminine(verb: string): boolean {
  return /^[وف]?ت|ت(?:ه|ها)?$|ة$/u.test(verb);
}

function mention(text: string | null, at: number): ArabicMention {
  return { text, at, holder: null, trails: false, denies: false, feminine: text !== null && isFeminineName(text) };
}

function isFeminineName(text: string): boolean {
  return /^\p{L}+(?:ة|ات)(?: |$)|^(?:حماس|سلطات|الصحة|الداخلية|الدفاع السورية)/u.test(text);
}
