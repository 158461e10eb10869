import type { Measure } from '../../domain/figure.ts';
import { type Item, is, senseOf } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { arabicMentionsIn } from '../speakers/arabic-mentions.ts';
import { isInKind, isPlainSite, isRegion, isSite, pointsBack } from './arabic-kinds.ts';

/** A place that a sentence of an Arabic text names. */
export interface ArabicSpot {
  readonly text: string;
  /** Offset in the document. */
  readonly start: number;
  readonly rank: SpotRank;
}

/**
 * How surely it is a place, and the place of something:
 *
 * - 4: of a kind ("بلدة …", "حي …") or known to the register, behind a preposition or what struck it.
 * - 3: a building with a name, or one of many.
 * - 2: an unknown name without article behind a preposition.
 * - 1: any other noun behind a preposition ("في المصعد").
 * - 0: where a speaker sits, the place of a dateline, or a known place that is only mentioned.
 */
export type SpotRank = 0 | 1 | 2 | 3 | 4;

export function arabicSpotsIn(sentence: Sentence, context: TextContext): ArabicSpot[] {
  const led = sentence.items.flatMap((_, i) => spotAt(sentence, context, i));
  const named = namedIn(sentence, context).filter(({ start }) =>
    led.every((spot) => start < spot.start || start >= spot.start + spot.text.length),
  );
  const spots = [...led, ...named].map((spot) =>
    isAside(spot, sentence, context) ? { ...spot, rank: 0 as const } : spot,
  );
  return withoutOuter(
    spots.toSorted((a, b) => a.start - b.start),
    sentence,
  );
}

function spotAt(sentence: Sentence, context: TextContext, i: number): ArabicSpot[] {
  const from = nameStart(sentence, context, i);
  if (from < 0) return [];
  const { items } = sentence;
  const ofDisaster = from === i + 1 && isDisaster(items[i]);
  const to = endOfName(items, from, ofDisaster);
  const first = items[from]?.text ?? '';
  if (to === from || NOT.test(first) || (is(items[from], 'incident') && !isRegion(first))) return [];
  const whole = textOf(sentence, from, to);
  const skip = isInKind(first) ? 1 : 0;
  const text = upToKnown(whole.slice(skip), context);
  if (text.length < 3 || pointsBack(text)) return [];
  const country = context.register.place(text).key.length === 2;
  const rank = is(items[i - 1], 'war') && country ? 0 : ofDisaster ? 4 : rankOf(text, items[from], context);
  return [{ text, start: (items[from]?.start ?? 0) + skip, rank }];
}

/** A place of the register ends the name: "غربي مأرب [رغم التهدئة]". */
function upToKnown(text: string, { register }: TextContext): string {
  const known = register.findPlaces(text)[0];
  return known === undefined ? text : text.slice(0, known.end);
}

function rankOf(text: string, first: Item | undefined, { register }: TextContext): SpotRank {
  if (isRegion(text) && / \S/u.test(text)) return 4;
  if (register.findPlaces(text).length > 0 && !is(first, 'incident')) return 4;
  if (isSite(text)) return 3;
  return isBareName(first) && !isRegion(text) ? 2 : 1;
}

const DIRECTION = /^(?:جنوب|شمال|شرق|غرب|وسط|جنوبي|شمالي|شرقي|غربي)$/u;

