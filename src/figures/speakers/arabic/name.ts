import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import { arabicCountOf } from './count-of.ts';
import { endsName, isGovernor, OBJECTS } from './name-end.ts';
import { isToldTo } from './outlets.ts';

const LONGEST = 9;

interface NameBehind {
  readonly text: string;
  /** Item behind the name. */
  readonly to: number;
  /** Who holds the office, as named behind it: "وزير الصحة *سامر الحداد*"; else null. */
  readonly holder: string | null;
}

/** The subject behind the verb, up to what is said. */
export function arabicNameBehind(sentence: Sentence, verb: number): NameBehind | null {
  const { items } = sentence;
  const next = items[verb + 1]?.text ?? '';
  if (/^(?:عن|الي)$/u.test(next) && !is(items[verb], 'according')) return null;
  const led = /^(?:ل|عن|الي)$/.test(next) ? verb + 2 : verb + 1;
  const from = is(items[verb], 'according') && /ما$/.test(items[verb]?.text ?? '') ? led + 1 : led;
  return nameFrom(sentence, items[from]?.text === 'ما' ? from + 2 : from);
}

/** "نقلت الوكالة في وقت سابق *عن المحافظ* أن" */
export function arabicNameOfSource(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  const of = items.findIndex((item, i) => i > verb && i <= verb + 9 && item.text === 'عن');
  return of < 0 ? null : (nameFrom(sentence, of + 1)?.text ?? null);
}

function nameFrom(sentence: Sentence, opening: number): NameBehind | null {
  const { items } = sentence;
  const first = behindIssued(items, opening);
  if (first < 0) return null;
  const told = /^ب(?:ه|ها)$/u.test(items[first]?.text ?? '') ? first + 1 : first;
  const count = arabicCountOf(items, told);
  const from = behindAddressee(sentence, count?.owner ?? told);
  if (count?.isOwned === false || isNoName(items, from)) return null;
  let to = afterQuoted(items, from);
  while (to < items.length && to < from + LONGEST && !endsName(items, to, from)) to += 1;
  const text = to === from ? null : wordsBetween(sentence, from, to);
  if (text === null || isToldTo(text)) return null;
  const end = HOLDS.test(items[from]?.text ?? '') ? holderEnd(items, to) : to;
  return { text, to: end, holder: end === to ? null : wordsBetween(sentence, to, end) };
}

/** "(بحسب) بيان *صدر* مساء الأحد *عن* وزارة الصحة": whoever issued the paper; -1 where nobody is told, `at` where no paper stands. */
function behindIssued(items: readonly Item[], at: number): number {
  if (!PAPER.test(items[at]?.text ?? '') || !ISSUED.test(items[at + 1]?.text ?? '')) return at;
  const by = items.findIndex(({ text }, i) => i > at + 1 && i < at + 6 && text === 'عن');
  return by < 0 ? -1 : by + 1;
}

const PAPER = /^(?:[لب]?(?:بيان|تقرير|بلاغ|نشرة|تحديث|حصيلة|احصائية)|يان|لتقرير|لبيان)$/u;
const ISSUED = /^(?:صدرت?|نشرت?|صادرة?|منشورة?|بثت?|اذيعت?)$/u;

