import { type Item, is } from './item.ts';

/** Items `from..to` (exclusive) that name a speaker. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** "*A deputy minister* went further, claiming that …": the person at the head of the sentence. */
export function subjectOfSentence(items: readonly Item[], verb: number): Span | null {
  let to = 0;
  for (
    let i = 0;
    i < Math.min(verb, 8) && items[i]?.kind === 'word' && !is(items[i], 'preposition', 'clause');
    i += 1
  ) {
    if (is(items[i], 'person') || items[i]?.text === 'minister') to = i + 1;
  }
  return to > 0 ? { from: 0, to } : null;
}

/** The words that name the subject of the verb at `verb`. */
export function subjectBefore(items: readonly Item[], verb: number): Span | null {
  const to = bracketStart(items, verbGroupStart(items, verb));
  return subjectBeforeInsertion(items, to) ?? phraseBefore(items, to);
}

function verbGroupStart(items: readonly Item[], verb: number): number {
  let to = verb;
  while (to > 0 && isOfVerb(items[to - 1])) to -= 1;
  return to;
}

/** "The migration agency *(IOM)* said": the name stands before its short form. */
function bracketStart(items: readonly Item[], to: number): number {
  const opening = items[to - 1]?.text === ')' ? items.findLastIndex((item, i) => i < to && item.text === '(') : -1;
  return opening > 0 && to - opening < 8 ? opening : to;
}

function isOfVerb(item: Item | undefined): boolean {
  if (/^(?:itself|himself|herself|themselves)$/.test(item?.text ?? '')) return true;
  return is(item, 'adverb', 'auxiliary', 'not') && !is(item, 'person');
}

/** The words back to a boundary; of "the trader who fled the town" the trader alone. */
function phraseBefore(items: readonly Item[], to: number): Span | null {
  let from = to;
  while (from > 0 && to - from < 14 && !isBoundary(items, from - 1)) from -= 1;
  while (from < to && is(items[from], 'conjunction', 'adverb', 'clause') && !is(items[from], 'pronoun')) from += 1;
  if (from < to && is(items[from], 'preposition')) from = determinerBehindTime(items, from, to);
  const relative = items.findIndex((item, i) => i > from && i < to && isRelative(item));
  if (relative > 0) return { from, to: relative };
  if (from > 2 && isRelative(items[from - 2])) return phraseBefore(items, from - 2);
  if (from < to && isThatClause(items, from)) return { from: phraseBefore(items, from - 1)?.from ?? from, to };
  return from < to ? { from, to } : null;
}

/** "The firm *that owns* the pit said": the clause belongs to the name; not "says that *the army* denied". */
function isThatClause(items: readonly Item[], from: number): boolean {
  const noun = items[from - 2];
  if (items[from - 1]?.text !== 'that' || items[from]?.capital || is(items[from], 'stop', 'single', 'person'))
    return false;
  return noun?.kind === 'word' && !is(noun, 'says', 'auxiliary', 'preposition', 'clause', 'event');
}

function isRelative(item: Item | undefined): boolean {
  return /^(?:who|which)$/.test(item?.text ?? '');
}

const INSERTED =
  /^(?:an?|the|one|its|their|in|on|at|by|from|with|which|who|whose|reached|speaking|reading|quoting|citing|run|led|based|backed)$|ing$/;

