import type { Item } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { isName } from './place-name.ts';

/** "Zarechny: …": the name that opens an item of a list. */
export function labelOf(sentence: Sentence, { register }: TextContext): string | null {
  const { items, text } = sentence;
  const name = openingName(sentence);
  if (name === null || items[name.to]?.text !== ':') return null;
  const isItem = name.from === 1 || isRow(text) || register.findPlaces(text).some(({ start }) => start < 3);
  return isItem ? name.text : null;
}

/**
 * "* Tarsia - Gunmen attacked …", "* Tarsia - Karsk, Friday: a missile struck": the place that an item of a list is filed
 * under, the inner one of two. It gives way to one that the item's sentences name themselves.
 */
export function headOf({ text }: Sentence, { register }: TextContext): string | null {
  const [, outer, inner] = FILED.exec(text) ?? [];
  if (outer === undefined) return null;
  if (inner !== undefined && !/^\P{Ll}+$/u.test(inner)) return inner;
  return register.findPlaces(outer).length > 0 ? outer : null;
}

/** Behind the label of an item, as an offset in the document; the sentence's start where it has none. */
export function endOfHead({ text, start }: Sentence): number {
  return start + (FILED.exec(text)?.[0].length ?? 0);
}

const FILED =
  /^[*•◦▪●○\-–—] ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) [-–—] (?:(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), \p{Lu}\p{Ll}+(?: \p{Nd}{1,2})?: )?/u;

/** "Karsk: 31 / 150 / 26": nothing but numbers stands behind the name. */
function isRow(text: string): boolean {
  return /^[^:\n]+:[\s\d.,/|–-]+$/.test(text);
}

/** "PORT SELWYN - …", "KARSK, March 3 -- …": where a dispatch was written. Seldom where it happened. */
export function datelineOf(sentence: Sentence): OpeningName | null {
  const name = openingName(sentence);
  if (name === null || name.from === 1) return null;
  const rest = sentence.text.slice(name.end - sentence.start);
  const behind = /^(?:, [^-–—.]{1,24}| \([^()]{1,30}\))? ?(?:--?|–|—) /.exec(rest)?.[0];
  return behind === undefined ? null : { ...name, end: name.end + behind.length };
}

interface OpeningName {
  /** Items, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Offset in the document. */
  readonly end: number;
}

function openingName({ items, text, start }: Sentence): OpeningName | null {
  const from = items[0]?.kind === 'mark' ? 1 : 0;
  let to = from;
  while (to < from + 6 && ((isName(items[to]) && items[to]?.senses.length === 0) || isBetweenTowns(items, to))) to += 1;
  const [first, last] = [items[from], items[to - 1]];
  if (to === from || first === undefined || last === undefined) return null;
  return { from, to, text: text.slice(first.start - start, last.end - start), end: last.end };
}

/** "KARSK/MARROW, May 8 -": written in two towns. */
function isBetweenTowns(items: readonly Item[], at: number): boolean {
  return items[at]?.text === '/' && isName(items[at - 1]) && isName(items[at + 1]);
}
