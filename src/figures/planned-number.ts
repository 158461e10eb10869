import type { Item } from './item.ts';

/** Words in front of a number that is not reached yet: "the first 400 of a *planned* 1,000 officers". */
export const PLANNED =
  /^(?:planned|promised|pledged|projected|authorised|authorized|eventual|total|proposed|possible|intended)$/;

/** "750 officers, of *a planned 2,500*, were deployed": whether the number at `at` is the one that is planned. */
export function isPlannedNumber(items: readonly Item[], at: number): boolean {
  return items[at - 3]?.text === 'of' && PLANNED.test(items[at - 1]?.text ?? '');
}
