import { type Item, is, measureOf } from '../item.ts';
import { REACH } from './reach.ts';

/** "prisoners *held by the army* were released", "soldiers *dispatched to Russia* are estimated to have been killed": a participle of the subject, before its own verb. */
export function isReduced(items: readonly Item[], participle: number): boolean {
  if (!/^(?:deployed|captured)$/.test(measureOf(items[participle], 'passive') ?? '')) return false;
  for (let i = participle + 1; i < items.length && i < participle + REACH; i += 1) {
    const item = items[i];
    if (item?.count || item?.kind === 'mark' || is(item, 'clause', 'conjunction')) return false;
    if (/^(?:have|has|had|are|were) /.test(item?.text ?? '') && is(item, 'happens', 'passive', 'state')) return true;
    if (!is(item, 'auxiliary')) continue;
    const verb = items.findIndex((other, k) => k > i && !is(other, 'auxiliary', 'adverb', 'hypothetical', 'says'));
    return verb >= 0 && is(items[verb], 'passive', 'happens', 'state') && is(items[verb - 1], 'auxiliary', 'adverb');
  }
  return false;
}
