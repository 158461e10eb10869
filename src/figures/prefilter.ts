import type { Lexicon } from './lexicon.ts';

/** Finds the places of a text where a casualty word may stand, without cutting it into words. */
export interface Prefilter {
  /** Offsets, ascending, at most one per word. */
  hits(text: string): number[];
}

const SIZE = 1 << 16;

/**
 * Two or three letters of every casualty word are marked in a table of bits; a text is walked once and only words whose
 * letters are marked are looked at again. Words written together (Korean) and words with glued prefixes (Arabic) may begin
 * anywhere, so there every letter starts a word.
 */
export function createPrefilter({ cues, table }: Lexicon): Prefilter {
  const bits = new Uint8Array(SIZE);
  for (const cue of cues) {
    const word = cue.replace('*', '');
    bits[keyOf(code(word, 0), code(word, 1), code(word, 2))] = 1;
  }
  const anywhere = table.glued === true || table.prefixes !== undefined;
  return { hits: (text) => hitsIn(text, bits, anywhere) };
}

function hitsIn(text: string, bits: Uint8Array, anywhere: boolean): number[] {
  const hits: number[] = [];
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = lower(text.charCodeAt(i));
    const isLetter = letter > 0x60 && (letter < 0x2000 || letter > 0x206f);
    if (isLetter && (!inWord || anywhere)) {
      const key = keyOf(letter, lower(text.charCodeAt(i + 1) || 0), lower(text.charCodeAt(i + 2) || 0));
      const short = anywhere ? keyOf(letter, lower(text.charCodeAt(i + 1) || 0), 0) : key;
      if (bits[key] === 1 || bits[short] === 1 || isVowelSign(letter)) hits.push(i);
    }
    inWord = isLetter;
  }
  return hits;
}

/** Vowel signs inside Arabic words hide their letters from the table: such words are always looked at. */
function isVowelSign(letter: number): boolean {
  return letter >= 0x64e && letter <= 0x652;
}

function code(word: string, at: number): number {
  return at < word.length ? lower(word.charCodeAt(at)) : 0;
}

/** Lower case for Latin and Cyrillic letters, one alef and one ya for Arabic, without a lookup. */
function lower(letter: number): number {
  if (letter >= 0x41 && letter <= 0x5a) return letter + 0x20;
  if (letter >= 0x410 && letter <= 0x42f) return letter + 0x20;
  if (letter >= 0x400 && letter <= 0x40f) return letter + 0x50;
  if (letter === 0x623 || letter === 0x625 || letter === 0x622) return 0x627;
  if (letter === 0x649) return 0x64a;
  return letter;
}

function keyOf(a: number, b: number, c: number): number {
  return (Math.imul(a, 0x9e3b) ^ Math.imul(b, 0x85eb) ^ Math.imul(third(c), 0xc2b3)) & (SIZE - 1);
}

/** A mark or blank behind a word of two letters; where words have glued endings, hitsIn looks for two letters alone as well. */
function third(letter: number): number {
  return letter > 0x60 ? letter : 0;
}
