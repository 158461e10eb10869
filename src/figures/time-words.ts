import type { Lexicon } from './lexicon.ts';
import type { Draft, Sentence } from './rule.ts';

export type TimeKind = 'interval' | 'cumulative' | 'asOf';

/** Words that tell a time, with their offsets in the document. */
export interface TimeMatch {
  readonly kind: TimeKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** `any` matches where one of `each` does: most sentences tell no time, and are searched once instead of many times. */
interface Patterns {
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

const compiled = new WeakMap<Lexicon, Readonly<Record<TimeKind, Patterns>>>();

/** Every stretch or moment of these kinds in a sentence; where two overlap the earlier kind of the list wins. */
export function timesIn(sentence: Sentence, lexicon: Lexicon, kinds: readonly TimeKind[]): TimeMatch[] {
  return withoutOverlaps(
    kinds.flatMap((kind) => timesOf(sentence, lexicon, kind)),
    kinds,
  );
}

type Times = { [kind in TimeKind]?: readonly TimeMatch[] };

/** Many figures ask about the same sentence: it is searched once for each kind. */
const searched = new WeakMap<Sentence, Times>();

function timesOf(sentence: Sentence, lexicon: Lexicon, kind: TimeKind): readonly TimeMatch[] {
  const known = searched.get(sentence) ?? {};
  searched.set(sentence, known);
  known[kind] ??= search(sentence, patternsOf(lexicon)[kind], kind);
  return known[kind];
}

/** Every pattern is tried where a word or a number begins that opens one of them. */
function search({ text, start }: Sentence, { any, each }: Patterns, kind: TimeKind): TimeMatch[] {
  const found: TimeMatch[] = [];
  const openings = openingsOf(text, any);
  if (openings.length === 0) return found;
  for (const pattern of each) {
    let done = 0;
    for (const at of openings) {
      pattern.lastIndex = at;
      const words = at < done ? undefined : pattern.exec(text)?.[0].trimEnd();
      if (words === undefined || words === '') continue;
      done = at + words.length;
      found.push({ kind, words, start: start + at, end: start + done });
    }
  }
  return found;
}

function openingsOf(text: string, any: RegExp): number[] {
  const openings: number[] = [];
  for (const { index } of text.matchAll(WORD)) {
    for (const at of JOINED.test(text.charAt(index)) ? [index, index + 1] : [index]) {
      any.lastIndex = at;
      if (any.test(text)) openings.push(at);
    }
  }
  return openings;
}

/** "*و*منذ الأحد": a conjunction of one letter is glued to the word. */
const JOINED = /^[وف]$/u;

const WORD = /[\p{L}\p{N}]+/gu;

/** Of overlapping ones the first to begin; of equal beginnings the earlier kind, then the longer. */
function withoutOverlaps(found: readonly TimeMatch[], kinds: readonly TimeKind[]): TimeMatch[] {
  const rank = (match: TimeMatch) => kinds.indexOf(match.kind);
  const sorted = found.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: TimeMatch[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, match)) kept.push(match);
  }
  return kept;
}

function overlaps(a: TimeMatch, b: TimeMatch): boolean {
  return a.start < b.end && b.start < a.end;
}

function patternsOf(lexicon: Lexicon) {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const { interval, cumulative, asOf } = lexicon.table.time;
  const made = { interval: patternsFor(interval), cumulative: patternsFor(cumulative), asOf: patternsFor(asOf) };
  compiled.set(lexicon, made);
  return made;
}

function patternsFor(sources: readonly string[]): Patterns {
  const any = sources.map((source) => `(?:${source})`).join('|');
  return { any: whole(any === '' ? '(?!)' : any), each: sources.map(whole) };
}

function whole(source: string): RegExp {
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** The match that belongs to a figure: one behind it before the next comma-free stretch, else the nearest. */
export function nearest(matches: readonly TimeMatch[], { start, end }: Pick<Draft, 'start' | 'end'>): TimeMatch | null {
  let best: TimeMatch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    const distance = match.start >= end ? match.start - end : match.end <= start ? (start - match.end) * 1.5 : 0;
    if (distance < least) {
      best = match;
      least = distance;
    }
  }
  return best;
}
