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

const compiled = new WeakMap<Lexicon, Readonly<Record<TimeKind, readonly RegExp[]>>>();

/** Every stretch or moment of these kinds in a sentence; where two overlap the earlier kind of the list wins. */
export function timesIn({ text, start }: Sentence, lexicon: Lexicon, kinds: readonly TimeKind[]): TimeMatch[] {
  const found: TimeMatch[] = [];
  for (const kind of kinds) {
    for (const pattern of patternsOf(lexicon)[kind]) {
      for (const match of text.matchAll(pattern)) {
        const words = match[0].trim();
        const from = start + match.index + match[0].indexOf(words);
        const one = { kind, words, start: from, end: from + words.length };
        if (words !== '') found.push(one);
      }
    }
  }
  return withoutOverlaps(found, kinds);
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
  const all = (sources: readonly string[]) =>
    sources.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'));
  const made = { interval: all(interval), cumulative: all(cumulative), asOf: all(asOf) };
  compiled.set(lexicon, made);
  return made;
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
