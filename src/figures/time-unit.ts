import type { Item } from './item.ts';

/** "three *days*", "12 *months*": what a number in front of it measures is a stretch, and no people. */
export function isTimeUnit(item: Item | undefined): boolean {
  return /^(?:hours?|days?|nights?|weeks?|months?|years?)$/.test(item?.text ?? '');
}
