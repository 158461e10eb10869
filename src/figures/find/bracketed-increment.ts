import type { Item } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

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

function incrementBehind(items: readonly Item[], total: number): number | null {
  if (items[total + 1]?.text !== '(') return null;
  const plus = items[total + 2]?.text === '+' ? total + 3 : total + 2;
  const signed = plus === total + 3 || items[plus]?.text.startsWith('+') === true;
  return signed && (items[plus]?.count ?? null) !== null && items[plus + 1]?.text === ')' ? plus : null;
}
