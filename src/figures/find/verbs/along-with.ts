import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * Unnamed victims beside named ones: "the mayor was shot dead along with two of his guards", "killed the chief of the town as
 * well as two peasants", "the murder of Dr Forero, her husband and two other people".
 */
export const alongWith: Finder = {
  name: 'along-with',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isPerson(items, at)) return [];
      const cue = isBeside(items, at) ? verbBefore(items, at) : eventBefore(items, at);
      const measure = measureOf(items[cue], 'passive', 'active', 'happens', 'event');
      if (measure === null || !/^(?:killed|wounded|captured|released)$/.test(measure)) return [];
      return [{ at, measure, cue, from: at, to: groupAfter(items, at).to }];
    }),
};

const REACH = 30;

function isPerson(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  return kind === 'person' && !is(items[to], 'auxiliary', 'passive', 'happens', 'other-fate');
}

function isBeside(items: readonly Item[], at: number): boolean {
  if (/^(?:as well as|along with|together with|besides)$/.test(items[at - 1]?.text ?? '')) return true;
  return items[at - 1]?.text === 'to' && items[at - 2]?.text === 'addition' && items[at - 3]?.text === 'in';
}

/** The verb of the clause: nothing but names, brackets and places stand between it and the companions. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 2; i >= 0 && i > at - REACH; i -= 1) {
    const item = items[i];
    if (is(item, 'passive', 'active', 'happens') && !is(item, 'preposition')) return i;
    if (item?.count?.sifted === null || /^[;:]$/.test(item?.text ?? '') || is(item, 'says', 'auxiliary')) return -1;
  }
  return -1;
}

/** "the murder of NAME, … and *two other people*": names and relatives, joined, back to "of". */
function eventBefore(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== 'and') return -1;
  for (let i = at - 2; i > 0 && i > at - REACH; i -= 1) {
    const item = items[i];
    if (item?.text === 'of' && is(items[i - 1], 'event')) return i - 1;
    const named = item?.capital || is(item, 'person', 'stop') || /^[,.'’]$|^['’]s$/.test(item?.text ?? '');
    if (!named || item?.count) return -1;
  }
  return -1;
}
