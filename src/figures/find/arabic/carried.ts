import { type Item, is } from '../../item.ts';
import type { Draft, Find, FindContext, Finder } from '../../rule.ts';
import { nounBehind, partsClauses } from './clause.ts';

/** "قال المحافظ إن العدد بات 63", "رفعت العدد إلى 229": the number of those who were counted before. */
export const arCarried: Finder = {
  name: 'ar-carried',
  languages: ['ar'],
  find: ({ items }, context) =>
    items.flatMap((item, cue): Find[] => {
      const former = NUMBER.test(item.text) ? formerOf(context) : null;
      const at = former === null ? -1 : valueBehind(items, cue, context);
      return former === null || at < 0 ? [] : [{ at, measure: former.measure, cue, from: cue, to: at + 1 }];
    }),
};

const NUMBER = /^[وبف]?(?:العدد|الرقم|الحصيلة|المجموع|الاجمالي)$/u;

/** The last count of the dead, hurt, missing or found that was told as a whole. */
function formerOf({ drafts, before, told }: FindContext): Draft | null {
  const whole = ({ partOf, count }: Draft) => partOf === null && count.unit === 'people' && count.high !== 0;
  const all = [...told, ...before, ...drafts].filter(whole);
  return all.findLast(({ measure }) => measure === 'killed') ?? all.at(-1) ?? null;
}

/** "*ليصبح* المجموع 61" */
const BECOMES = /^ل?[يت](?:صبح|بلغ|صل)$/u;

/** "إن العدد *يفوق 30*": the verb that opens the number. */
const PASSES = /^[وف]?(?:ي|ت)?(?:تجاوز|جاوز|ناهز|فوق|فاق|قارب|زيد)/u;

/** A copula or "to" stands before it, and no noun of its own behind. */
function valueBehind(items: readonly Item[], cue: number, { isTaken }: FindContext): number {
  let said = BECOMES.test(items[cue - 1]?.text ?? '');
  for (let i = cue + 1; i < items.length && i <= cue + 5; i += 1) {
    const item = items[i];
    if (item?.count != null) {
      if (PASSES.test(item.text)) said = true;
      const free = item.count.unit === 'people' && item.count.sifted === null && !isTaken(i);
      return said && free && nounBehind(items, i) < 0 && !is(items[i + 1], 'thing') ? i : -1;
    }
    if (partsClauses(item) && !is(item, 'amounts-to')) return -1;
    if (is(item, 'amounts-to')) said = true;
  }
  return -1;
}