/** "وكالة *«هرانا»*، …": the name of a body stands in quotation marks behind its kind. */
function afterQuoted(items: readonly Item[], from: number): number {
  if (!BODIES.test(items[from]?.text ?? '') || !/^[«“"]$/u.test(items[from + 1]?.text ?? '')) return from;
  const close = items.findIndex(({ text }, i) => i > from + 1 && i < from + 6 && /^[»”"]$/u.test(text));
  return close < 0 ? from : close + 1;
}

const BODIES =
  /^(?:ال)?(?:وكالة|منظمة|شبكة|حركة|جماعة|مجموعة|مبادرة|مرصد|مركز|مشروع|برنامج|صندوق|تحالف|لواء|كتيبة|كتائب|تنظيم|حملة|جمعية|مؤسسة|رابطة|غرفة|قوات|فصيل)$/u;

const HOLDS =
  /^(?:ال)?(?:وزير|وزيرة|مدير|مديرة|رئيس|رئيسة|محافظ|متحدث|متحدثة|ناطق|ناطقة|قائد|نائب|نائبة|امين|والي|حاكم|مستشار|مستشارة|نقيب|منسق|منسقة|ممثل|ممثلة|مفوض|مفوضة|سفير|سفيرة|وكيل|مسوول|مسوولة|عمدة|عضو)$/u;

/** Up to four words that nobody knows, and then what is said: "*سامر الحداد* إن …". */
function holderEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (to < from + 4 && isOfHolder(items[to])) to += 1;
  const next = items[to];
  return to > from && (next === undefined || next.kind === 'mark' || opensWhatIsSaid(next)) ? to : from;
}

/** No letter of a preposition or conjunction is glued to a name that stands there. */
function isOfHolder(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.count !== null || item.senses.length > 0 || opensWhatIsSaid(item)) return false;
  return !/^[وفبلك](?!ل)..../u.test(item.text);
}

function opensWhatIsSaid({ text }: Item): boolean {
  return SAYS_NEXT.test(text) || OBJECTS.test(text);
}

const SAYS_NEXT = /^[وب]?(?:ان|انه|انها|انهم)$/u;

/** "وقال *لوكالة الأنباء* مدير المستشفى": an addressee of one or two words before the subject. */
function behindAddressee({ items, text, start }: Sentence, from: number): number {
  if (!isToldTo(text.slice((items[from]?.start ?? start) - start))) return from;
  for (let i = from + 1; i < from + 5; i += 1) if (OFFICIAL.test(items[i]?.text ?? '')) return i;
  return from;
}

const OFFICIAL =
  /^(?:ال)?(?:مدير|رئيس|متحدث|ناطق|مسوول|مصدر|مصادر|وزير|وكيل|قائد|نائب|محافظ|عضو|طبيب|ضابط|شاهد|شهود|امين|منسق)$/u;

/** What was said or when, before a subject that stands elsewhere: "أورد رقماً", "أقر الشهر الماضي بمقتل", "سجل سقوط". */
function isNoName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isGovernor(item)) return false;
  if (item === undefined || is(item, 'preposition', 'weekday', 'month', 'adverb', 'no', 'stop')) return true;
  if ((is(item, 'people', 'person') && COUNTED.test(item.text)) || item.count !== null) return true;
  return (
    /^(?:الي|علي|من|في|عن|ل|ب)(?:ه|ها|هم|هن|هما)$/u.test(item.text) ||
    /^ال(?:عدد|حصيلة|محصلة|رقم|مجموع|اجمالي|وفيات|قتلي|ضحايا|مصابين|جرحي)$/u.test(item.text) ||
    /^ال(?:تقديرات|احصاءات|احصاييات|احصائيات|معلومات|انباء|بيانات|معطيات|توقعات|ارقام)$/u.test(item.text) ||
    /^(?:بعيد|قبيل|غداة|عشية|عقب|شهيد|قتيل|جريح|الا|رقما|ارقاما|حصيلة|عدد|اعداد|بيانا|تقريرا|الشهر|العام|الاسبوع|اليوم|الليلة|صباح|مساء|فجر|ليل|ظهر|كل|اي|هذا|هذه|ذلك|تلك|رسميا|لاحقا|سابقا)$/u.test(
      item.text,
    ) ||
    (OBJECTS.test(item.text) && !(item.text === 'احصاء' && /^ل/u.test(items[at + 1]?.text ?? '')))
  );
}

/** "أحصى *قتيلين*", "فقدت *عنصرا*": whom somebody counts, in the accusative without an article. */
const COUNTED = /^(?!ال)\p{L}+(?:ين|ا)$/u;

/** "أما منظمة الصحة العالمية فتقول", "مؤرخون فرنسيون يقدرون": the speaker stands before its verb. */
export function arabicNameBefore(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  const until = /^(?:و?قد|الذي|التي|الذين)$/.test(items[verb - 1]?.text ?? '') ? verb - 1 : verb;
  return nameUntil(sentence, until) ?? nameUntil(sentence, beforeRelative(items, until)) ?? quotedBody(sentence, until);
}

/** "خلصت إليه *منظمة «أنقذوا كارسك»* التي وثقت 48 وفاة": a body by its name, wherever it stands. */
function quotedBody(sentence: Sentence, until: number): string | null {
  const { items } = sentence;
  const from = items.findLastIndex(({ text }, i) => i < until && i > until - 8 && BODIES.test(text));
  return from >= 0 && afterQuoted(items, from) === until && until > from ? wordsBetween(sentence, from, until) : null;
}

/** "الشبكة، *التي تحصي كل شهر،* تقول": index of the comma before the clause, or of the verb itself. */
function beforeRelative(items: readonly Item[], verb: number): number {
  if (items[verb - 1]?.text !== '،') return verb;
  const opens = items.findLastIndex(
    ({ text }, i) =>
      i < verb - 1 && i > verb - 16 && /^(?:التي|الذي|الذين|و?هو|و?هي)$/u.test(text) && items[i - 1]?.text === '،',
  );
  return opens < 0 ? verb : opens - 1;
}

