import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/**
 * "speaks of *about seventy victims*", "more than 3,000 *victims*": the dead, where deaths are told beside it. Victims of a crime
 * or a fraud are not, nor those whose fate the sentence tells.
 */
export const victims: Finder = {
  name: 'victims',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) => {
    const deadly = [...drafts, ...told].some(({ measure }) => /^(?:killed|bodies)$/.test(measure));
    return items.flatMap((item, at): Find[] => {
      if (!deadly || item.count?.unit !== 'people' || isTaken(at)) return [];
      const { head, to } = groupAfter(items, at);
      if (items[head]?.text !== 'victims' || !isPlain(items[to]) || is(items[at - 1], 'of-them')) return [];
      return [{ at, measure: 'killed', cue: head, from: at, to }];
    });
  },
};

/** Nothing is said of them: the clause ends, or goes on with where. */
function isPlain(next: Item | undefined): boolean {
  return next === undefined || /^[,.;)"”]$/.test(next.text) || /^(?:in|at|on|and|so|among|by)$/.test(next.text);
}
