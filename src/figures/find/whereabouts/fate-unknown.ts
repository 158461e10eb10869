import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** "The fate of 17 fishermen remains unknown", "the whereabouts of some 40 villagers are unclear". */
export const fateUnknown: Finder = {
  name: 'fate-unknown',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => (item.count?.unit === 'people' && !isTaken(at) ? fateOf(items, at) : [])),
};

const REACH = 12;
const UNKNOWN = /^(?:unknown|unclear|uncertain|unresolved|established|clarified|known|mystery)$/;

function fateOf(items: readonly Item[], at: number): Find[] {
  const { kind, to } = groupAfter(items, at);
  const from = nounBefore(items, at);
  if (from < 0 || !(kind === 'person' || kind === 'none')) return [];
  const cue = items.findIndex((item, i) => i >= to && i < at + REACH && UNKNOWN.test(item.text));
  const settled = items.slice(to, cue).some(({ text }) => /^[.;]$|^(?:already|now)$/.test(text));
  const negated = items.slice(to, cue).some(({ text }) => /not$|n't$|n’t$|^being$/.test(text));
  const needsNot = /^(?:established|clarified|known)$/.test(items[cue]?.text ?? '');
  return cue < 0 || settled || needsNot !== negated ? [] : [{ at, measure: 'missing', cue: from, from, to: cue + 1 }];
}

/** "the fate of [the other]" */
function nounBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    if (/^(?:fate|fates|whereabouts)$/.test(items[i]?.text ?? '')) return i;
    if (!/^(?:of|the|other|another|remaining|at|least|some)$/.test(items[i]?.text ?? '')) return -1;
  }
  return -1;
}
