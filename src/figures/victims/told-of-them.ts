import { groupAfter } from '../groups.ts';
import { is } from '../item.ts';
import type { Draft } from '../rule.ts';

/**
 * "917 Nepalis were sent. It says *216 of them* have been killed": those of the sentence before, where it counts no others; of a
 * force also "*Sixty-two* have been killed".
 */
export function toldOfThem({ sentence: { items, index }, at }: Draft, before: readonly Draft[]): Draft | undefined {
  const told = before.filter(
    ({ sentence, partOf, count }) => sentence.index === index - 1 && partOf === null && count.unit === 'people',
  );
  const isOfForce = groupAfter(items, at).kind === 'none' && told.some(({ measure }) => measure === 'deployed');
  if (!is(items[at + 1], 'of-them') && !isOfForce) return undefined;
  return new Set(told.map(({ victims }) => victims?.key)).size === 1 ? told[0] : undefined;
}
