import { groupAfter } from '../groups.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Finder } from '../rule.ts';

/** "The agency *put the dead at* about 300 and the wounded at about 2,700". Not "put losses at 900 killed". */
export const putAt: Finder = {
  name: 'put-at',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at) || items[at - 1]?.text !== 'at') return [];
      const cue = /^["”]$/.test(items[at - 2]?.text ?? '') ? at - 3 : at - 2;
      const measure = measureOf(items[cue], 'people', 'toll', 'event');
      if (groupAfter(items, at).measure !== null) return [];
      return measure === null || !isPut(items, cue) ? [] : [{ at, measure, cue, from: cue, to: at + 1 }];
    }),
};

const REACH = 10;

function isPut(items: readonly Item[], cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1) {
    if (
      /^(?:put|puts|putting|put at|set at|estimated|estimates|estimated at|established|establishes|establishing)$/.test(
        items[i]?.text ?? '',
      )
    )
      return true;
    const ofOthers = items[i]?.text === 'that' && items[i + 1]?.text === 'of';
    if (is(items[i], 'clause') && !is(items[i], 'preposition') && !ofOthers) return false;
  }
  return false;
}
