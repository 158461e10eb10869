import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** The second of two tolls, whose noun is not said again: "the number of dead stands at 8,412 and *that of the injured at 21,930*". */
export const thatOf: Finder = {
  name: 'that-of',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !drafts.some((draft) => draft.at < at)) return [];
      const cue = cueBefore(items, at);
      const measure = measureOf(items[cue], 'people', 'state', 'passive');
      const from = thatBefore(items, cue);
      return measure === null || from < 0 ? [] : [{ at, measure, cue, from, to: at + 1 }];
    }),
};

/** Index of those who are counted, before "at", "to" or "was" and what qualifies the number. */
function cueBefore(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (is(items[before], 'qualifier-before', 'adverb')) before -= 1;
  return LEADS.test(items[before]?.text ?? '') ? before - 1 : before;
}

const LEADS = /^(?:at|to|was|is|stands at|stood at|reached|rose to|:)$/;

function thatBefore(items: readonly Item[], cue: number): number {
  const of = items[cue - 1]?.text === 'the' ? cue - 2 : cue - 1;
  return items[of]?.text === 'of' && /^(?:that|those)$/.test(items[of - 1]?.text ?? '') ? of - 1 : -1;
}
