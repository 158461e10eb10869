import { ownCopy } from '../../domain/own-copy.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon, Phrases, Sense } from './lexicon.ts';

interface Match {
  readonly length: number;
  readonly senses: readonly Sense[];
}

export const NOTHING: Match = { length: 1, senses: [] };

export function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits' || token.kind === 'code') return NOTHING;
  for (const { exact, stems } of openingsOf(token.text, lexicon)) {
    const match = bestOf(longestPhrase(exact, tokens, at), stemPhrase(stems, tokens, at));
    if (match !== null) return match;
  }
  return NOTHING;
}

/** The phrases that one reading of a word may open, those of longer stems first. */
interface Opening {
  readonly exact: Phrases | undefined;
  readonly stems: readonly Phrases[];
}

/** Texts repeat their words; the memory is dropped when it grows, so that a long run stays small. */
const opened = new WeakMap<Lexicon, Map<string, readonly Opening[]>>();

const MOST_OPENED = 20_000;

function openingsOf(word: string, lexicon: Lexicon): readonly Opening[] {
  const memory = opened.get(lexicon) ?? new Map<string, readonly Opening[]>();
  opened.set(lexicon, memory);
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= MOST_OPENED) memory.clear();
  const openings = barenessesOf(word, lexicon)
    .map((bare) => ({ exact: lexicon.exact.get(bare), stems: stemsOf(bare, lexicon) }))
    .filter(({ exact, stems }) => exact !== undefined || stems.length > 0);
  if (word.length < 40) memory.set(ownCopy(word), openings);
  return openings;
}

/** The word itself, then without the letters that may be glued to its front. */
function barenessesOf(word: string, { prefixes }: Lexicon): string[] {
  const glued = prefixes.filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + shortest(prefix));
  return [word, ...glued.map((prefix) => word.slice(prefix.length))];
}

/** Behind the article stands a noun: «بألفي» is "by two thousand", not "by the" and "in". */
function shortest(prefix: string): number {
  return prefix.endsWith('ال') ? 3 : 2;
}

function stemsOf(word: string, { stems, longestStem }: Lexicon): Phrases[] {
  const found: Phrases[] = [];
  for (let length = Math.min(word.length, longestStem); length > 1; length -= 1) {
    const phrases = stems.get(word.slice(0, length));
    if (phrases !== undefined) found.push(phrases);
  }
  return found;
}

/** A longer phrase wins; of equal ones the exact form, because it was written down on purpose. */
function bestOf(exact: Match | null, stem: Match | null): Match | null {
  if (exact === null || stem === null) return exact ?? stem;
  return stem.length > exact.length ? stem : exact;
}

function stemPhrase(stems: readonly Phrases[], tokens: readonly Token[], at: number): Match | null {
  for (const phrases of stems) {
    const found = longestPhrase(phrases, tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function longestPhrase(phrases: Phrases | undefined, tokens: readonly Token[], at: number): Match | null {
  if (phrases === undefined) return null;
  const { all, alone, next } = phrases;
  if (next !== null && !goesOn(next, tokens[at + 1])) return alone === null ? null : { length: 1, senses: alone };
  for (const { rest, senses } of all) {
    if (rest.length === 0 || restFits(rest, tokens, at + 1)) return { length: rest.length + 1, senses };
  }
  return null;
}

/** Most words open phrases ("the …") that what stands behind them does not go on. */
function goesOn(next: ReadonlySet<string>, token: Token | undefined): boolean {
  return next.size > 0 && token !== undefined && next.has(token.text.replace('’', "'"));
}

function restFits(rest: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let k = 0; k < rest.length; k += 1) if (!fits(rest[k] ?? '', tokens[from + k])) return false;
  return true;
}

function fits(word: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.text === word) return true;
  return word.endsWith('*') ? token.text.startsWith(word.slice(0, -1)) : token.text.replace('’', "'") === word;
}
