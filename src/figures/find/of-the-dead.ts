import type { Measure } from '../../domain/figure.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** Groups of a whole that no number tells: "Of the dead, 12 were women and nine children", "two officers are among the hurt". */
export const ofTheDead: Finder = {
  name: 'of-the-dead',
  languages: ['en'],
  find: ({ items }, { isTaken }) => {
    const among = items.flatMap((item, at) => (item.count && !isTaken(at) ? amongThem(items, at) : []));
    if (among.length > 0) return among;
    const opener = openerOf(items);
    if (opener === null) return [];
    const { measure, cue } = opener;
    return items.flatMap((item, at): Find[] => {
      if (at < cue || item.count === null || isTaken(at) || !isGroup(items, at)) return [];
      return [{ at, measure, cue, from: at, to: Math.max(groupAfter(items, at).to, at + 1) }];
    });
  },
};

/** "Two officers *are among the wounded*" */
function amongThem(items: readonly Item[], at: number): Find[] {
  const { kind, to } = groupAfter(items, at);
  const measure = measureOf(items[to + 1], 'people');
  const told = /^(?:is|are|was|were)$/.test(items[to]?.text ?? '') && /^among /.test(items[to + 1]?.text ?? '');
  return kind === 'person' && told && measure !== null ? [{ at, measure, cue: to + 1, from: at, to: to + 2 }] : [];
}

/** "Of the [civilian] dead", "Of those killed" at the front of a sentence. */
function openerOf(items: readonly Item[]): { measure: Measure; cue: number } | null {
  const start = /^["“]$/.test(items[0]?.text ?? '') ? 1 : 0;
  if (!/^(?:of|among)(?: those)?$/.test(items[start]?.text ?? '')) return null;
  for (let i = start + 1; i < start + 5; i += 1) {
    const measure = measureOf(items[i], 'people', 'passive', 'state');
    if (measure !== null && is(items[i], 'people', 'passive', 'state')) return { measure, cue: i };
    if (items[i]?.count || items[i]?.kind !== 'word') return null;
  }
  return null;
}

/** "12 were women", "nine children" */
function isGroup(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  if (kind === 'person')
    return is(items[at - 1], 'auxiliary', 'conjunction', 'including') || items[at - 1]?.text === ',';
  return kind === 'none' && /^(?:was|were|are|is|came)$/.test(items[Math.max(to, at + 1)]?.text ?? '');
}
