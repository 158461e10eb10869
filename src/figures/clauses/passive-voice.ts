import { type Item, is } from '../item.ts';

/** Whether the participle at `i` is passive: an auxiliary stands before it. */
export function isPassiveVoice(items: readonly Item[], i: number): boolean {
  if (/ing$/.test(items[i]?.text ?? '')) return false;
  for (let k = i - 1; k >= 0 && k > i - 4; k -= 1) {
    if (is(items[k], 'auxiliary'))
      return !/^(?:has|have|had|having|did|do|does|will|would|could|may|might|can|must|to)$/.test(items[k]?.text ?? '');
    if (!is(items[k], 'adverb')) return false;
  }
  return false;
}
