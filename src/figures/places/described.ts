import { type Item, is } from '../item.ts';
import { isPlainKind } from './kinds.ts';
import type { NameSpan } from './place-name.ts';

/**
 * A place that is described and not named, behind the preposition at `at - 1`: "in *the territory*", "across *the country*",
 * "at *a neighbouring pit*", "in *areas held by the rebels*". Of "the city" and its like the name stands before, and they
 * tell nothing new.
 */
export function describedBehind(items: readonly Item[], at: number): NameSpan | null {
  const kind = kindBehind(items, at);
  if (kind < 0) return null;
  const to = isHeld(items, kind + 1) ? endOfHolder(items, kind + 1) : kind + 1;
  const words = items.slice(at, kind).map(({ text }) => text);
  if (to === kind + 1 && !endsThere(items, kind)) return null;
  return to > kind + 1 || tells(words, items[kind]?.text ?? '') ? { from: at, to } : null;
}

const LONGEST = 5;

/** The noun of a kind of place behind small plain words. */
function kindBehind(items: readonly Item[], at: number): number {
  for (let i = at; i < at + LONGEST; i += 1) {
    const item = items[i];
    if (item === undefined || (item.kind !== 'word' && item.text !== '-') || item.capital) return -1;
    if (i > at && isPlainKind(item.text) && !isPlainKind(items[i + 1]?.text ?? '')) return i;
    if (
      i === at &&
      (/s$/.test(item.text) || item.text === 'territory') &&
      isPlainKind(item.text) &&
      isHeld(items, i + 1)
    )
      return i;
    if (
      is(item, 'auxiliary', 'clause', 'passive', 'active', 'conjunction', 'person', 'preposition') &&
      !is(item, 'single')
    )
      return -1;
  }
  return -1;
}

/** "the village *council*", "the district *of Karsk*" go on. */
function endsThere(items: readonly Item[], kind: number): boolean {
  const next = items[kind + 1];
  if (next === undefined || (next.kind === 'mark' && !/^[-'’]$/.test(next.text))) return true;
  if (next.text === 'of' || next.capital || /^['’]s$/.test(next.text)) return false;
  return next.count !== null || next.senses.length > 0
    ? !is(next, 'person', 'incident', 'people', 'event', 'thing')
    : ENDS.test(next.text);
}

const ENDS = /^(?:as|since|alone|itself|so|where|then|far|over|overnight|annually|each|every|by|until)$/;

/** "areas *held by* the rebels", "parts *under* rebel control". */
function isHeld(items: readonly Item[], at: number): boolean {
  return HELD.test(`${items[at]?.text} ${items[at + 1]?.text}`);
}

const HELD = /^(?:held|controlled|occupied|run|governed|claimed|administered|hit) by\b/;

function endOfHolder(items: readonly Item[], from: number): number {
  let to = from;
  while (
    to < from + 7 &&
    items[to]?.kind === 'word' &&
    (to < from + 2 || !is(items[to], 'auxiliary', 'says', 'clause', 'weekday'))
  )
    to += 1;
  return to;
}

/** Wide lands are meant as they stand; a town, an area or a site only where a word tells which. */
function tells(words: readonly string[], kind: string): boolean {
  const [determiner = '', ...describing] = words;
  if (describing.includes('same')) return false;
  if (words.some((word) => OTHER.test(word))) return true;
  if (/^(?:the|this|its|all|that)$/.test(determiner) && WIDE.test(kind)) return true;
  if (determiner === 'the' && LAID_OUT.test(kind)) return true;
  if (determiner === 'the' && describing.length > 0 && /^(?:hospital|clinic)$/.test(kind)) return true;
  return (
    /^(?:the|these|those|all|several|many|most|some)$/.test(determiner) && describing.length > 0 && MANY.test(kind)
  );
}

const WIDE =
  /^(?:country|nation|republic|continent|territory|strip|enclave|basin|valley|district|province|county|governorate|peninsula|island|archipelago|highlands|delta|steppe|corridor|frontier|route)$/;
/** What is built once, and known to whoever reads of it: "*on the runway*", too. */
export const LAID_OUT = /^(?:breakwater|runway|airfield|airstrip|dam|seafront)$/;
const OTHER =
  /^(?:neighbou?ring|nearby|adjacent|adjoining|another|other|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|regional|low|coastal|border|lower|upper|mountainous)$/;
const MANY =
  /^(?:areas|regions|provinces|districts|villages|towns|states|countries|islands|waters|settlements|camps|departments|coast|border)$/;