function nameUntil(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  let from = verb;
  while (from > 0 && from > verb - 8 && !opensName(items, from - 1)) from -= 1;
  if (from >= verb || !(from === 0 || LEADS.test(items[from - 1]?.text ?? '') || isJoined(items, from))) return null;
  const text = wordsBetween(sentence, from, verb);
  return text === null || NO_SPEAKER.test(text) || isNoName(items, from)
    ? null
    : text.replace(JOINED, '').replace(DOES_FIRST, '').trim();
}

/** "وزير الداخلية *يصل إلى المنطقة* ويقول": what he does before he speaks. */
const DOES_FIRST =
  / [يت](?:صل|زور|تفقد|عقد|ترأس|عود|غادر|توجه|دعو|طالب|نفي|رفض|نفى|جتمع|لتقي|ستقبل|علق|ندد|دين)(?: .*)?$/u;

const LEADS = /^(?:و?اما|و?لكن|ان|و?قد|بان|[وف]?كان|[وف]?كانت|غير ان|في حين|فيما|بينما|[:؛–—])$/;
/** The letter of the conjunction in front of a name, not the first one of "وزارة". */
const JOINED =
  /^(?:و(?!زار|زير|زراء|كال|كيل|حد|الي|سائل|فد|لاي|جيه|سيط|كلاء|قاية|سط)|ف(?=مدير|هيئ|منظم|وزار|وزير|رئيس|رابط|لجن|جمعي|شبك|مفوضي|مرصد|حرك|مصدر|مصادر|جهاز|نقاب|محافظ|الجيش|القو|السلط|ال[شم]))/u;

/** "31 جثة، *ووزير الدولة* قال" */
function isJoined(items: readonly Item[], from: number): boolean {
  return items[from - 1]?.text === '،' && JOINED.test(items[from]?.text ?? '');
}

/** A toll tells nobody's name. */
const NO_SPEAKER = /^(?:و?ال)?(?:حصيل|إجمالي|مجموع|عدد|رقم|أرقام|إحصائي|تقدير|أنباء|معلوم|روايات|شائع|حديث|خبر)/u;

/** "قوات سوريا *«قسد»* فتقول": a short name in quotation marks or brackets behind the long one. */
function isShortName(items: readonly Item[], i: number): boolean {
  const open = /^[»”)]$/u.test(items[i]?.text ?? '')
    ? items.findLastIndex(({ text }, k) => k < i && k >= i - 3 && /^[«“(]$/u.test(text))
    : /^[«“(]$/u.test(items[i]?.text ?? '') && items.slice(i + 1, i + 4).some(({ text }) => /^[»”)]$/u.test(text))
      ? i
      : -1;
  return open > 0 && items[open - 1]?.kind === 'word' && !is(items[open - 1], 'says');
}

function opensName(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (isShortName(items, i)) return false;
  return (
    item === undefined ||
    item.count !== null ||
    item.kind === 'mark' ||
    /^(?:و?اما|و?لكن|ان|بان|[وف]?كان|[وف]?كانت)$/.test(item.text) ||
    is(item, 'says', 'according', 'clause', 'passive', 'happens')
  );
}

/** Records and estimates speak for the office that keeps them. */
const SOURCES =
  /^(?:(?:آخر|أحدث|أول|أولى) )?(?:ال)?(?:معطيات|إحصاء|إحصائية|تعداد|حصائل|تحديث|معلومات|سجلات|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات|تقدير|حصيلة|تقرير|بيان|مصادر(?= وزارة| ال)|رواية|لأرقام|لبيانات|لإحصاءات|لتقديرات) (?:رسمية |أولية |محدثة |جديدة )?(?:صادرة? عن |عن |من )?(?!ال(?:معلنة|أولية|صادرة|رسمية|سابقة|جديدة|نهائية|محدثة|أخيرة|مؤقتة|نفسها|ذاتها)|ل(?:ه|ها|هم)(?: |$)|\p{L}+ية?(?: |$))(?=\S+)/u;

export function wordsBetween({ items, text, start }: Sentence, from: number, to: number): string | null {
  const words = text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start).trim();
  const bare = words.replace(SOURCES, '');
  const office = bare === words ? words : bare.replace(/^لل(?=\p{L}{3})/u, 'ال');
  return office.length < 3 ? null : office;
}
