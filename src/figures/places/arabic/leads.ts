import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, senseOf } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { DIRECTION, isInKind, isRegion, isSite } from './kinds.ts';
import { isNoPlace } from './no-place.ts';
import { isObjectFar, isSeenBy, isSettlement, objectOf, strikes, ZONE } from './struck.ts';

/* What leads to a place in Arabic: a preposition, a kind, a disaster or a strike. */

/** Index of the first word of a place that the item at `i` leads to, or -1. */
export function nameStart(sentence: Sentence, context: TextContext, i: number): number {
  const { items, text, start } = sentence;
  const word = items[i]?.text ?? '';
  const rest = () => text.slice((items[i + 1]?.start ?? start + text.length) - start);
  if (isInKind(word) || isInName(word, context)) return i;
  if (DIRECTION.test(word)) return i;
  if (/^(?:و?في|و?ب?داخل|قرب|قبالة|امام|بجوار|بمحيط|و?بالقرب|عند|لدى|طول|امتداد)$/u.test(word))
    return /^(?:من|محيط)$/u.test(items[i + 1]?.text ?? '') ? i + 2 : i + 1;
  if (word === 'علي')
    return items.slice(Math.max(0, i - 3), i).some((one) => is(one, 'incident') || TAKES.test(one.text)) ||
      isRegion(rest())
      ? i + 1
      : -1;
  if (word === 'عن') return is(items[i - 1], 'passive', 'happens') && has(items[i - 1], 'displaced') ? i + 1 : -1;
  if (
    senseOf(items[i], 'incident') !== undefined &&
    isDisaster(items[i]) &&
    (isOwner(items, i + 1) || (isBareName(items[i + 1]) && !HOW.test(items[i + 1]?.text ?? '')))
  )
    return i + 1;
  if (isBlast(items[i]) && isScene(items, i + 1, context)) return i + 1;
  if (isTownOf(items, i) || isEnteredAt(items, i)) return i;
  if (isHost(items[i])) return isBareName(items[i + 1]) ? i + 1 : -1;
  if (DWELLERS.test(word)) return items[i - 1]?.text === 'من' && isBareName(items[i + 1]) ? i + 1 : -1;
  if (
    MASSACRE.test(word) &&
    isBareName(items[i + 1]) &&
    !/(?:ية|رة|لة)$/u.test(items[i + 1]?.text ?? '') &&
    !HOW.test(items[i + 1]?.text ?? '')
  )
    return i + 1;
  if (OF_EVENT.test(word) && (isSite(rest()) || isRegion(rest()) || isPair(items, i + 1))) return i + 1;
  if (word === 'من' || word === 'الي') return leads(sentence, i, context) ? i + 1 : -1;
  if ((strikes(items, i) || word === 'عبر') && (isRegion(rest()) || isSite(rest()))) return i + 1;
  if (ZONE.test(word) && /^(?:ب?نطاق|[وف]?[يت]?سجلت?)$/u.test(items[i - 1]?.text ?? '')) return i;
  return isSettlement(items, i) || isSeenBy(items, i) || isObjectFar(items, i) ? i : objectOf(items, i);
}

/** "*تؤوي* طرسين 300 نازح": the land that shelters them stands behind the verb. */
export function isHost(item: Item | undefined): boolean {
  return /^[وف]?[تي](?:ووي|ؤوي|ستضيف|حتضن)$/u.test(item?.text ?? '');
}

/** "سيطرتها *على* الفاشر", "استولوا *على* بلدة" */
const TAKES = /^[وفب]?(?:سيطر|استول|استيلا)/u;

/** "مجزرة حولا", "ضحايا استاد بورسعيد", "ضحايا صبرا وشاتيلا": what is remembered by its place. */
const MASSACRE = /^(?:مجزرة|مذبحة|فاجعة|مقتلة|كارثة|ماساة)$/u;
const OF_EVENT = /^(?:ضحايا|احداث|كارثة|ماساة|مجزرة|مذبحة|فاجعة|حادثة|شهداء|قتلي)$/u;

/** Two names with "و" between. */
function isPair(items: readonly Item[], at: number): boolean {
  const [first, second] = [items[at], items[at + 1]];
  return (
    isBareName(first) && second?.kind === 'word' && /^و(?!ال)\p{L}{3}/u.test(second.text) && second.senses.length === 0
  );
}

