import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** What happened to these people is no measure: "20 were arrested", "rescued 30", "187 aboard". */
export const otherFate: Sifter = {
  name: 'other-fate',
  sifts: (items, at) => groupAfter(items, at).measure === null && (isDoneTo(items, at) || isDoneBefore(items, at)),
};

function isDoneTo(items: readonly Item[], at: number): boolean {
  let i = Math.max(groupAfter(items, at).to, at + 1);
  if (is(items[i], 'of-them')) i += 1;
  while (is(items[i], 'auxiliary', 'adverb') && i < at + 14) i += 1;
  return is(items[i], 'other-fate') && !is(items[i], 'passive', 'happens', 'people');
}

/** "police arrested 20" — but not "were arrested, 20 …". */
function isDoneBefore(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (is(items[i], 'adverb', 'others', 'single')) i -= 1;
  return is(items[i], 'other-fate') && !is(items[i - 1], 'auxiliary');
}
