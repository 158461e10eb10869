import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** "claimed 640 lives", "cost 22 lives", "the loss of 30 lives". Not "saved 40 lives". */
export const lives: Finder = {
  name: 'lives',
  languages: ['en'],
  find: ({ items }, { isTaken }) => items.flatMap((item, at) => (item.count && !isTaken(at) ? livesAt(items, at) : [])),
};

const TAKERS = /^(?:claim|claims|claimed|claiming|cost|costs|costing|take|takes|took|taken|taking|lost|loss|losing)$/;

function livesAt(items: readonly Item[], at: number): Find[] {
  const { to, head } = groupAfter(items, at);
  const victims = items[head]?.text === 'victims';
  if (items[head]?.text !== 'lives' && !victims) return [];
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    if (TAKERS.test(items[i]?.text ?? '') && (!victims || /^claim/.test(items[i]?.text ?? '')))
      return [{ at, measure: 'killed', cue: i, from: i, to }];
    if (!is(items[i], 'adverb', 'others', 'stop') && items[i]?.text !== 'of') return [];
  }
  return [];
}
