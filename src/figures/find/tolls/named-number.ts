import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** A number between commas behind those it counts: "*The injured, 9,915,* fill the car parks". */
export const namedNumber: Finder = {
  name: 'named-number',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const noun = at - 2;
      const measure = measureOf(items[noun], 'people');
      const apposed = items[at - 1]?.text === ',' && items[at + 1]?.text === ',' && items[noun - 1]?.text === 'the';
      if (item.count?.unit !== 'people' || isTaken(at) || measure === null || !apposed || isAge(items, at)) return [];
      return [{ at, measure, cue: noun, from: noun - 1, to: at + 1 }];
    }),
};

/** "The deceased, 41, was a carpenter" */
function isAge(items: readonly Item[], at: number): boolean {
  const next = items[at + 2]?.text ?? '';
  return (
    items[at - 2]?.text === 'deceased' ||
    /^(?:was|is|has|who|had|he|she|a|an|of|from)$/.test(next) ||
    is(items[at + 2], 'says')
  );
}