/** Index of the first word of a place that the item at `i` leads to, or -1. */
function nameStart(sentence: Sentence, context: TextContext, i: number): number {
  const { items, text, start } = sentence;
  const word = items[i]?.text ?? '';
  const rest = () => text.slice((items[i + 1]?.start ?? start + text.length) - start);
  if (isInKind(word)) return i;
  if (DIRECTION.test(word)) return i;
  if (/^(?:و?في|و?ب?داخل|قرب|قبالة|و?بالقرب|عند|لدى)$/u.test(word))
    return /^(?:من|محيط)$/u.test(items[i + 1]?.text ?? '') ? i + 2 : i + 1;
  if (word === 'علي')
    return items.slice(Math.max(0, i - 3), i).some((one) => is(one, 'incident')) || isRegion(rest()) ? i + 1 : -1;
  if (word === 'عن') return is(items[i - 1], 'passive', 'happens') && has(items[i - 1], 'displaced') ? i + 1 : -1;
  if (
    senseOf(items[i], 'incident') !== undefined &&
    isDisaster(items[i]) &&
    isBareName(items[i + 1]) &&
    !HOW.test(items[i + 1]?.text ?? '')
  )
    return i + 1;
  if (DWELLERS.test(word)) return items[i - 1]?.text === 'من' && isBareName(items[i + 1]) ? i + 1 : -1;
  if (word === 'من' || word === 'الي') return leads(sentence, i, context) ? i + 1 : -1;
  return strikes(items, i) && (isRegion(rest()) || isSite(rest())) ? i + 1 : objectOf(items, i);
}

/** "استهدفت ضربتان متتاليتان *مجمع ناصر*": the object stands behind the subject of the verb. */
function objectOf(items: readonly Item[], verb: number): number {
  if (!HITS.test(items[verb]?.text ?? '')) return -1;
  for (let i = verb + 2; i <= verb + 6 && i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.count !== null || is(item, 'preposition')) return -1;
    if ((isRegion(`${item.text} `) && !DIRECTION.test(item.text)) || isSite(`${item.text} `)) return i;
  }
  return -1;
}

/** "فيضانات آسفي", "زلزال بام": what nature does is named after its place. */
function isDisaster(item: Item | undefined): boolean {
  return /^(?:flood|earthquake|storm|eruption|stampede|shipwreck)$/.test(senseOf(item, 'incident')?.kind ?? '');
}

/** What kind of disaster, behind its noun. */
const HOW =
  /^(?:قوي|عنيف|مدمر|عارم|شديد|ضخم|هائل|كبير|جديد|مفاجئ|مميت|قاتل|ارضي|بحري|جارف|غزير|خفيف|متوسط|مماثل|سابق|ثان|عظيم|موسمي|استوائي|رملي|ثلجي|واسع|خطير|محلي|بالغ|بلغ|بقو|تسبب|تضرب|يضرب|خلف|ادى|ادت|اودى|اودت|قبال|متتالي|اخر|اخرى)\p{L}{0,2}$/u;

/** "قصف مخيم", "استهدفت بلدة", "حريق مستشفى" */
function strikes(items: readonly Item[], i: number): boolean {
  return is(items[i], 'incident') || HITS.test(items[i]?.text ?? '');
}

const HITS =
  /^[وفب]?(?:استهدف|استهدفت|تستهدف|يستهدف|قصف|قصفت|طال|طالت|ضرب|ضربت|يضرب|تضرب|هز|هزت|اجتاح|اجتاحت|اقتحم|اقتحمت|اقتحام|دمر|دمرت|استهداف|بلغت|شهدت|شهد|تشهد|يشهد)$/u;

/** People flee and are dug out from a place, and troops are sent to one; all else comes from and goes to anything. */
function leads({ items, text, start }: Sentence, at: number, { register }: TextContext): boolean {
  const rest = text.slice((items[at + 1]?.start ?? start) - start);
  const place =
    isRegion(rest) ||
    isSite(rest) ||
    /^(?:ال)?(?:قرى|بلدات|منازل)/u.test(rest) ||
    register.findPlaces(rest)[0]?.start === 0;
  if (!place) return isLeft(items, at);
  if (items.slice(Math.max(0, at - 3), at).some((item) => SPREAD.test(item.text))) return true;
  const fits: readonly Measure[] = items[at]?.text === 'من' ? ['displaced', 'bodies', 'released'] : ['deployed'];
  return items.some((item) => fits.some((measure) => has(item, measure)));
}

