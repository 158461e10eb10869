import { type Item, is } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Span } from '../span.ts';
import { isOffice } from './offices.ts';

/**
 * "Bus plunge kills 19 - *civil defence*", "19 dead in bus plunge: *police*", "61 dead in floods: *NDMA*": who signs a headline or
 * a flash. Null where nobody who could speak stands behind the last dash or colon.
 */
export function signature({ items, text: words, start: from }: Sentence, { register }: TextContext): Span | null {
  const to = /^[.!]$/.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;
  const mark = items.findLastIndex(({ text, start }, i) => i < to && isApart(text, start, items[i - 1]));
  const name = items.slice(mark + 1, to);
  const plain = name.every((item) => item.kind === 'word' && !is(item, 'auxiliary', 'passive'));
  if (mark < 2 || name.length === 0 || name.length > 7 || !plain || !items.slice(0, mark).some(tells)) return null;
  const written = words.slice((name[0]?.start ?? from) - from, (name.at(-1)?.end ?? from) - from);
  const isShort = ACRONYM.test(written) && register.findPlaces(written).length === 0;
  const isKnown = register.findAuthorities(written).some(({ start, end }) => start === 0 && end === written.length);
  return isShort || isKnown || name.some(({ text }) => isOffice(text)) ? { from: mark + 1, to } : null;
}

/** "ISPR", "MoH" */
const ACRONYM = /^(?:the )?\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,4}$/u;

/** "JOINT COMMAND - PRESS OFFICE" tells nothing that could be signed. */
function tells(item: Item): boolean {
  return item.count !== null || is(item, 'people', 'passive', 'active', 'happens', 'toll', 'loss', 'incident');
}

/** "17 herders were killed in April, *the monitor* found": whose finding the sentence was. */
export function finder(items: readonly Item[]): Span | null {
  const end = /^[.!]$/.test(items.at(-1)?.text ?? '') ? items.length - 2 : items.length - 1;
  const from = items.findLastIndex(({ text }, i) => i < end && text === ',') + 1;
  const name = items.slice(from, end);
  if (!FOUND.test(items[end]?.text ?? '') || from < 3 || name.length === 0 || name.length > 7) return null;
  const isName = name.every(({ kind, count }) => kind === 'word' && count === null);
  return isName && name.some(({ text, capital }) => capital || isOffice(text)) ? { from, to: end } : null;
}

const FOUND = /^(?:found|finds|established|concluded|calculated|counted|documented)$/;

function isApart(text: string, start: number, before: Item | undefined): boolean {
  return text === ':' || (/^[-–—]$/.test(text) && before !== undefined && before.end < start);
}
