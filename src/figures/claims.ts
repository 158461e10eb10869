import type { Name } from '../domain/figure.ts';
import { type Item, is } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';
import type { Sentence, TextContext } from './rule.ts';

/** Someone who is credited with what a sentence says. */
export interface Claim {
  /** Index of the verb ("says") or of "according to". */
  readonly verb: number;
  /** The name stands before its verb, or opens the sentence ("According to X, …"). */
  readonly leads: boolean;
  /** null for a pronoun, which points back. */
  readonly name: Name | null;
  /** An outlet speaks for itself: nobody is credited. */
  readonly outlet: boolean;
}

/** Everyone a sentence credits, in order. */
export const claimsIn = oncePerSentence(everyClaim);

function everyClaim(sentence: Sentence, context: TextContext): readonly Claim[] {
  if (!maySpeak(sentence)) return [];
  let last: Claim | null = null;
  const claims = (item: Item, i: number): Claim[] => {
    if (is(item, 'according')) return claimOf(sentence, i, behind(sentence.items, i + 1), i < 2, context);
    if (isEstimating(item)) return claimOf(sentence, i, subjectBefore(sentence.items, i), true, context);
    if (!is(item, 'says', 'denies') || isPassive(sentence.items, i)) return [];
    const before = subjectBefore(sentence.items, i);
    if (before !== null) return claimOf(sentence, i, before, true, context);
    if (last === null && /ing$/.test(item.text) && sentence.items[i - 1]?.text === ',')
      return claimOf(sentence, i, subjectOfSentence(sentence.items, i), true, context);
    if (isInverted(sentence.items, i)) return claimOf(sentence, i, behind(sentence.items, i + 1), false, context);
    return last !== null && is(sentence.items[i - 1], 'conjunction') ? [{ ...last, verb: i, leads: true }] : [];
  };
  return sentence.items.flatMap((item, i) => {
    const found = claims(item, i);
    last = found.at(-1) ?? last;
    return found;
  });
}

const speech = new WeakMap<Lexicon, Prefilter>();

/** Most sentences credit nobody, and need not be cut into words to be passed over. */
function maySpeak({ text, lexicon }: Sentence): boolean {
  const prefilter = speech.get(lexicon) ?? createPrefilter(lexicon.speech, lexicon);
  speech.set(lexicon, prefilter);
  return prefilter.hits(text).length > 0 || ESTIMATED.test(text);
}

const ESTIMATED = /\bestimated /i;

