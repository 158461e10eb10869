import type { Item } from '../item.ts';
import type { Span } from './span.ts';

/** "1.3 million are displaced (source: *IOM*)": who is named behind "source:" up to the end of its bracket or line. */
export function bracketedSource(items: readonly Item[], at: number): Span | null {
  if (!/^sources?$/.test(items[at]?.text ?? '') || items[at + 1]?.text !== ':') return null;
  const from = at + 2;
  const end = items.findIndex(({ text }, i) => i >= from && /^[().;,]$/.test(text));
  const to = end < 0 ? items.length : end;
  return to > from && to - from < 9 && items[from]?.count === null ? { from, to } : null;
}
