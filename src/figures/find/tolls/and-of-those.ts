import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/**
 * The next number of a sum that has been told: "brings the number of civilians killed to 231, *and of those injured to 518*", "put
 * the dead at 272 *and the injured at 598*".
 */
export const andOfThose: Finder = {
  name: 'and-of-those',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !/^(?:to|at)$/.test(items[at - 1]?.text ?? '')) return [];
      const measure = measureOf(items[at - 2], 'passive', 'people', 'state');
      const opens = openingOf(items, at - 2);
      if (measure === null || opens < 0 || !drafts.some((draft) => isSumBefore(draft, items, opens, at))) return [];
      return [{ at, measure, cue: at - 2, from: opens, to: at + 1 }];
    }),
};

/** "*and of those* injured", "*, the* wounded": where the next of the two begins, or -1. */
function openingOf(items: readonly Item[], noun: number): number {
  if (!/^(?:the|those|of those)$/.test(items[noun - 1]?.text ?? '')) return -1;
  let from = noun - 1;
  while (/^(?:the|those|of those|that|of|number)$/.test(items[from - 1]?.text ?? '')) from -= 1;
  return is(items[from - 1], 'conjunction') || items[from - 1]?.text === ',' ? from : -1;
}

/** A sum of another kind stands before it, by the same word: "*to* 231 … *to* 518". */
function isSumBefore({ rules, at: told }: Draft, items: readonly Item[], opens: number, at: number): boolean {
  const isSum = rules.includes('toll-is-count') || rules.includes('put-at');
  return isSum && told < opens && items[told - 1]?.text === items[at - 1]?.text;
}
