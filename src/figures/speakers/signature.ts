import { type Item, is } from '../item.ts';
import { isOffice } from './offices.ts';
import type { Span } from './span.ts';

/**
 * "Bus plunge kills 19 - *civil defence*", "19 dead in bus plunge: *police*": who signs a headline or a flash. Null where
 * nobody who could speak stands behind the last dash or colon.
 */
export function signature(items: readonly Item[]): Span | null {
  const to = /^[.!]$/.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;
  const mark = items.findLastIndex(({ text, start }, i) => i < to && isApart(text, start, items[i - 1]));
  const name = items.slice(mark + 1, to);
  const plain = name.every((item) => item.kind === 'word' && !is(item, 'auxiliary', 'passive'));
  if (mark < 2 || name.length === 0 || name.length > 7 || !plain || !items.slice(0, mark).some(tells)) return null;
  return name.some(({ text }) => isOffice(text)) ? { from: mark + 1, to } : null;
}

/** "JOINT COMMAND - PRESS OFFICE" tells nothing that could be signed. */
function tells(item: Item): boolean {
  return item.count !== null || is(item, 'people', 'passive', 'active', 'happens', 'toll', 'loss', 'incident');
}

function isApart(text: string, start: number, before: Item | undefined): boolean {
  return text === ':' || (/^[-–—]$/.test(text) && before !== undefined && before.end < start);
}
