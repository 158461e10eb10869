import type { Measure } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';

/** "4,800 casualties, some 610 of them *deaths*", "40 of these are *fatal*": what became of those. */
export function fateOf(items: readonly Item[], at: number): Measure | null {
  const behind = items.slice(at + 1, at + 5).findIndex((item) => is(item, 'of-them'));
  if (behind < 0) return null;
  const next = at + 2 + behind;
  const noun = is(items[next], 'auxiliary') ? items[next + 1] : items[next];
  return FATES.find(([, words]) => words.test(noun?.text ?? ''))?.[0] ?? null;
}

const FATES: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:deaths?|dead|fatal|fatally|fatalities|mortal)$/],
  ['wounded', /^(?:injuries|wounded|injured|wounds)$/],
  ['missing', /^missing$/],
  ['captured', /^(?:prisoners|captives|captured)$/],
];