/** "فيضانات آسفي", "زلزال بام": what nature does is named after its place; storms have names of their own. */
export function isDisaster(item: Item | undefined): boolean {
  return /^(?:flood|earthquake|eruption|stampede|shipwreck)$/.test(senseOf(item, 'incident')?.kind ?? '');
}

/** "تفجير *الحسينية*", "حريق *المخزن*": what people do, and what burns or falls in, is named after its place as well. */
function isBlast(item: Item | undefined): boolean {
  return (
    /^(?:bombing|fire|collapse|attack)$/.test(senseOf(item, 'incident')?.kind ?? '') && !/ /u.test(item?.text ?? '')
  );
}

/** A building with the article, or a name that the text leads to elsewhere ("في *مارو*"); not what exploded, nor who attacked. */
function isScene(items: readonly Item[], at: number, { text, title }: TextContext): boolean {
  const word = items[at]?.text ?? '';
  if (isOwner(items, at)) return isSite(word);
  if (!isBareName(items[at]) || word.length < 3 || HOW.test(word)) return false;
  return new RegExp(`(?:في|مدينة|بلدة|قرية|محافظة|ولاية|منطقة|إقليم) ${word}(?!\\p{L})`, 'u').test(
    `${title ?? ''}\n${text}`,
  );
}

/** What kind of disaster, behind its noun. */
const HOW =
  /^(?:قوي|عنيف|مدمر|عارم|شديد|ضخم|هائل|كبير|جديد|مفاجئ|مميت|قاتل|ارضي|بحري|جارف|غزير|خفيف|متوسط|مماثل|سابق|ثان|عظيم|موسمي|استوائي|رملي|ثلجي|واسع|خطير|محلي|بالغ|بلغ|بقو|تسبب|مطاطي|خشبي|شراعي|سياحي|سياحية|تجاري|تجارية|تقل|يقل|كان|كانت|على|علي|صيد|نقل|ركاب|شحن|ارتدادي|يخلف|يسفر|يوقع|تابع|ثانوي|لاحق|فجائي|ليلي|داخلي|بركاني|جبلي|كارثي|ماساوي|متزامن|متكرر|محدود|تضرب|يضرب|جديد|جديدة|مروع|بشع|حقيقي|دموي|كبر|نكر|اخر|خلف|ادى|ادت|اودى|اودت|قبال|متتالي|اخر|اخرى)\p{L}{0,2}$/u;

/** People flee and are dug out from a place, and troops are sent to one; all else comes from and goes to anything. */
function leads({ items, text, start }: Sentence, at: number, { register }: TextContext): boolean {
  const rest = text.slice((items[at + 1]?.start ?? start) - start);
  const place =
    isRegion(rest) ||
    isSite(rest) ||
    (items[at]?.text === 'الي' && arrives(items, at) && isBareName(items[at + 1])) ||
    /^(?:ال)?(?:قرى|بلدات|منازل)/u.test(rest) ||
    register.findPlaces(rest)[0]?.start === 0;
  if (!place) return isLeft(items, at);
  if (items.slice(Math.max(0, at - 3), at).some((item) => SPREAD.test(item.text))) return true;
  if (items[at]?.text === 'الي' && items.slice(Math.max(0, at - 3), at).some(({ text }) => WASHES.test(text)))
    return true;
  const goal: readonly Measure[] = arrives(items, at) ? ['released', 'bodies', 'deployed'] : ['deployed'];
  const fits: readonly Measure[] = items[at]?.text === 'من' ? ['displaced', 'bodies', 'released'] : goal;
  return items.some((item) => fits.some((measure) => has(item, measure)));
}

/** "*وصلت إلى* تارسيا طائرتان تقلان 163 أسيرا": where they came to. */
function arrives(items: readonly Item[], at: number): boolean {
  return (
    /^[وف]?(?:وصل|عاد|هبط|حط|اعيد|نقل|سلم)(?:ت|وا)?$/u.test(items[at - 1]?.text ?? '') &&
    !/^(?:ال)?(?:مستشف|مشف|مشاف|مشرحة)/u.test(items[at + 1]?.text ?? '')
  );
}

/** "زلزال *الحسنة*": behind a disaster without an article stands whose it is; not "زلزال القرن". */
function isOwner(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.senses.length > 0 || item.count !== null || /^ال/u.test(items[at - 1]?.text ?? ''))
    return false;
  return /^ال\p{L}{4,}$/u.test(item.text) && !OF_TIME.test(item.text);
}

