import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';
import { isNamed } from './person-noun.ts';
import { headBehind } from './single-part.ts';

/**
 * One person of a whole that no number tells: "Among the dead are three guards *and a firefighter*", "The injured included *a
 * boy of six*", "*A woman* and her two children were among the dead".
 */
export const singleAmong: Finder = {
  name: 'single-among',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { isTaken }) => {
    const opener = openerOf(items);
    return items.flatMap((item, at): Find[] => {
      const head = /^an?$/.test(item.text) && !isTaken(at) ? headBehind(items, at) : -1;
      if (head < 0 || isNamed(items, head)) return [];
      const told = opener !== null && at > opener.cue && isListed(items, at) ? opener : amongBehind(items, at, head);
      return told === null ? [] : [{ at, ...told, from: at, to: head + 1, count: countedWord(item, 1) }];
    });
  },
};

interface Told {
  readonly measure: Measure;
  readonly cue: number;
}

/** "Among the dead are", "The injured included" at the front of a sentence. */
function openerOf(items: readonly Item[]): Told | null {
  const first = /^["“]$/.test(items[0]?.text ?? '') ? 1 : 0;
  const among = measureOf(items[first], 'people');
  if (among !== null && /^among /.test(items[first]?.text ?? '')) return { measure: among, cue: first };
  const noun = items[first]?.text === 'among' ? first + 2 : first + 1;
  const measure = measureOf(items[noun], 'people');
  const opens = items[first]?.text === 'among' || /^includ(?:e|ed|es)$/.test(items[noun + 1]?.text ?? '');
  return measure !== null && opens ? { measure, cue: noun } : null;
}

/** Right behind the verb, or behind another member. */
function isListed(items: readonly Item[], at: number): boolean {
  return (
    is(items[at - 1], 'auxiliary', 'including', 'conjunction') ||
    /^(?:,|included?|includes)$/.test(items[at - 1]?.text ?? '')
  );
}

/** "a woman [and her two children] *were among the dead*": no other verb stands between. */
function amongBehind(items: readonly Item[], at: number, head: number): Told | null {
  for (let i = head + 1; i < items.length && i < at + 16; i += 1) {
    const measure =
      /^among /.test(items[i]?.text ?? '') && is(items[i - 1], 'auxiliary', 'adverb')
        ? measureOf(items[i], 'people')
        : null;
    if (measure !== null) return { measure, cue: i };
    if (is(items[i], 'passive', 'active', 'happens', 'says', 'clause') && !is(items[i], 'preposition')) return null;
    if (/^[;.:]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}
