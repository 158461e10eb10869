import { type Item, is } from '../../item.ts';
import { DIRECTION, isInKind, isRegion } from './kinds.ts';

/** Index behind the last word of a place that begins at `from`; of a bare name a word with the article is no part. */
export function endOfName(items: readonly Item[], from: number, isBare: boolean): number {
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
  if (is(item, 'preposition') && !DIRECTION.test(item.text) && !/^ال/u.test(item.text)) return true;
  if (ENDS.test(item.text) || (inside && DOES.test(item.text))) return true;
  return (
    inside && (is(item, 'event', 'clause', 'incident') || isBehindWhole(items, i, from) || opensNext(items, i, from))
  );
}

const TWO = /^ب?(?:قريتي|بلدتي|مدينتي|محافظتي|ولايتي|منطقتي|حيي|مخيمي|ضاحيتي|قطاعي|جزيرتي|مديريتي|ناحيتي)$/u;

/** "بالأرض", "ومدينة": a letter that is glued on; the names of "قريتي وورو ونوكو" are two. */
function opensNext(items: readonly Item[], i: number, from: number): boolean {
  const text = items[i]?.text ?? '';
  if (/^بال\p{L}{3}/u.test(text)) return true;
  if (!/^و(?!ادي|سط)/u.test(text)) return false;
  const first = items[from]?.text ?? '';
  if (!TWO.test(first)) return i > from + (isRegion(first) ? 1 : 0);
  return items.slice(from + 2, i).some((item) => /^و(?!ادي|سط)/u.test(item.text));
}

/** "وادي" is a valley, and no "وأدى". */
const ENDS =
  /^(?!وادي$)(?:ان|انه|قد|كان|كانت|لا|لم|ما|من|عن|الواقع|الواقعة|الكائن|الكائنة|التابع|التابعة|عثر|تقع|يقع|تبعد|يبعد|يومي|اعمال|المكتظ|المكتظة|منذ|قرابة|نحو|حوالي|زهاء|قبيل|بعيد|خلال|فجر|صباح|مساء|ليل|ليلا|ليلة|فجرا|صباحا|مساءا|ظهر|ظهرا|عصر|عصرا|امس|يوم|اليوم|عام|سنة|الذي|التي|الذين|وذلك|حيث|بعد|قبل|اثر|جراء|بسبب|نتيجة|ضمن|مما|بينهم|وفق|ليرتفع|لترتفع|الي|الماضي|الماضية|الجاري|اثناء|لدي|مع|بين|بينما|فيما|من دون|بدون|و|او|دون|عقب|رغم|[فو]?(?:اوقع|خلف|اسفر|تسبب|ادي|اد|اودي|اود|توو|تووي|يووي|شهد|انتهي|اندلع|وقع|ارتفع|بلغ|تجاوز|وصل|تراجع|انخفض|قفز|زاد|استقر|نفذ|شن|جرح|قتل|اصيب|لقي|راح|حط|هبط|اقلع)ت?|(?:طائر|طائرت|حافل|حافلت|قافل|سفين|دفع|جثام|جثمان|اسير|اسر)\p{L}{0,4}|[تي]قل(?:ان)?|(?:ثاني|ثالث|رابع|خامس|سادس|اخر)(?:ة|ى|ي)?)$/u;

/** "مستشفى مارو *استقبل* 147 جريحاً": a verb of the past behind the name. */
const DOES = /^[وف]?(?:است\p{L}{3}|ا\p{L}ت\p{L}{2})ت?$/u;

/** "حي الشيخ مقصود": a title has its name behind it. */
const HONOUR = /^ال(?:شيخ|سيد|سيدة|امام|ملك|امير|نبي|قديس|قديسة|شهيد|حاج|خليفة|سلطان|رئيس|قائد)$/u;

/** Behind a name with the article, a word without it says something else: "السوق مكتظا", "مدينة الكوت معظمهم". */
function isBehindWhole(items: readonly Item[], i: number, from: number): boolean {
  const text = items[i]?.text ?? '';
  if (TWO.test(items[from]?.text ?? '') && text.startsWith('و')) return false;
  // "العاصمة اليمنية صنعاء"
  if (/^(?:ال)?عاصمة$/u.test(items[from]?.text ?? '') && i <= from + 2) return false;
  const before = items[i - 1]?.text ?? '';
  return /^[وب]?ال|^لل/u.test(before) && !/^ال|^لل|^ابو?$|^بن$/u.test(text) && !HONOUR.test(before);
}
