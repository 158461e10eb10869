import { folded } from './fold.ts';
import type { Item } from './item.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Gives every token its senses; phrases of several words become one item, longest first. */
export function tagTokens(
  slice: (start: number, end: number) => string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Item[] {
  const pieces = lexicon.table.glued ? tokens.flatMap((token) => partGlued(token, lexicon)) : tokens;
  const items: Item[] = [];
  for (let i = 0; i < pieces.length; ) {
    const match = phraseAt(pieces, i, lexicon);
    const first = pieces[i];
    const last = pieces[i + match.length - 1];
    if (first === undefined || last === undefined) break;
    const written = slice(first.start, last.end);
    const capital = /^\p{Lu}/u.test(written);
    const lower = match.length === 1 ? first.text : folded(written.toLowerCase());
    items.push({
      start: first.start,
      end: last.end,
      text: lower,
      kind: first.kind,
      senses: match.senses,
      count: null,
      capital,
    });
    i += match.length;
  }
  return items;
}

interface Match {
  readonly length: number;
  readonly senses: readonly Sense[];
}

const NOTHING: Match = { length: 1, senses: [] };

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits' || token.kind === 'code') return NOTHING;
  for (const word of barenessesOf(token.text, lexicon)) {
    const match = bestOf(longestPhrase(lexicon.exact.get(word), tokens, at), stemPhrase(word, tokens, at, lexicon));
    if (match !== null) return match;
  }
  return NOTHING;
}

/** The word itself, then without the letters that may be glued to its front. */
function* barenessesOf(word: string, { prefixes }: Lexicon): Generator<string> {
  yield word;
  for (const prefix of prefixes) {
    if (word.startsWith(prefix) && word.length >= prefix.length + 2) yield word.slice(prefix.length);
  }
}

/** A longer phrase wins; of equal ones the exact form, because it was written down on purpose. */
function bestOf(exact: Match | null, stem: Match | null): Match | null {
  if (exact === null || stem === null) return exact ?? stem;
  return stem.length > exact.length ? stem : exact;
}

function stemPhrase(word: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Match | null {
  for (let length = Math.min(word.length, lexicon.longestStem); length > 1; length -= 1) {
    const found = longestPhrase(lexicon.stems.get(word.slice(0, length)), tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function longestPhrase(
  phrases: ReturnType<Lexicon['exact']['get']>,
  tokens: readonly Token[],
  at: number,
): Match | null {
  for (const { rest, senses } of phrases ?? []) {
    if (rest.every((word, k) => fits(word, tokens[at + 1 + k]))) return { length: rest.length + 1, senses };
  }
  return null;
}

function fits(word: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith('*')
    ? token.text.startsWith(word.slice(0, -1))
    : token.text === word || token.text.replace('’', "'") === word;
}

/** 북한군이 → 북한 + 군 + 이: known pieces from the left; a single syllable counts only beside a known piece or digits. */
function partGlued(token: Token, lexicon: Lexicon): Token[] {
  if (token.kind !== 'word') return [token];
  const cuts: Token[] = [];
  let unknown = 0;
  for (let at = 0; at < token.text.length; ) {
    const length = knownLength(token.text, at, lexicon, unknown === at);
    if (length === 0) {
      at += 1;
      continue;
    }
    if (unknown < at) cuts.push(cut(token, unknown, at));
    cuts.push(cut(token, at, at + length));
    at += length;
    unknown = at;
  }
  if (unknown < token.text.length) cuts.push(cut(token, unknown, token.text.length));
  return cuts;
}

function knownLength(word: string, at: number, { exact, longestWord }: Lexicon, beside: boolean): number {
  for (let length = Math.min(longestWord, word.length - at); length > (beside ? 0 : 1); length -= 1) {
    if (exact.has(word.slice(at, at + length))) return length;
  }
  return 0;
}

function cut(token: Token, from: number, to: number): Token {
  return { start: token.start + from, end: token.start + to, text: token.text.slice(from, to), kind: token.kind };
}