/** "نزح 4000 شخص *من بارا*": a bare name behind those who left. */
function isLeft(items: readonly Item[], at: number): boolean {
  const left = items.slice(Math.max(0, at - 5), at).some((item) => has(item, 'displaced'));
  return left && items[at]?.text === 'من' && is(items[at - 1], 'person', 'people') && isBareName(items[at + 1]);
}

function has(item: Item | undefined, measure: Measure): boolean {
  return item?.senses.some((one) => 'measure' in one && one.measure === measure) === true;
}

/** A word that nobody knows, without article. */
function isBareName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && item.count === null && !/^ال/u.test(item.text);
}

/** "من سكان طنجة" */
const DWELLERS = /^(?:سكان|اهالي|ابناء)$/u;

/** "أنحاء متفرقة من", "عدة مناطق من" */
const SPREAD = /^(?:ال)?(?:انحاء|مناطق|احياء|اجزاء|مواقع|اماكن|الجزء|جزء)$/u;

const NOT =
  /^(?:ال)?(?:حين|وقت|بيان|حصيلة|محصلة|تصريح|تصريحات|حديث|اطار|ظل|عداد|صفقة|مؤتمر|تقرير|يوم|عام|شهر|ساعة|ساعات|مئة|مائة|منشور|غضون|نهاية|بداية|اعقاب|سياق|حال|حالة|حاجة|طريقه|طريقها|مقابل|غارة|غارات|قصف|هجوم|انفجار|كمين|حادث|معارك|معركة|اشتباكات|فيضانات|زلزال|حريق|عملية|عمليات|حرب|حوادث|هجمات|ذلك|هذا|هذه|قائمة|عراء|حادثة|خارج|داخل|بلاد|صفوف|صفوفها|صفوفهم|جانبين|جانب|طرفين|اشتباك|مواجهات|ضربة|ضربات|زلازل|سيول|انهيار|اسر|جهة|مجال|مرحلة|ظروف|وقائع|اماكن|انحاء|مختلف|عدة|عدد|احد|احدي|اول|اخر|اكبر|اسوا|اعنف|جولة|سلسلة|خطوة|محاولة|قارب|سفينة|سيارة|حافلة|طائرة|بنود|ضوء|شان|حقه|حقهم|قضية|ملف|اتجاه|عناية|مشرحة|خمسينات|ستينات|سبعينات|ماء|هواء|جو|بر|تبادل|اتفاق|مشفي|بيته|منزله|منزلهم|عمله|نظر|تاريخ|حياته|راي|واقع|اطراف النزاع|حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|سنة|سنوات|ايام|اسابيع|ليلة|مساء|صباح|فجر|ظهر|تمام|حدود الساعة|مصعد|الجو)$/u;

function endOfName(items: readonly Item[], from: number, isBare: boolean): number {
  let to = from;
  while (to < items.length && to < from + 5 && !endsName(items, to, from)) {
    if (isBare && to > from && /^ال/u.test(items[to]?.text ?? '')) break;
    to += 1;
  }
  return to;
}

function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  const inside = i > from;
  if (item === undefined || item.count !== null || item.kind === 'mark') return true;
  const ends = is(item, 'says', 'according', 'passive', 'active', 'happens', 'month', 'weekday', 'including', 'adverb');
  if (ends && !/^(?:باب|كفر)$/u.test(item.text)) return !isInKind(item.text) || inside;
  if (inside && /ت(?:ها|ه|هم)$/u.test(item.text)) return true;
  if (inside && (DIRECTION.test(item.text) ? !DIRECTION.test(items[i - 1]?.text ?? '') : isInKind(item.text)))
    return true;
  if (is(item, 'preposition') && !DIRECTION.test(item.text)) return true;
  if (ENDS.test(item.text)) return true;
  return (
    inside && (is(item, 'event', 'clause', 'incident') || isBehindWhole(items, i) || /^و(?!ادي|سط)/.test(item.text))
  );
}

