import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** "There were no survivors among the 60 passengers and four crew", "none of the 45 on board survived". */
export const noSurvivors: Finder = {
  name: 'no-survivors',
  languages: ['en'],
  needsNoNumber: true,
  find({ items }) {
    const cue = items.findIndex(({ text }, i) => /^survivors?$/.test(text) && is(items[i - 1], 'no'));
    if (cue >= 0 && /^(?:among|amongst|of)$/.test(items[cue + 1]?.text ?? '')) return countsBehind(items, cue + 1, cue);
    const none = items.findIndex(({ text }, i) => text === 'none' && items[i + 1]?.text === 'of');
    const survived = items.findIndex(({ text }, i) => i > none && text === 'survived');
    if (none < 0 || survived < 0 || items.slice(none, survived).some(({ text }) => /^[,;]$/.test(text))) return [];
    return countsBehind(items.slice(0, survived), none + 1, survived);
  },
};

/** The people behind "among": joined counts, up to the end of the clause. */
function countsBehind(items: readonly Item[], from: number, cue: number): Find[] {
  const finds: Find[] = [];
  for (let i = from + 1; i < items.length; i += 1) {
    if (/^[,;:.]$/.test(items[i]?.text ?? '') || is(items[i], 'says', 'auxiliary')) break;
    const aboard = /^(?:aboard|on board)$/.test(items[i + 1]?.text ?? '');
    if (!items[i]?.count || !(aboard || is(items[groupAfter(items, i).head], 'person'))) continue;
    finds.push({
      at: i,
      measure: 'killed',
      cue,
      from: finds.length === 0 ? Math.min(from - 1, cue) : i,
      to: groupAfter(items, i).to,
    });
  }
  return finds;
}
