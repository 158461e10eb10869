import { isHedge } from '../../find/arabic/clause.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { arabicNameBefore, arabicNameBehind, arabicNameOfSource, wordsBetween } from './name.ts';
import { isArabicOffice } from './office.ts';
import { subjectOfOpener, subjectOfSilence } from './opener.ts';
import { isOutlet } from './outlets.ts';
import { arabicPaperOf } from './paper.ts';
import { TOLD_IT, tellsByDeed } from './telling-deeds.ts';

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
    isInPaper(sentence.items, at) ||
    isReturnedFire(sentence.items, at)
  )
    return [];
  if (!is(item, 'says', 'denies') && !tellsByDeed(sentence, at)) return [];
  const denies = is(item, 'denies') && !is(item, 'says');
  const verb = { denies, feminine: isFeminine(item?.text ?? '') };
  if (AS_HE_ACTS.test(item?.text ?? '')) return [{ ...mention(subjectOfOpener(sentence, at), at), ...verb }];
  const source = RELAYS.test(item?.text ?? '') ? arabicNameOfSource(sentence, at) : null;
  const trails = sentence.items.slice(Math.max(0, at - 1), at).some((one) => is(one, 'according'));
  if (source !== null) return [{ ...mention(source, at), ...verb, trails }];
  const topic = isOfTopic(sentence.items, at) ? arabicNameBefore(sentence, at) : null;
  if (topic !== null) return [{ ...mention(topic, at), ...verb }];
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

/** "*أما* التنظيم *ف*زعم في نشرته أنه": the letter of the verb takes up who stands before it. */
function isOfTopic(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text.startsWith('ف') === true &&
    items.slice(Math.max(0, at - 8), at).some(({ text }) => /^و?اما$/u.test(text))
  );
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

/** "في *نشرته* الأسبوعية": a paper of somebody's, and no verb. */
function isInPaper(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'في' && TOLD_IT.test(items[at]?.text ?? '');
}

/** "*ردّت* على مصادر النيران": with fire, and not with words. */
function isReturnedFire(items: readonly Item[], at: number): boolean {
  return /^[وف]?ردت?$/u.test(items[at]?.text ?? '') && FIRE.test(items[at + 2]?.text ?? '');
}

const FIRE = /^(?:ال)?(?:مصادر|مصدر|نيران|نار|قصف|هجوم|هجمات|اطلاق|اعتداء|ضربات|ضربة|خرق|خروقات)$/u;

/** "وتبنى التنظيم الهجوم *زاعما* قتل 15": whoever did the one says the other. */
const AS_HE_ACTS = /^(?:معلن|موكد|زاعم|كاشف)(?:ا|ة)$/u;

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
