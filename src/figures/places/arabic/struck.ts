import { type Item, is } from '../../item.ts';
import { DIRECTION, isRegion, isSite } from './kinds.ts';

/* What is struck or seen in Arabic: settlements and parts of the land that no preposition leads to. */

/** "سوّى *قرية ترسين* بالأرض", "أهالي *قريتي وورو ونوكو*": a settlement with its name, whatever stands before it. */
export function isSettlement(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  const named = next?.kind === 'word' && next.count === null && next.senses.length === 0;
  return SETTLEMENT.test(items[i]?.text ?? '') && named && !RULED.test(items[i - 1]?.text ?? '');
}

const SETTLEMENT = /^(?:مدينة|بلدة|قرية|مدينتي|بلدتي|قريتي|مخيم|بلدات|قرى|مدن|ضاحية)$/u;
/** Who rules or guards a place speaks for it. */
const RULED = /^(?:ال)?(?:رئيس|رئيسة|عمدة|محافظ|شرطة|بلدية|مجلس|زعيم|مختار|مدير|امن|سلطات|من|الي|نحو|باتجاه)$/u;

/** "استهدفت ضربتان متتاليتان *مجمع ناصر*": the object stands behind the subject of the verb. */
export function objectOf(items: readonly Item[], verb: number): number {
  if (!HITS.test(items[verb]?.text ?? '')) return -1;
  for (let i = verb + 2; i <= verb + 6 && i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.count !== null || is(item, 'preposition')) return -1;
    if ((isRegion(`${item.text} `) && !DIRECTION.test(item.text)) || isSite(`${item.text} `)) return i;
  }
  return -1;
}

/** "صدامات *شهدتها* الصفاء": a name right behind what it saw. */
export function isSeenBy(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const isName =
    item?.kind === 'word' && item.senses.length === 0 && item.count === null && /^(?:ال)?\p{L}{4,}$/u.test(item.text);
  return isName && SEEN.test(items[i - 1]?.text ?? '');
}

const SEEN = /^ت?(?:شهد|عاش|عرف)ت?(?:ها|ه)$/u;

/** "استهدفت طائرة *عند الظهيرة ضواحي كارسك*": a part of the land, behind a strike and no preposition. */
export function isObjectFar(items: readonly Item[], i: number): boolean {
  if (!ZONE.test(items[i]?.text ?? '') || !isNamed(items[i + 1])) return false;
  if (is(items[i - 1], 'preposition') || RULED.test(items[i - 1]?.text ?? '')) return false;
  return items.slice(Math.max(0, i - REACH), i).some(({ text }) => HITS.test(text));
}

const REACH = 12;
export const ZONE = /^(?:منطقة|محافظة|ولاية|اقليم|مقاطعة|قضاء|اطراف|ضواحي|مشارف|محيط|حي)$/u;

function isNamed(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.count === null && item.senses.length === 0 && !/^(?!ال).*ية$/u.test(item.text);
}

/** "قصف مخيم", "استهدفت بلدة", "حريق مستشفى" */
export function strikes(items: readonly Item[], i: number): boolean {
  return is(items[i], 'incident') || HITS.test(items[i]?.text ?? '');
}

const HITS =
  /^[وفب]?(?:استهدف|استهدفت|تستهدف|يستهدف|قصف|قصفت|طال|طالت|ضرب|ضربت|يضرب|تضرب|هز|هزت|اجتاح|اجتاحت|اقتحم|اقتحمت|اقتحام|دمر|دمرت|استهداف|بلغت|شهدت|شهد|تشهد|يشهد|(?:شهد|ضرب|هز|طال|استهدف|اجتاح|اصاب)ت?(?:ها|ه|هم))$/u;
