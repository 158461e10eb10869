import { type Item, is, measureOf } from '../item.ts';
import type { Finder } from '../rule.ts';

/** "The agency *put the dead at* about 300 and the wounded at about 2,700". */
export const putAt: Finder = {
  name: 'put-at',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at) || items[at - 1]?.text !== 'at') return [];
      const cue = at - 2;
      const measure = measureOf(items[cue], 'people', 'toll', 'event');
      if (measure === null || !/^(?:the|its|their)$/.test(items[cue - 1]?.text ?? '') || !isPut(items, cue)) return [];
      return [{ at, measure, cue, from: cue - 1, to: at + 1 }];
    }),
};

const REACH = 10;

function isPut(items: readonly Item[], cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1) {
    if (/^(?:put|puts|putting|estimated|estimates)$/.test(items[i]?.text ?? '')) return true;
    if (is(items[i], 'clause') && !is(items[i], 'preposition')) return false;
  }
  return false;
}
