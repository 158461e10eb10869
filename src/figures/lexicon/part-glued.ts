import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** 북한군이 → 북한 + 군 + 이: known pieces from the left; a single syllable counts only beside a known piece or digits. */
export function partGlued(token: Token, lexicon: Lexicon, next: Token | undefined): Token[] {
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
