import { type Steps, sharedSteps } from '../domain/in-steps.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Draft, Sentence } from './rule.ts';

export type TimeKind = 'interval' | 'cumulative' | 'asOf';

/** Words that tell a time, with their offsets in the document. */
export interface TimeMatch {
  readonly kind: TimeKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** `any` matches where one of `each` does: most sentences tell no time, and are searched for few instead of for many. */
interface Patterns {
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

const compiled = new WeakMap<Lexicon, Readonly<Record<TimeKind, readonly Patterns[]>>>();

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

/** Every pattern is tried where a word or a number begins that opens one of its group. */
function search({ text, start }: Sentence, groups: readonly Patterns[], kind: TimeKind): TimeMatch[] {
  const beginnings = beginningsIn(text);
  return groups.flatMap(({ any, each }) => {
    const openings = beginnings.filter((at) => matchesAt(any, text, at));
    return openings.length === 0 ? [] : matchesOf(each, openings, text, start, kind);
  });
}

function matchesOf(
  each: readonly RegExp[],
  openings: readonly number[],
  text: string,
  start: number,
  kind: TimeKind,
): TimeMatch[] {
  const found: TimeMatch[] = [];
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

/** Where words and numbers begin. */
function beginningsIn(text: string): number[] {
  return [...text.matchAll(WORD)].flatMap(({ index }) =>
    JOINED.test(text.charAt(index)) ? [index, index + 1] : [index],
  );
}

/** "*و*منذ الأحد": a conjunction of one letter is glued to the word. */
const JOINED = /^[وف]$/u;

const WORD = /[\p{L}\p{N}]+/gu;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

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

const prepared = new WeakMap<Lexicon, () => Steps<void>>();

/** The engine works on a pattern when it is first used, and again at the second time: step by step, before the first sentence of a language. */
export function* prepareTimes(lexicon: Lexicon, text: string): Steps<void> {
  const steps = prepared.get(lexicon) ?? sharedSteps(tried(lexicon, text));
  prepared.set(lexicon, steps);
  yield* steps();
}

function* tried(lexicon: Lexicon, text: string): Steps<void> {
  for (const { any } of Object.values(patternsOf(lexicon)).flat()) {
    for (const _time of [1, 2]) {
      matchesAt(any, text, 0);
      yield;
    }
  }
}

/** Of the sources that are searched for together; preparing a pattern takes more than twice the time of one half as long. */
const LONGEST = 3_000;

function patternsFor(sources: readonly string[]): Patterns[] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    length += source.length;
    if (length > LONGEST) groups.push([]);
    if (length > LONGEST) length = source.length;
    groups.at(-1)?.push(source);
  }
  return groups.map((group) => ({ any: whole(group.join(')|(?:')), each: group.map(whole) }));
}

/** A match ends where a word ends. */
function whole(source: string): RegExp {
  return new RegExp(`(?:(?:${quickLetters(source)}))(?![${LETTERS}])`, 'iuy');
}

/**
 * The letters and digits of the scripts that we read and of those beside them. The classes of Unicode, which name the
 * letters of the world one by one, made preparing the patterns twice as long.
 */
const LETTERS =
  '0-9A-Za-z²³¹¼-¾À-ÖØ-öø-ʯ\\u0370-\\u0482\\u048a-\\u052f\\u0620-\\u064a\\u0660-\\u0669\\u066e-\\u06d3\\u06f0-\\u06fc\\u1100-\\u11ff\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3';

function quickLetters(source: string): string {
  return source.replaceAll('[\\p{L}', `[${LETTERS}`).replaceAll('\\p{L}', `[${LETTERS}]`);
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
