import { is } from '../item.ts';
import type { Draft } from '../rule.ts';

/** "47 (*men* 21, *women* 15)": in front of the number, as in a table. */
export function labelOf({ sentence: { items, text, start }, at, rules }: Draft): string | null {
  const [label, before] = [items[at - 1], items[at - 2]];
  const isLabelled = rules.includes('parts-of-sum') && is(label, 'person') && /^[(,;:]$/.test(before?.text ?? '');
  return isLabelled && label !== undefined ? text.slice(label.start - start, label.end - start) : null;
}