/** "the army *estimated 4,000* casualties": read as the number's qualifier, it is the subject's verb all the same. */
function isEstimating({ count, text }: Item): boolean {
  return count !== null && text.startsWith('estimated ');
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function claimOf(sentence: Sentence, verb: number, span: Span | null, leads: boolean, context: TextContext): Claim[] {
  if (span === null) return [];
  const { from, to } = stripped(sentence.items, span);
  const items = sentence.items.slice(from, to);
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  if (items.every((item) => is(item, 'pronoun', 'stop'))) return [{ verb, leads, name: null, outlet: false }];
  if (items.every((item) => is(item, 'outlet', 'adverb', 'stop'))) return [{ verb, leads, name: null, outlet: true }];
  if (items.some((item) => is(item, 'number-of', 'toll') || (is(item, 'people') && !is(item, 'person')))) return [];
  if (is(first, 'pronoun') || (is(last, 'incident', 'toll', 'thing', 'preposition', 'war') && !last.capital)) return [];
  const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  const outlet =
    context.outlet !== null &&
    text.replace(/^the /i, '').toLowerCase() === context.outlet.replace(/^the /i, '').toLowerCase();
  return [{ verb, leads, name: outlet ? null : context.register.authority(text), outlet }];
}

/** "*A deputy minister* went further, claiming that …": the person at the head of the sentence. */
function subjectOfSentence(items: readonly Item[], verb: number): Span | null {
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

/** "were reported killed": nobody speaks. */
function isPassive(items: readonly Item[], i: number): boolean {
  const before = is(items[i - 1], 'adverb') ? items[i - 2] : items[i - 1];
  if (isNoun(items, i)) return true;
  return /^(?:is|are|was|were|be|been|being)$/.test(before?.text ?? '') || is(items[i + 1], 'people', 'passive');
}

/** "a report on", "the claims of", "Daily Report": a noun. */
function isNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (
    !/^(?:report|reports|claim|claims|estimate|estimates|state|states|count|counts|records|documents|lists|posts|names|notes|puts|show|shows|number|updates)$/.test(
      item?.text ?? '',
    )
  )
    return false;
  if (item?.capital && items[i - 1]?.capital) return true;
  return (
    is(items[i - 1], 'single') ||
    /^(?:the|its|their|his|these|those|new|previous|latest|earlier|last|daily|recent|official|such|no|of|by)$/.test(
      items[i - 1]?.text ?? '',
    ) ||
    /^(?:on|of|by|from|for|,)$/.test(items[i + 1]?.text ?? '')
  );
}

/** The words before the verb, back to a boundary. */
function subjectBefore(items: readonly Item[], verb: number): Span | null {
  let to = verb;
  while (to > 0 && is(items[to - 1], 'adverb', 'auxiliary', 'not') && !is(items[to - 1], 'person')) to -= 1;
  let from = to;
  while (from > 0 && to - from < 14 && !isBoundary(items, from - 1)) from -= 1;
  while (from < to && is(items[from], 'conjunction', 'adverb', 'clause') && !is(items[from], 'pronoun')) from += 1;
  if (from < to && is(items[from], 'preposition')) from = determinerBehindTime(items, from, to);
  return from < to ? { from, to } : null;
}

/** "in an interview in February *the country's president* said": the name begins behind the time. */
function determinerBehindTime(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) {
    if (/^(?:the|a|an)$/.test(items[i]?.text ?? '') && is(items[i - 1], 'month', 'weekday')) return i;
  }
  return to;
}

function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || (item.count !== null && item.text !== 'both')) return true;
  if (item.kind === 'mark' && !/^[-‐‑'’.&/]$/.test(item.text)) return true;
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
function behind(items: readonly Item[], from: number): Span | null {
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
  return (
    is(item, 'says', 'auxiliary', 'clause', 'passive', 'happens', 'of-them') &&
    !is(item, 'preposition', 'person') &&
    !item.capital
  );
}

/** "…," said the captain: the verb stands behind a comma or a quotation mark. */
function isInverted(items: readonly Item[], verb: number): boolean {
  return (
    (/^[,"”»]$/.test(items[verb - 1]?.text ?? '') && is(items[verb + 1], 'stop', 'single')) ||
    (/^[,"”»]$/.test(items[verb - 1]?.text ?? '') && items[verb + 1]?.capital === true)
  );
}

const WRAPPING =
  /^(?:figures|data|numbers|statistics|estimates?|reports?|statements?|sources|officials|information|records|tally|count)$/;

/** "*Last week* the army said": when it was said, not who. */
function isPastStretch(items: readonly Item[], at: number): boolean {
  return (
    /^(?:last|this|earlier)$/.test(items[at]?.text ?? '') && /^(?:week|month|year)$/.test(items[at + 1]?.text ?? '')
  );
}

/** "figures from X", "a report by X" credit X. A day at the front or the end is no part of a name. */
function stripped(items: readonly Item[], { from, to }: Span): Span {
  let first = isPastStretch(items, from) ? from + 2 : from;
  let last = to;
  while (last > first && is(items[last - 1], 'weekday', 'adverb', 'preposition')) last -= 1;
  for (let i = from; i < Math.min(to - 2, from + 5); i += 1) {
    if (WRAPPING.test(items[i]?.text ?? '') && /^(?:from|by|released by|published by)$/.test(items[i + 1]?.text ?? ''))
      first = i + 2;
  }
  return { from: first, to: last };
}
