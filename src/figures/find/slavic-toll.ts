import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';
import { countsPeople, groupEnd, isFree, isGoverned, isPart, isVerb, partsClauses } from './slavic-clause.ts';

/** «число погибших выросло до 12», «втрати ворога становлять 1 200 осіб», «Загиблі: 12», «жертвами удара стали 12 человек». */
export const slavicToll: Finder = {
  name: 'slavic-toll',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    for (let cue = 0; cue < items.length; cue += 1) {
      const measure = measureOf(items[cue], 'toll') ?? measureOf(items[cue], 'people');
      if (measure === null) continue;
      const at = valueBehind(items, cue, (i) => isFree(items, i, context));
      if (at !== null) finds.push({ at, measure, cue, from: cue, to: groupEnd(items, at) });
    }
    return finds;
  },
};

const REACH = 12;

/** A toll needs a word or a mark that says that its value follows. */
function valueBehind(items: readonly Item[], cue: number, isFreeAt: (at: number) => boolean): number | null {
  let joined = false;
  for (let i = cue + 1; i < items.length && i <= cue + REACH; i += 1) {
    const item = items[i];
    if (is(item, 'amounts-to') || /^[:–—-]$/.test(item?.text ?? '') || is(item, 'auxiliary')) joined = true;
    else if (item?.count?.sifted === null) {
      joined ||=
        saysAmount(items, i) ||
        /^(?:а|але)$/u.test(items[i - 1]?.text ?? '') ||
        (is(items[cue], 'toll') && i === cue + 1);
      if (isCorrected(items, i)) continue;
      if (!joined || !isFreeAt(i) || isPart(items, i)) return null;
      return (isGoverned(items, i) && !joined) || !countsPeople(items, i, false) ? null : i;
    } else if (partsClauses(item) || isVerb(item)) return null;
  }
  return null;
}

/** «погибших не 14, а 11»: the number behind the negation is not the value. */
function isCorrected(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'не';
}

/** «превысило 200» is read as the number's own qualifier. */
function saysAmount(items: readonly Item[], at: number): boolean {
  const { low, high } = items[at]?.count ?? { low: 0, high: 0 };
  return low !== high;
}
