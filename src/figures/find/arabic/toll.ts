import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { nounBehind, partsClauses } from './clause.ts';
import { isCondition } from './other-deed.ts';

/** "عدد القتلى بما بين 150 و200", "ارتفعت حصيلة الشهداء إلى 19", "عدد قتلاها يبلغ الألف", "الإصابات 6". */
export const arToll: Finder = {
  name: 'ar-toll',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, cue): Find[] => {
      const measure =
        measureOf(item, 'toll') ?? (isCondition(items, cue) || isCounted(items, cue) ? null : named(items, cue));
      const at = measure === null ? -1 : countBehind(items, cue, is(item, 'toll') || comesTo(items, cue) ? 12 : 4);
      if (measure === null || at < 0 || isTaken(at) || items[at]?.count?.unit !== 'people') return [];
      const own = measureOf(items[nounBehind(items, at)], 'people');
      if (own !== null && own !== measure) return [];
      return [{ at, measure, cue, from: cue, to: at + 1 }];
    }),
};

/** "*القتلى* 12", "العدد الحقيقي *للوفيات*" */
function named(items: readonly Item[], cue: number) {
  const item = items[cue];
  const isOfNumber = /^لل?/u.test(item?.text ?? '') && items.slice(Math.max(0, cue - 3), cue).some(isNumberOf);
  return item !== undefined && (/^و?ال/.test(item.text) || isOfNumber) ? measureOf(item, 'people') : null;
}

function isNumberOf(item: Item): boolean {
  return /^[وف]?ال/u.test(item.text) && is(item, 'number-of');
}

/** "مئات *الأسر* …": counted itself, it counts nobody. */
function isCounted(items: readonly Item[], cue: number): boolean {
  return items[cue - 1]?.count != null && !items[cue]?.text.startsWith('و');
}

function countBehind(items: readonly Item[], cue: number, reach: number): number {
  let said = is(items[cue - 1], 'amounts-to') || comesTo(items, cue);
  for (let i = cue + 1; i < items.length && i <= cue + reach; i += 1) {
    const item = items[i];
    if (item?.count?.sifted === 'date') continue;
    if (item?.count && item.count.sifted !== null && OVER.test(items[i - 1]?.text ?? '')) continue;
    if (item?.count)
      return said || i === cue + 1 || isOpened(items, i) || PASSES.test(item.text) || isPassed(items, cue) ? i : -1;
    if (item?.text === ':') said = true;
    else if (partsClauses(item) && !is(item, 'amounts-to')) return -1;
    if (is(item, 'amounts-to')) said = true;
    if (is(item, 'toll', 'event', 'passive', 'including') || (is(item, 'people') && i > cue + 2)) return -1;
  }
  return -1;
}

/** "*بلغ مجموع* الوفيات في الإقليم منذ مايو 396": the verb of the number stands before what is summed up. */
function comesTo(items: readonly Item[], cue: number): boolean {
  return is(items[cue - 1], 'number-of') && is(items[cue - 2], 'amounts-to');
}

/** "عدد القتلى *خلال خمس سنوات* بـ1,340": over how long. */
const OVER = /^(?:خلال|مدي|مدار|غضون|طوال)$/u;

/** "تجاوز الألف": the number with its verb. */
const PASSES = /^[وف]?(?:ي|ت)?(?:تجاوز|جاوز|ناهز|فاق|تخط|قارب)/u;

/** "*يتجاوز* العدد الحقيقي للوفيات الثلاثمئة": the verb opens the clause. */
function isPassed(items: readonly Item[], cue: number): boolean {
  return items.slice(Math.max(0, cue - 4), cue).some(({ text }) => PASSES.test(text));
}

/** A preposition glued to the number: "بنحو", "بما بين", "بـ". */
function isOpened(items: readonly Item[], at: number): boolean {
  return /^(?:ب|ل)/.test(items[at]?.text ?? '') || /^(?:ب|ل|الي|:)$/.test(items[at - 1]?.text ?? '');
}
