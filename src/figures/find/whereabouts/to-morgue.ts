import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** "Seventeen had been sent to the city's morgue": whoever is taken there is a body. */
export const toMorgue: Finder = {
  name: 'to-morgue',
  languages: ['en'],
  find: ({ items }, { isTaken }) => {
    if (!items.some(({ text }) => MORGUE.test(text))) return [];
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, to } = groupAfter(items, at);
      const cue = kind === 'thing' ? -1 : morgueBehind(items, Math.max(to, at + 1));
      return cue < 0 ? [] : [{ at, measure: 'bodies', cue, from: at, to: cue + 1 }];
    });
  },
};

const MORGUE = /^(?:morgue|mortuary|morgues|mortuaries)$/;
const CARRIED = /^(?:sent|taken|brought|moved|carried|flown|delivered|transferred)$/;
const REACH = 6;

/** "had been sent to the city's morgue" */
function morgueBehind(items: readonly Item[], from: number): number {
  let verb = from;
  while (verb < from + 4 && is(items[verb], 'auxiliary', 'adverb')) verb += 1;
  if (!CARRIED.test(items[verb]?.text ?? '') || items[verb + 1]?.text !== 'to') return -1;
  const cue = items.findIndex(({ text }, i) => i > verb && i < verb + REACH && MORGUE.test(text));
  return items.slice(verb, cue).some(({ kind, text }) => kind === 'mark' && !/['’]/.test(text)) ? -1 : cue;
}
