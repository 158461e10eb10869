import type { Item } from '../item.ts';
import type { Find, Finder } from '../rule.ts';
import { isFree } from './slavic-clause.ts';

/** The day's increment behind a running total: «особового складу – близько 880 000 (+1 150) осіб». */
export const slavicIncrement: Finder = {
  name: 'slavic-increment',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return context.drafts.flatMap((draft): Find[] => {
      const at = incrementBehind(items, draft.at);
      if (at === null || !isFree(items, at, context)) return [];
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
