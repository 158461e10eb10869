import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/**
 * A number that sums up what stands before it: "speaks of dead of its own, *13 in all*", "three more were wounded, *making 192 in
 * all*", "handed over 1,200 bodies, *3,612 in all*", "430 were killed, which would *make 2,154 since* March".
 */
export const inAll: Finder = {
  name: 'in-all',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts }) =>
    items.flatMap((item, at): Find[] => {
      const isMade = /^(?:making|makes?|made)$/.test(items[at - 1]?.text ?? '');
      const next = items[at + 1]?.text ?? '';
      const sums = item.count?.unit === 'people' && !isTaken(at) && (SUMS.test(next) || (isMade && next === 'since'));
      const more = sums && isMade ? moreBefore(drafts, at) : null;
      if (more !== null) return [{ at, measure: more.measure, cue: at + 1, from: at - 1, to: at + 2 }];
      if (!sums || !/^[,–—(]$/.test(items[at - 1]?.text ?? '')) return [];
      const lot = lotBefore(items, drafts, at);
      if (lot !== null) return [{ at, measure: lot.measure, cue: at + 1, from: at, to: at + 2 }];
      const cue = nounBefore(items, at - 1);
      const measure = measureOf(items[cue], 'people');
      return measure === null ? [] : [{ at, measure, cue, from: at, to: at + 2 }];
    }),
};

const SUMS = /^(?:in all|in total|altogether|all told)$/;

/** "three more were wounded": what is summed up was told last, and was less. */
function moreBefore(drafts: readonly Draft[], at: number): Draft | null {
  const last = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at)[0];
  return last ?? null;
}

/** "handed over *1,200 bodies of fallen soldiers* on Friday, 3,612 in all": the one lot that the clause before tells. */
function lotBefore(items: readonly Item[], drafts: readonly Draft[], at: number): Draft | null {
  const mark = items.findLastIndex(({ text }, i) => i < at - 1 && /^[,.;:]$/.test(text));
  const [lot, ...others] = drafts.filter((draft) => draft.at > mark && draft.at < at && draft.partOf === null);
  const isOne = lot !== undefined && others.length === 0;
  return isOne && (lot.count.low ?? 0) < (items[at]?.count?.low ?? 0) ? lot : null;
}

/** "dead of its own", "casualties among the guards": a noun within the clause that no number counts. */
function nounBefore(items: readonly Item[], last: number): number {
  for (let i = last - 1; i >= 0 && i > last - 8; i -= 1) {
    if (items[i]?.count || /^[,.;:]$/.test(items[i]?.text ?? '') || is(items[i], 'clause')) return -1;
    if (is(items[i], 'people') && !is(items[i], 'including')) return i;
  }
  return -1;
}
