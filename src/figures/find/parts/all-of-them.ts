import { predicateFrom } from '../../clauses/predicate.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * The whole as a share: "*all of the dead* were combatants", "all the wounded are expected to live", "crashed, *killing all on
 * board*", "everyone aboard died".
 */
export const allOfThem: Finder = {
  name: 'all-of-them',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }) =>
    items.flatMap((item, at): Find[] => {
      const noun = item.text === 'all' ? nounBehind(items, at) : -1;
      const measure = measureOf(items[noun], 'people');
      const told = measure !== null && /^(?:killed|wounded|missing)$/.test(measure) && is(items[noun + 1], 'auxiliary');
      if (!told) return aboardAt(items, at);
      return [{ at, measure, cue: noun, from: at, to: noun + 1, count: { ...countedWord(item, 1), unit: 'fraction' } }];
    }),
};

/** "of the dead", "the wounded": not "all the dead birds". */
function nounBehind(items: readonly Item[], at: number): number {
  const of = items[at + 1]?.text === 'of' ? at + 2 : at + 1;
  return items[of]?.text === 'the' && !is(items[of + 2], 'person', 'thing') ? of + 1 : -1;
}

/** Everybody on a plane or a ship, in a word: right behind the verb, or before it. */
function aboardAt(items: readonly Item[], at: number): Find[] {
  if (!/^(?:all|everyone|everybody)$/.test(items[at]?.text ?? '')) return [];
  const those = /^(?:those|aboard|on board|on)$/.test(items[at + 1]?.text ?? '') ? at + 1 : -1;
  const aboard = items.findIndex(({ text }, i) => i >= those && i < at + 4 && /^(?:aboard|on board|board)$/.test(text));
  if (those < 0 || aboard < 0) return [];
  const count = { ...countedWord(items[at], 1), unit: 'fraction' as const };
  if (measureOf(items[at - 1], 'active') === 'killed')
    return [{ at, measure: 'killed', cue: at - 1, from: at - 1, to: aboard + 1, count }];
  const cue = predicateFrom(items, aboard + 1);
  return measureOf(items[cue], 'passive', 'happens', 'state') === 'killed'
    ? [{ at, measure: 'killed', cue, from: at, to: cue + 1, count }]
    : [];
}
