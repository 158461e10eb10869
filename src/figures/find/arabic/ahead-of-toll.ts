import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** The number in front of what it counts: "ليرتفع *إلى 52 عدد القتلى*", "يرتفع إلى 186 عدد العسكريين الذين قتلوا في البادية". */
export const arAheadOfToll: Finder = {
  name: 'ar-ahead-of-toll',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isReached(items, at)) return [];
      const cue = tollBehind(items, at);
      const measure = measureOf(items[cue], ...ROLES);
      return measure === null ? [] : [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

const ROLES = ['toll', 'people', 'passive', 'happens', 'state'] as const;

function isReached(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'الي' && items.slice(Math.max(0, at - 4), at - 1).some(({ text }) => REACHES.test(text))
  );
}

const REACHES = /^[وفل]?(?:(?:ي|ت)?(?:رتفع|صل|رفع)|ارتفع|وصل|رفع|ارتفاع|رافع)(?:ت|ا|ة)?$/u;

const REACH = 7;

/** "عدد القتلى", or behind "عدد" whose number it is: the first word that tells what became of them. */
function tollBehind(items: readonly Item[], at: number): number {
  const first = items[at + 1];
  if (!is(first, 'toll', 'number-of') && !/^(?:عدد|حصيلة|اجمالي|مجموع)$/u.test(first?.text ?? '')) return -1;
  for (let i = at + 1; i <= at + REACH; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.count !== null || is(item, 'says')) return -1;
    if (measureOf(item, ...ROLES) !== null) return i;
  }
  return -1;
}
