import type { Measure } from '../../domain/figure.ts';
import { type Item, is, measureOf } from '../item.ts';

/** "took 180 soldiers *prisoner*": what they became, and not who they were. */
export function isTaken(items: readonly Item[], head: number): boolean {
  return /^(?:prisoner|captive|hostage)$/.test(items[head]?.text ?? '') && is(items[head - 1], 'person');
}

/** "killed three *hostages*": who they were, not what is counted. */
export function isHeld(item: Item, measure: Measure): boolean {
  return (measure === 'killed' || measure === 'wounded') && measureOf(item, 'people') === 'captured';
}

/** "released 20 elderly *hostages*": the noun belongs to what describes it, though it tells the measure. */
export function heldBehind(items: readonly Item[], last: Item | undefined): Item | undefined {
  const at = last === undefined ? -1 : items.indexOf(last) + 1;
  return measureOf(items[at], 'people') === 'captured' && !isTaken(items, at) ? items[at] : undefined;
}
