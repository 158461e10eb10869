import type { Measure } from '../../domain/figure.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** A verb whose second half stands behind the number: the halves, and what they tell together. */
interface Halves {
  readonly measure: Measure;
  readonly first: RegExp;
  readonly second: RegExp;
}

const HALVES: readonly Halves[] = [
  {
    measure: 'displaced',
    first:
      /^(?:drove|drives|drive|driving|driven|forced|forces|force|forcing|chased|chases|chasing|sent|sends|sending)$/,
    second:
      /^(?:from|out of) (?:their|its) (?:homes?|houses|villages|towns|land|farms|apartments|dwellings)|^to (?:flee|leave|abandon|evacuate)\b|^fleeing\b/,
  },
  { measure: 'killed', first: /^(?:cost|costs|costing)$/, second: /^(?:their lives|(?:his|her) life)/ },
  { measure: 'released', first: /^(?:let|lets|letting|set|sets|setting)$/, second: /^(?:go|free)\b/ },
];

/** "The flood *drove* 60,000 people *from their homes*", "the crash *cost* 17 people *their lives*". */
export const splitVerb: Finder = {
  name: 'split-verb',
  languages: ['en'],
  find: ({ items, text, start }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { to, kind } = groupAfter(items, at);
      const behind = text.slice((items[Math.max(to, at + 1)]?.start ?? start) - start).toLowerCase();
      const halves = HALVES.find(({ second }) => second.test(behind));
      const verb = halves === undefined ? -1 : verbBefore(items, at, halves);
      if (halves === undefined || verb < 0 || kind === 'thing') return [];
      return [{ at, measure: halves.measure, cue: verb, from: verb, to: Math.max(to, at + 1) + 2 }];
    }),
};

/** Right before the number, or behind a few words of the same object: "another", "as many as". */
function verbBefore(items: readonly Item[], at: number, { first }: Halves): number {
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1) {
    if (first.test(items[i]?.text ?? '')) return i;
    if (!is(items[i], 'adverb', 'others', 'stop')) return -1;
  }
  return -1;
}
