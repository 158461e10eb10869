import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';

/** "over 100 *lives were lost*", "60 rebels were killed and four *of its own were lost*"; not matches, nor "four of its own planes". */
export const wereLost: Finder = {
  name: 'were-lost',
  languages: ['en'],
  find: ({ items }, context) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || context.isTaken(at)) return [];
      const { to, head } = groupAfter(items, at);
      const isLives = items[head]?.text === 'lives';
      const noun = isLives ? to : ownAt(items, at, context);
      const verb = noun < 0 ? -1 : lostBehind(items, noun, isLives);
      return verb < 0 ? [] : [{ at, measure: 'killed', cue: verb, from: at, to: verb + 1 }];
    }),
};

/** Index behind "of its own [men]", "of its soldiers" where deaths are told beside it, or -1. */
function ownAt(items: readonly Item[], at: number, { drafts, told }: FindContext): number {
  if (items[at + 1]?.text !== 'of' || !/^(?:its|their|our|his|her)$/.test(items[at + 2]?.text ?? '')) return -1;
  const isDeadly = [...drafts, ...told].some(({ measure }) => /^(?:killed|casualties|wounded)$/.test(measure));
  const noun = items[at + 3]?.text === 'own' ? at + 4 : at + 3;
  if (is(items[noun], 'person')) return noun + 1;
  return isDeadly && noun === at + 4 ? noun : -1;
}

/** "lives lost" needs no auxiliary, "its own *were* lost" does. */
function lostBehind(items: readonly Item[], from: number, isLives: boolean): number {
  let verb = /^["”]$/.test(items[from]?.text ?? '') ? from + 1 : from;
  while (verb < from + 4 && is(items[verb], 'auxiliary', 'adverb')) verb += 1;
  return items[verb]?.text === 'lost' && (isLives || verb > from) ? verb : -1;
}