const OF_TIME =
  /^ال(?:قرن|فجر|امس|عام|سنة|شهر|ليل|صباح|مساء|ظهر|عصر|شتاء|صيف|خريف|ربيع|ماضي|اخير|سابق|حالي|مدمر|كبير)$/u;

/** "ساحة الاحتفالات *بكارسك*", "مستودع أخشاب *بالزوبرية*": a town whose preposition is glued to it, behind what stands there. */
export function isTownOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (
    item?.kind !== 'word' ||
    item.senses.length > 0 ||
    !/^ب\p{L}{4,}$/u.test(item.text) ||
    MANNER.test(item.text) ||
    isNoPlace(item.text.slice(1))
  )
    return false;
  return items.slice(Math.max(0, at - 2), at).some(({ text }) => isSite(text));
}

/** "عند المدخل الشمالي *لسوق الوردة*" */
export function isEnteredAt(items: readonly Item[], at: number): boolean {
  const kind = /^ل(\p{L}{2,})$/u.exec(items[at]?.text ?? '')?.[1];
  if (kind === undefined || !(isSite(kind) || isRegion(kind))) return false;
  return items.slice(Math.max(0, at - 2), at).some(({ text }) => ENTRANCE.test(text));
}

const ENTRANCE = /^(?:ال)?(?:مدخل|مخرج|بوابة|طرف|جهة|سور|واجهة)$/u;

/** How something was done, and with what. */
const MANNER =
  /^ب(?:ال)?(?:كامل|تزامن|قرب|نيران|رصاص|سكاكين|سكين|قنابل|قذائف|صواريخ|طعن|طعنات|تعاون|تنسيق|متفجرات|مدفعية|اسلحة|سلاح|ارض|قوة|عنف|كثافة|شدة|حلول|بطء|سرعة|اتجاه|شكل|نحو|جروح|حروق|اختناق|تفجير|مشاركة|حضور|انتظار|غية|مساعدة|طائرات|خسائر|اضرار|سبب|حسب|جانب|جوار|محيط|اسم|تهمة|حق|عدم|دون|عد|مساندة|استخدام|واسطة|مقتل|اصابة|متوسط|نسبة|معدل|قيمة|كلفة|اجمالي|انهيار|انفجار)\p{L}{0,3}$/u;

const HOMES = /^(?:ولايات|محافظات|مدن|قري|بلدات|مناطق|منازل|بيوت|ديار|مخيمات|احياء|اراض|قرا)\p{L}{0,3}$/u;

/** "جثث *جرفها* التيار إلى شاطئ مارو" */
const WASHES = /^[وف]?(?:جرف|قذف|لفظ|دفع|القي|حمل)ت?(?:ها|ه|هم|هما)$/u;

/** "نزح 4000 شخص *من بارا*", "فرّ *من بارا* 900 شخص": a bare name behind those who left, or behind the verb itself. */
function isLeft(items: readonly Item[], at: number): boolean {
  const isLeftRight = items[at]?.text === 'من' && has(items[at - 1], 'displaced');
  if (isLeftRight && isBareName(items[at + 1]) && !HOMES.test(items[at + 1]?.text ?? '')) return true;
  const left = items.slice(Math.max(0, at - 5), at).some((item) => has(item, 'displaced'));
  return left && items[at]?.text === 'من' && is(items[at - 1], 'person', 'people') && isBareName(items[at + 1]);
}

function has(item: Item | undefined, measure: Measure): boolean {
  return item?.senses.some((one) => 'measure' in one && one.measure === measure) === true;
}

/** A word that nobody knows, without article. */
export function isBareName(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.count !== null || /^[وبفك]?ال/u.test(item.text)) return false;
  return item.senses.length === 0 || GATE.test(item.text);
}

/** "باب النخيل", and no August with a preposition. */
const GATE = /^باب$/u;

/** "من سكان طنجة" */
const DWELLERS = /^(?:سكان|اهالي|ابناء)$/u;

/** "أنحاء متفرقة من", "عدة مناطق من" */
const SPREAD = /^(?:ال)?(?:انحاء|مناطق|احياء|اجزاء|مواقع|اماكن|الجزء|جزء)$/u;

/** "بالفاشر", "بغزة": the preposition is a letter of the name. */
export function isInName(word: string, { register }: TextContext): boolean {
  return /^ب\p{L}{3}/u.test(word) && !register.place(word.slice(1)).key.startsWith('~');
}
