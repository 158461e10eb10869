import { groupAfter } from '../groups.ts';
import { type Item, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/**
 * The dead counted by their bodies, and no new deaths: "412 soldiers *whose bodies were returned*", «встановлено особи 2 310 загиблих,
 * *тіла яких* передали».
 */
export const whoseBodies: Finder = {
  name: 'whose-bodies',
  languages: ['en', 'uk', 'ru'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, to } = groupAfter(items, at);
      const cue = kind === 'thing' ? -1 : bodiesBehind(items, to);
      return cue < 0 ? [] : [{ at, measure: 'bodies', cue, from: at, to }];
    }),
};

/** "*whose bodies*", «*, тіла яких*», «*, чьи тела*»: index of the bodies, or -1. */
function bodiesBehind(items: readonly Item[], to: number): number {
  const from = items[to]?.text === ',' ? to + 1 : to;
  const [first, second] = [items[from], items[from + 1]];
  if (WHOSE.test(first?.text ?? '') && isBodies(second)) return from + 1;
  return isBodies(first) && OF_WHOM.test(second?.text ?? '') ? from : -1;
}

function isBodies(item: Item | undefined): boolean {
  return measureOf(item, 'people', 'event') === 'bodies';
}

const WHOSE = /^(?:whose|чиї|чьи)$/u;
const OF_WHOM = /^(?:яких|которых)$/u;
