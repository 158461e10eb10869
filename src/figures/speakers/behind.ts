import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { isOffice } from './offices.ts';

/** The words behind "according to", or behind an inverted "said", up to a boundary. */
export function behind(items: readonly Item[], from: number): Span | null {
  let to = from;
  while (to < items.length && to - from < 14 && !endsName(items, to, from)) to += 1;
  return to > from ? { from, to } : null;
}

/** "according to *two medics*", "to *two senior security sources*": few enough to be speakers. */
export function behindCount(items: readonly Item[], from: number): Span | null {
  const isFew =
    items[from]?.count !== null &&
    (items[from]?.count?.low ?? 99) < 10 &&
    items.slice(from + 1, from + 4).some((item) => is(item, 'person') || isOffice(item.text));
  const span = behind(items, isFew ? from + 1 : from);
  return isFew && span !== null ? { from, to: span.to } : span;
}

function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null) return true;
  // "the Karsk-based relief group"
  if (item.text === 'based') return items[i - 1]?.text !== '-' && items[i + 1]?.text === 'on';
  if (/^[,;:()"“”«».!?]$|^[–—]$/.test(item.text)) return !isInitial(items, i);
  if (item.text === 'and') return items[i + 1]?.capital !== true && !joinsName(items, i);
  if (PAPERS.test(item.text) && i > from && endsPhrase(items[i + 1])) return false;
  if (i > from && is(item, 'weekday', 'month')) return true;
  if (/^(?:on|after|before|during|since|as)$/.test(item.text)) return true;
  if (/^(?:by|from)$/.test(items[i + 1]?.text ?? '') && is(items[i - 1], 'figures')) return false;
  if (/ed$/.test(item.text) && /^(?:figures|data|numbers|statistics|count|tally)$/.test(items[i + 1]?.text ?? ''))
    return false;
  return (
    is(item, 'says', 'auxiliary', 'clause', 'passive', 'happens', 'of-them') &&
    !is(item, 'preposition', 'person') &&
    !item.capital
  );
}

/** "according to survivors *and hospital records*, …": a second source, up to the mark that ends them both. */
function joinsName(items: readonly Item[], and: number): boolean {
  const end = items.findIndex((item, i) => i > and && endsPhrase(item));
  const second = items.slice(and + 1, end < 0 ? items.length : end);
  return (
    second.length > 0 &&
    second.length < 6 &&
    second.every(
      (item) => item.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'clause', 'pronoun'),
    ) &&
    !is(second[0], 'adverb', 'passive', 'active', 'happens', 'says')
  );
}

function endsPhrase(item: Item | undefined): boolean {
  return item === undefined || /^[,.;)]$/.test(item.text);
}

/** What is a verb elsewhere. */
const PAPERS = /^(?:records|reports|estimates|counts|lists)$/;

/** "the U.N. refugee agency": the points of an abbreviation end nothing. */
function isInitial(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const isLetter = before?.capital === true && before.text.length === 1 && before.end === items[i]?.start;
  return items[i]?.text === '.' && isLetter && items[i + 1]?.kind === 'word';
}

const INVERTING =
  /^(?:said|says|say|added|adds|reported|reports|announced|announces|told|tells|warned|warns|stated|noted|notes|claimed|claims|wrote|writes|acknowledged|admitted|confirmed|explained|insisted|recalled)$/;

/** "…," said the captain: a verb of saying stands behind a comma or a quotation mark. */
export function isInverted(items: readonly Item[], verb: number): boolean {
  if (!INVERTING.test(items[verb]?.text ?? '') || !/^[,"”»]$/.test(items[verb - 1]?.text ?? '')) return false;
  if (is(items[verb + 1], 'stop', 'single') || items[verb + 1]?.capital === true) return true;
  const name = behind(items, verb + 1);
  return name !== null && items.slice(name.from, name.to).some(({ text }) => isOffice(text));
}
