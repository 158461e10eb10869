import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** What was added since the last report, behind a running total: "about 12,300 (+140) persons". */
export const bracketedIncrement: Finder = {
  name: 'bracketed-increment',
  find({ items }, { drafts, isTaken }) {
    return drafts.flatMap((draft): Find[] => {
      const at = incrementBehind(items, draft.at);
      if (at === null || isTaken(at)) return [];
      return [{ at, measure: draft.measure, cue: draft.cue, from: at, to: at + 1, role: 'increment' }];
    });
  },
};

/** «1 002 690 осіб (+1 130 за добу)»: the noun may stand in front of the bracket, and the stretch in it. */
function incrementBehind(items: readonly Item[], total: number): number | null {
  const open = is(items[total + 1], 'person') ? total + 2 : total + 1;
  if (items[open]?.text !== '(') return null;
  const plus = items[open + 1]?.text === '+' ? open + 2 : open + 1;
  const signed = plus === open + 2 || items[plus]?.text.startsWith('+') === true;
  if (!signed || (items[plus]?.count ?? null) === null) return null;
  const close = items.findIndex(({ text }, i) => i > plus && text === ')');
  const inside = items.slice(plus + 1, close);
  return close > plus && close <= plus + 6 && inside.every(({ count, kind }) => count === null && kind === 'word')
    ? plus
    : null;
}