const ENDS =
  /^(?:ان|انه|قد|كان|كانت|لا|لم|ما|من|عن|منذ|خلال|فجر|صباح|مساء|ليل|ليلا|ليلة|فجرا|صباحا|مساءا|ظهر|ظهرا|عصر|عصرا|امس|يوم|اليوم|عام|سنة|الذي|التي|الذين|وذلك|حيث|بعد|قبل|اثر|جراء|بسبب|نتيجة|ضمن|مما|بينهم|وفق|ليرتفع|لترتفع|الي|الماضي|الماضية|الجاري|اثناء|لدي|مع|بينما|فيما|و|او|دون|عقب|رغم|[فو]?(?:اوقع|خلف|اسفر|تسبب|ادي|اد|اودي|اود|توو|تووي|يووي|شهد|انتهي|اندلع|وقع)ت?)$/u;

/** Behind a name with the article, a word without it says something else: "السوق مكتظا", "مدينة الكوت معظمهم". */
function isBehindWhole(items: readonly Item[], i: number): boolean {
  const text = items[i]?.text ?? '';
  return /^[وب]?ال|^لل/u.test(items[i - 1]?.text ?? '') && !/^ال|^لل|^ابو?$|^بن$/u.test(text);
}

function textOf({ items, text, start }: Sentence, from: number, to: number): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}

/** Places of the register that no preposition leads to: "زلزال أفغانستان", "غزة: 21 شهيدا". */
function namedIn({ items, text, start }: Sentence, { register }: TextContext): ArabicSpot[] {
  return register.findPlaces(text).flatMap(({ start: from, end }): ArabicSpot[] => {
    const at = items.findIndex((item) => item.end > start + from);
    const opens = from === 0 && /^\s*:/u.test(text.slice(end));
    const dated = from < 3 && /^\s*(?:[-–—/(،]|$)/u.test(text.slice(end));
    if (is(items[at], 'incident') || isActor(items, at)) return [];
    const sure = opens || (!dated && strikes(items, at - 1));
    return [{ text: text.slice(from, end), start: start + from, rank: sure ? 4 : 0 }];
  });
}

/** "أعلنت أوكرانيا", "مع روسيا", "مهاجرا إثيوبيا": it acts, or tells whose people they are. */
function isActor(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (is(before, 'says', 'denies', 'active', 'passive', 'happens', 'loss', 'person', 'people') || before?.count != null)
    return true;
  if (is(next, 'says', 'denies', 'active', 'passive', 'loss')) return true;
  return (
    /^(?:مع|ضد|بين|مثل|من|الي|لدي|بحق|جيش|حكومة|قوات)$/u.test(before?.text ?? '') ||
    /^[ولفك](?!اد)/u.test(items[at]?.text ?? '')
  );
}

/** "وزارة الصحة في كابول": where a speaker sits; "دمشق – …": where a text was written. */
function isAside(spot: ArabicSpot, sentence: Sentence, context: TextContext): boolean {
  return arabicMentionsIn(sentence, context).some(({ text }) => {
    const at = text === null ? -1 : sentence.text.indexOf(text);
    return at >= 0 && spot.start >= sentence.start + at && spot.start < sentence.start + at + (text?.length ?? 0);
  });
}

/** Of places one inside the other the smaller, but no building where its town is named. */
function withoutOuter(spots: readonly ArabicSpot[], { text, start }: Sentence): ArabicSpot[] {
  const kept: ArabicSpot[] = [];
  for (const spot of spots) {
    const before = kept.at(-1);
    const between =
      before === undefined ? null : text.slice(before.start + before.text.length - start, spot.start - start);
    const joint = between !== null && /^[،,]?\s*(?:ب|في|وسط|قرب|داخل|على|من|التابعة ل|بالقرب من)?\s*$/u.test(between);
    if (before === undefined || !joint || before.rank === 0 || spot.rank === 0) kept.push(spot);
    else if (before.rank === 2) kept.splice(-1, 1, { ...before, rank: spot.rank });
    else if (spot.rank > 1 && (before.rank === 1 || isPlainSite(before.text))) kept.splice(-1, 1, { ...spot, rank: 4 });
  }
  return kept;
}