/** "The agency, *which runs the camps*, said", "a monitor, *the River Watch*, says": the name stands before the insertion. */
function subjectBeforeInsertion(items: readonly Item[], to: number): Span | null {
  const opening = items.findLastIndex((item, i) => i < to - 1 && item.text === ',');
  const inserted = items.slice(opening + 1, to - 1);
  const first = inserted[0];
  if (items[to - 1]?.text !== ',' || opening < 1 || first === undefined || inserted.length > 14) return null;
  if (!INSERTED.test(first.text) && !first.capital) return null;
  if (inserted.some((item) => /^["“”«»;:]$/.test(item.text) || (item.count !== null && !isRelative(first))))
    return null;
  const head = phraseBefore(items, opening);
  if (head === null || is(items[head.from], 'preposition') || !opensClause(items, head.from)) return null;
  return isNamedBehind(items.slice(head.from, head.to), inserted) ? { from: opening + 1, to: to - 1 } : head;
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || before.kind === 'mark' || is(before, 'conjunction', 'clause');
}

/** "*A monitoring group*, the River Watch": a description without a name, and a name behind it. */
function isNamedBehind(head: readonly Item[], inserted: readonly Item[]): boolean {
  const described = /^(?:an?|one)$/.test(head[0]?.text ?? '') && !head.slice(1).some(({ capital }) => capital);
  const opens = inserted[0]?.capital === true || inserted[0]?.text === 'the';
  return described && opens && inserted.some(({ capital }) => capital);
}

/** "in an interview in February *the country's president* said": the name begins behind the time. */
function determinerBehindTime(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) {
    if (/^(?:the|a|an)$/.test(items[i]?.text ?? '') && is(items[i - 1], 'month', 'weekday')) return i;
  }
  return to;
}

/** The time that opens an entry of a live page. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/;

function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || (item.count !== null && item.text !== 'both')) return true;
  if (item.kind === 'mark' && !/^[-‐‑'’.&/]$/.test(item.text)) return true;
  if (CLOCK.test(item.text) || is(item, 'according')) return true;
  if (item.text === '-' && items[i - 1]?.end !== item.start) return true;
  if (is(item, 'pronoun')) return false;
  if (item.text === 'and')
    return (
      !(items[i - 1]?.capital === true && items[i + 1]?.capital === true) &&
      !is(items[i - 1], 'person', 'stop') &&
      !(items[i - 1]?.senses.length === 0 && items[i + 1]?.senses.length === 0)
    );
  if (is(item, 'says', 'auxiliary', 'passive', 'happens', 'active') && !item.capital)
    return !is(item, 'person') && !is(items[i + 1], 'person');
  return is(item, 'clause') && !is(item, 'preposition');
}

/** The words behind "according to", or behind an inverted "said", up to a boundary. */
export function behind(items: readonly Item[], from: number): Span | null {
  let to = from;
  while (to < items.length && to - from < 14 && !endsName(items, to, from)) to += 1;
  return to > from ? { from, to } : null;
}

function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null) return true;
  if (/^[,;:()"“”«».!?]$|^[–—]$/.test(item.text)) return true;
  if (item.text === 'and') return items[i + 1]?.capital !== true;
  if (i > from && is(item, 'weekday', 'month')) return true;
  if (/^(?:on|after|before|during|since|as)$/.test(item.text)) return true;
  if (/^(?:by|from)$/.test(items[i + 1]?.text ?? '') && is(items[i - 1], 'figures')) return false;
  return (
    is(item, 'says', 'auxiliary', 'clause', 'passive', 'happens', 'of-them') &&
    !is(item, 'preposition', 'person') &&
    !item.capital
  );
}

const INVERTING =
  /^(?:said|says|say|added|adds|reported|reports|announced|announces|told|tells|warned|warns|stated|noted|notes|claimed|claims|wrote|writes|acknowledged|admitted|confirmed|explained|insisted|recalled)$/;

/** "…," said the captain: a verb of saying stands behind a comma or a quotation mark. */
export function isInverted(items: readonly Item[], verb: number): boolean {
  if (!INVERTING.test(items[verb]?.text ?? '') || !/^[,"”»]$/.test(items[verb - 1]?.text ?? '')) return false;
  return is(items[verb + 1], 'stop', 'single') || items[verb + 1]?.capital === true;
}

/** Who speaks for others. */
export const OFFICE =
  /^(?:officials?|police|ministry|governor|mayor|sources?|military|army|navy|coastguard|authorit\p{L}+|medics|hospitals?|agency|ministers?|spokes\p{L}+|witnesses|observers|command|staff|defen[cs]e|services?|prosecutors?|council|president|government|report|monitors?|un|office)$/u;

/**
 * "Bus plunge kills 19 - *civil defence*", "19 dead in bus plunge: *police*": who signs a headline or a flash. Null where
 * nobody who could speak stands behind the last dash or colon.
 */
export function signature(items: readonly Item[]): Span | null {
  const to = /^[.!]$/.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;
  const mark = items.findLastIndex(({ text, start }, i) => i < to && isApart(text, start, items[i - 1]));
  const name = items.slice(mark + 1, to);
  const plain = name.every((item) => item.kind === 'word' && !is(item, 'auxiliary', 'passive'));
  if (mark < 2 || name.length === 0 || name.length > 7 || !plain) return null;
  return name.some(({ text }) => OFFICE.test(text)) ? { from: mark + 1, to } : null;
}

function isApart(text: string, start: number, before: Item | undefined): boolean {
  return text === ':' || (/^[-–—]$/.test(text) && before !== undefined && before.end < start);
}

/** "*The army* surrounds the town and says …": the name that opens the sentence, for a second verb. */
export function openingName(items: readonly Item[]): Span | null {
  let to = 0;
  while (
    to < 8 &&
    isOfName(items[to]) &&
    (to === 0 || items[to]?.capital || is(items[to], 'person') || mayLead(items, to))
  )
    to += 1;
  while (to > 0 && is(items[to - 1], 'preposition', 'conjunction', 'stop')) to -= 1;
  return to > 0 ? { from: 0, to } : null;
}

function isOfName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'pronoun', 'month', 'weekday');
}

/** "Ministry *of* Defence", "the *health* ministry". */
function mayLead(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  return OFFICE.test(text) || /^(?:of|for|and|the)$/.test(text) || OFFICE.test(items[at + 1]?.text ?? '');
}

const WRAPPING =
  /^(?:figures|data|numbers|statistics|estimates?|reports?|statements?|sources|officials|information|records|tally|count)$/;

/** "*Last week* the army said": when it was said, not who. */
function isPastStretch(items: readonly Item[], at: number): boolean {
  return (
    /^(?:last|this|earlier)$/.test(items[at]?.text ?? '') && /^(?:week|month|year)$/.test(items[at + 1]?.text ?? '')
  );
}

/** "figures published by X", "a report from X" credit X. A day at the front or the end is no part of a name. */
export function stripped(items: readonly Item[], { from, to }: Span): Span {
  let last = to;
  while (last > from && is(items[last - 1], 'weekday', 'adverb', 'preposition')) last -= 1;
  while (last > from + 1 && /^(?:the|an?)$/.test(items[last - 1]?.text ?? '')) last -= 1;
  const wrapping = items.findIndex(
    (item, i) => i >= from && i < Math.min(last - 2, from + 5) && WRAPPING.test(item.text),
  );
  const source = items.findIndex(
    (item, i) => wrapping >= 0 && i > wrapping && i < wrapping + 4 && SOURCE.test(item.text),
  );
  if (source >= 0 && source < last - 1) return { from: source + 1, to: last };
  return { from: isPastStretch(items, from) ? from + 2 : from, to: last };
}

const SOURCE = /^(?:from|by|released by|published by|compiled by|collected by|provided by|issued by)$/;
