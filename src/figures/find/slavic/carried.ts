import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isBareSlavic } from './bare.ts';

/**
 * The same losses over another stretch, behind a contrast: «Втрати за добу перевищили 1 050 осіб, *а разом від 24 лютого
 * наблизилися до* 1,18 млн».
 */
export const slavicCarried: Finder = {
  name: 'slavic-carried',
  languages: ['uk', 'ru'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const from = contrastBefore(items, at);
      if (item.count?.unit !== 'people' || isTaken(at) || from === null || !isBareSlavic(items, at)) return [];
      const told = drafts.findLast(
        (draft) => draft.at < from && draft.partOf === null && draft.count.unit === 'people',
      );
      const larger = (item.count.low ?? item.count.high ?? 0) > (told?.count.low ?? told?.count.high ?? 0);
      const sums = items.slice(from, at).some((word) => SUMS.test(word.text));
      return told !== undefined && larger && sums ? [{ at, measure: told.measure, cue: at, from, to: at + 1 }] : [];
    }),
};

const SUMS = /^(?:разом|всього|усього|загалом|сумарно|всего|итого|вместе|суммарно|общие|загальні)$/u;

/** Back to «, а»: nothing but words of time and of reaching between. */
function contrastBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(1, at - 9); i -= 1) {
    if (/^(?:а|і|й|та|и)$/u.test(items[i]?.text ?? '') && items[i - 1]?.text === ',') return i + 1;
    if (!isOfTime(items[i])) return null;
  }
  return null;
}

/** Since when, how the sum is called and that it was reached; nobody is somewhere, and nothing else is counted. */
function isOfTime(item: Item | undefined): boolean {
  if (item?.count != null) return item.count.sifted !== null;
  if (is(item, 'preposition', 'since', 'month', 'weekday', 'adverb', 'amounts-to', 'auxiliary', 'war')) return true;
  return SUMS.test(item?.text ?? '') || TIME.test(item?.text ?? '') || item?.text === '-';
}

const TIME =
  /^(?:го|ого|початку|начала|часу|времени|року|роки|рік|года|год|місяця|месяца|втрати|потери|повномасштабн|полномасштабн|вторгнен|вторжен|перемир)/u;
