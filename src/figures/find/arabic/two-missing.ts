import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { few, isFew, isTwo } from './few.ts';

/** Two whom a dual alone counts, and who are still lost: "أن *سائقين لا يزالان مفقودين*", "لا يزال شخصان في عداد المفقودين". */
export const arTwoMissing: Finder = {
  name: 'ar-two-missing',
  languages: ['ar'],
  needsNoNumber: true,
  find: (sentence, { drafts }) =>
    sentence.items.flatMap((_, at): Find[] => {
      const { items } = sentence;
      if (
        HARMED.test(items[at]?.text ?? '') ||
        !isTwo(items, at) ||
        !isFew(items, at) ||
        drafts.some((draft) => draft.at === at)
      )
        return [];
      const cue = lostBehind(items, at);
      return cue < 0 ? [] : [{ at, measure: 'missing', cue, from: at, to: cue + 1, count: few(sentence, at) }];
    }),
};

/** "*شهيدان* انتشلا من تحت الأنقاض": those are not lost. */
const HARMED = /^و?(?:شهيد|قتيل|جريح|مصاب)(?:ان|ين)$/u;
const REACH = 4;
const LOST = /^مفقود(?:ين|ان)$/u;

/** Index of what tells that they are lost, with nobody else between. */
function lostBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i <= at + REACH; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark' || is(item, 'says', 'person')) return -1;
    if (LOST.test(item.text) || measureOf(item, 'state') === 'missing') return i;
  }
  return -1;
}
