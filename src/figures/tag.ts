import { ownCopy } from '../domain/own-copy.ts';
import { folded } from './fold.ts';
import type { Item } from './item.ts';
import type { Lexicon, Phrases, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Gives every token its senses; phrases of several words become one item, longest first. */
export function tagTokens(
  slice: (start: number, end: number) => string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Item[] {
  const pieces = lexicon.table.glued ? tokens.flatMap((token, i) => partGlued(token, lexicon, tokens[i + 1])) : tokens;
  const items: Item[] = [];
  for (let i = 0; i < pieces.length; ) {
    const match = phraseAt(pieces, i, lexicon);
    const first = pieces[i];
    const last = pieces[i + match.length - 1];
    if (first === undefined || last === undefined) break;
    const written = slice(first.start, last.end);
    const isOfName =
      match.length === 1 && (joinsName(slice, pieces, i) || isInitials(slice, pieces, i) || isSaid(slice, pieces, i));
    const capital = first.kind === 'word' && isCapital(written);
    const lower = match.length === 1 ? first.text : folded(written.toLowerCase());
    items.push({
      start: first.start,
      end: last.end,
      text: isOfName && INITIALS.has(lower) ? written : lower,
      kind: first.kind,
      senses: isOfName ? NOTHING.senses : match.senses,
      count: null,
      capital,
    });
    i += match.length;
  }
  return items;
}

const CAPITAL = /^\p{Lu}/u;

function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(written);
}

/** "Rio Grande *do* Sul": a small word of another language within a name. */
function joinsName(slice: (start: number, end: number) => string, tokens: readonly Token[], at: number): boolean {
  if (!PARTICLES.has(tokens[at]?.text ?? '')) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined) return false;
  return [before, next].every(({ kind, start, end }) => kind === 'word' && isCapital(slice(start, end)));
}

const PARTICLES: ReadonlySet<string> = new Set(['do', 'dos', 'da', 'das', 'de', 'del', 'di', 'du']);

/** "the *WHO*", "12 *US* troops", "*IS* gunmen": no pronoun or verb, unless the whole sentence is in capitals. */
function isInitials(slice: (start: number, end: number) => string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !INITIALS.has(token.text)) return false;
  if (slice(token.start, token.end) !== token.text.toUpperCase()) return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) => beside?.kind === 'word' && /\p{Ll}/u.test(slice(beside.start, beside.end)),
  );
}

const INITIALS: ReadonlySet<string> = new Set(['who', 'us', 'it', 'is']);

/** "in Port *Said*", "Abu *Said*": a name, and no verb. */
function isSaid(slice: (start: number, end: number) => string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.text === 'said' && isCapital(slice(token.start, token.end)) && BEFORE_SAID.has(tokens[at - 1]?.text ?? '')
  );
}

const BEFORE_SAID: ReadonlySet<string> = new Set([
  'port',
  'sidi',
  'abu',
  'ben',
  'bin',
  'ould',
  'sheikh',
  'el',
  'al',
  'bou',
]);

interface Match {
  readonly length: number;
  readonly senses: readonly Sense[];
}

const NOTHING: Match = { length: 1, senses: [] };

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Match {
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

/** 북한군이 → 북한 + 군 + 이: known pieces from the left; a single syllable counts only beside a known piece or digits. */
function partGlued(token: Token, lexicon: Lexicon, next: Token | undefined): Token[] {
  if (token.kind !== 'word') return [token];
  const cuts: Token[] = [];
  let unknown = 0;
  for (let at = 0; at < token.text.length; ) {
    const length = knownLength(token.text, at, lexicon, unknown === at, next);
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

/**
 * A syllable that only opens phrases ("두 명") opens no longer word (두절), and a word with its particle that only opens phrases
 * ("포로가 됐다") is parted where what stands behind it goes on none of them ("포로가 12명").
 */
function knownLength(
  word: string,
  at: number,
  { exact, stems, longestWord }: Lexicon,
  beside: boolean,
  next: Token | undefined,
): number {
  for (let length = Math.min(longestWord, word.length - at); length > (beside ? 0 : 1); length -= 1) {
    const piece = word.slice(at, at + length);
    const phrases = exact.get(piece);
    if (phrases === undefined) continue;
    const ends = length > 1 && at + length === word.length && !stems.has(piece);
    if (ends && phrases.alone === null && !phrases.all.some(({ rest }) => opens(rest[0] ?? '', next))) continue;
    if (length > 1 || at > 0 || word.length === 1 || phrases.alone !== null) return length;
  }
  return 0;
}

/** The next word is not yet parted: "명이" begins with 명. */
function opens(word: string, next: Token | undefined): boolean {
  return next?.text.startsWith(word.replace('*', '')) === true;
}

function cut(token: Token, from: number, to: number): Token {
  return { start: token.start + from, end: token.start + to, text: token.text.slice(from, to), kind: token.kind };
}
