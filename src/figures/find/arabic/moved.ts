import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { groupEnd, nounBehind } from './clause.ts';

/**
 * A count that moved: "ارتفع عدد القتلى من 12 إلى 15", "تراجعت وفيات الحصبة في زوبريا من 210 إلى 140", "ارتفعت وفيات الحريق إلى 34".
 * What it moved from is no longer held.
 */
export const arMoved: Finder = {
  name: 'ar-moved',
  languages: ['ar'],
  find: ({ items }, context) =>
    items.flatMap((item, verb): Find[] => {
      const noun = MOVES.test(item.text) ? nounOf(items, verb) : null;
      const at = noun === null ? -1 : valueBehind(items, noun.cue, context);
      if (noun === null || at < 0) return [];
      const former = formerValue(items, noun.cue, at, context);
      if (former < 0 && nounBehind(items, at) >= 0) return [];
      const now = { ...noun, at, from: noun.cue, to: groupEnd(items, at) };
      return former < 0 ? [now] : [{ ...now, at: former, to: groupEnd(items, former), status: 'historical' }, now];
    }),
};

/** Of itself; who raises a count is told by other rules. */
const MOVES =
  /^[وفبل]?(?:(?:ي|ت)(?:رتفع|نخفض|تراجع|قفز|زيد|هبط|تقلص|تضاعف)|(?:ارتفع|انخفض|تراجع|قفز|زاد|هبط|تقلص|تضاعف)(?:ت|وا)?|(?:ال)?(?:ارتفاع|انخفاض|تراجع|هبوط))$/u;

const NEAR = 4;

/** "وفيات الحريق", "عدد القتلى": whose number it is, not far behind the verb. */
function nounOf(items: readonly Item[], verb: number): { measure: Measure; cue: number } | null {
  for (let cue = verb + 1; cue <= verb + NEAR; cue += 1) {
    const measure = measureOf(items[cue], 'toll', 'people');
    if (measure !== null) return { measure, cue };
    if (items[cue] === undefined || items[cue]?.count != null || items[cue]?.kind === 'mark') return null;
  }
  return null;
}

const REACH = 14;

/** The number behind "إلى", with nothing said, done or counted before it but what it moved from. */
function valueBehind(items: readonly Item[], cue: number, { isTaken }: FindContext): number {
  for (let i = cue + 1; i < items.length && i <= cue + REACH; i += 1) {
    const item = items[i];
    if (item === undefined || /^[.؛;:،]$/u.test(item.text) || is(item, 'says', 'passive', 'toll')) return -1;
    if (item.count === null || item.count.sifted !== null) continue;
    if (item.count.unit !== 'people' || isTaken(i)) return -1;
    if (/^الي$/u.test(items[i - 1]?.text ?? '')) return i;
    if (items[i - 1]?.text !== 'من') return -1;
  }
  return -1;
}

function formerValue(items: readonly Item[], cue: number, to: number, { isTaken }: FindContext): number {
  return items.findIndex(
    ({ count }, i) => i > cue && i < to && count?.sifted === null && items[i - 1]?.text === 'من' && !isTaken(i),
  );
}
