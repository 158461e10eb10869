import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** "left *two soldiers and* seven kidnappers dead", "leaving *three men and* a woman injured": what the last of a list became, all did. */
export const leftDead: Finder = {
  name: 'left-dead',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, verb) => (LEAVES.test(item.text) ? listedBehind(items, verb, isTaken) : [])),
};

const LEAVES = /^(?:left|leaves?|leaving)$/;

function listedBehind(items: readonly Item[], verb: number, isTaken: (at: number) => boolean): Find[] {
  const counted: { at: number; to: number }[] = [];
  let at = verb + 1;
  for (;;) {
    const to = memberEnd(items, at);
    if (to < 0) return [];
    const fate = fateAt(items, at, to);
    if (fate !== null) {
      return counted.map((member) => ({ ...member, ...fate, from: member.at }));
    }
    if (items[at]?.count?.unit === 'people' && !isTaken(at)) counted.push({ at, to });
    const joint = items[to]?.text === ',' && items[to + 1]?.text === 'and' ? to + 2 : to + 1;
    if (!/^(?:,|and)$/.test(items[to]?.text ?? '')) return [];
    at = joint;
  }
}

/** Index behind "two soldiers", "a woman", or -1. */
function memberEnd(items: readonly Item[], at: number): number {
  if (items[at]?.count?.sifted === null) {
    const { to, kind } = groupAfter(items, at);
    return kind === 'person' || kind === 'measure' ? to : -1;
  }
  if (!is(items[at], 'single')) return -1;
  const noun = items.findIndex((item, i) => i > at && i < at + 4 && is(item, 'person'));
  return noun < 0 ? -1 : noun + 1;
}

/** "seven kidnappers *dead*", "a woman *injured*": told behind the member itself. */
function fateAt(items: readonly Item[], at: number, to: number): { measure: Measure; cue: number } | null {
  const group = items[at]?.count?.sifted === null ? groupAfter(items, at) : null;
  const cue = group?.kind === 'measure' && group.cue === to - 1 ? group.cue : to;
  const measure = measureOf(items[cue], 'state', 'people');
  return measure !== null && /^(?:killed|wounded|missing)$/.test(measure) ? { measure, cue } : null;
}
