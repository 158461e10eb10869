import { folded } from './fold.ts';
import type { Cue, Lexicon } from './lexicon.ts';

/** The words of a lexicon that a text can be searched for without being cut into words. */
type Searched = 'cues' | 'speech' | 'numerals';

const prepared = new WeakMap<readonly Cue[], Marks>();

/** Offsets at which one of these words may stand, ascending, at most one per word. */
export function hitsOf(searched: Searched, text: string, lexicon: Lexicon): number[] {
  const cues = lexicon[searched];
  const marks = prepared.get(cues) ?? marksOf(cues, lexicon);
  prepared.set(cues, marks);
  return hitsIn(text, marks);
}

const SIZE = 1 << 16;
const LAST = SIZE - 1;
/** Letters that are compared; words and stems that are shorter stand in a table of their own. */
const SHORT = 3;
const LONG = 6;
/** No casualty word of any language is longer. */
const LONGEST = 40;

interface Marks {
  /** Words and beginnings of words that a marked place is compared with; null where words may begin anywhere. */
  readonly words: Words | null;
  /** By the first three letters: short stems, and every word of a language whose words are glued together. */
  readonly short: Uint8Array;
  /** By the first six letters, with the end of the word counting as a letter. */
  readonly long: Uint8Array;
  readonly anywhere: boolean;
}

/** Cues by the letters of their word; of a stem by its beginning. */
interface Words {
  readonly whole: ReadonlyMap<string, readonly Cue[]>;
  readonly stems: ReadonlyMap<string, readonly Cue[]>;
}

/**
 * The first letters of every such word are marked in tables of bits; a text is walked once and only words whose letters
 * are marked are looked at again, with the words around them where a phrase asks for it, so that most sentences of the news
 * are never cut into words. Words written together (Korean) and words with glued prefixes (Arabic) may begin anywhere, so
 * there every letter starts a word.
 */
function marksOf(cues: readonly Cue[], { table }: Lexicon): Marks {
  const anywhere = table.glued === true || table.prefixes !== undefined;
  const words = anywhere ? null : wordsOf(cues);
  const marks = { short: new Uint8Array(SIZE), long: new Uint8Array(SIZE), anywhere, words };
  for (const cue of cues) {
    const word = cue.word.replace('*', '');
    const open = anywhere || (isStem(cue.word) && word.length < LONG);
    if (open) marks.short[keyOf(word, 0, Math.min(SHORT, word.length))] = 1;
    else marks.long[keyOf(word, 0, LONG)] = 1;
  }
  return marks;
}

/** As far as their letters go: `soldier's` is known by `soldier`. */
function wordsOf(cues: readonly Cue[]): Words {
  const inRuns = cues.map(({ word, before, after }) => {
    const [first = '', ...rest] = runsOf(word);
    return {
      word: first,
      before: before.flatMap((one) => runsOf(one).reverse()),
      after: [...rest, ...after.flatMap(runsOf)],
    };
  });
  return {
    whole: Map.groupBy(
      inRuns.filter(({ word }) => !isStem(word)),
      ({ word }) => word,
    ),
    stems: Map.groupBy(
      inRuns.filter(({ word }) => isStem(word)),
      ({ word }) => word.slice(0, -1),
    ),
  };
}

function isStem(word: string): boolean {
  return word.endsWith('*');
}

/** The runs of letters of a word of the table; the star stays with the last one. */
function runsOf(word: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const end = wordEnd(word, at);
    if (end > at) runs.push(word.slice(at, word[end] === '*' ? end + 1 : end));
    at = end;
  }
  return runs;
}

function hitsIn(text: string, marks: Marks): number[] {
  const hits: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (letterAt(text, i) === NONE) continue;
    if (isMarked(text, i, marks) && isCue(text, i, marks)) hits.push(i);
    if (!marks.anywhere) i = wordEnd(text, i);
  }
  return hits;
}

/** One walk over the letters, looked up where a table asks for them. */
function isMarked(text: string, i: number, { short, long, anywhere }: Marks): boolean {
  if (isVowelSign(text.charCodeAt(i))) return true;
  let key = 0;
  for (let k = 0; k < LONG; k += 1) {
    if ((k === 2 || k === SHORT) && short[key & LAST] === 1) return true;
    const letter = letterAt(text, i + k);
    if (letter === NONE || (anywhere && k === SHORT))
      return short[key & LAST] === 1 || (!anywhere && long[key & LAST] === 1);
    key = grown(key, letter);
  }
  return long[key & LAST] === 1;
}

/** Vowel signs inside an Arabic word hide its letters from the tables: such words are always looked at. */
function isVowelSign(letter: number): boolean {
  return letter >= 0x64e && letter <= 0x652;
}

/** Whether the marked word is one of the table, or begins like one, among the words of its phrase. */
function isCue(text: string, i: number, { words }: Marks): boolean {
  if (words === null) return true;
  const end = wordEnd(text, i);
  const word = folded(text.slice(i, Math.min(end, i + LONGEST)).toLowerCase());
  const stands = ({ before, after }: Cue) => isFollowed(text, end, after) && isPreceded(text, i, before);
  if (words.whole.get(word)?.some(stands)) return true;
  for (let length = word.length; length > 0; length -= 1)
    if (words.stems.get(word.slice(0, length))?.some(stands)) return true;
  return false;
}

function isFollowed(text: string, end: number, runs: readonly string[]): boolean {
  let at = end;
  for (const run of runs) {
    while (at < text.length && letterAt(text, at) === NONE) at += 1;
    const next = wordEnd(text, at);
    if (!isRun(text.slice(at, next), run)) return false;
    at = next;
  }
  return true;
}

function isPreceded(text: string, start: number, runs: readonly string[]): boolean {
  let end = start;
  for (const run of runs) {
    while (end > 0 && letterAt(text, end - 1) === NONE) end -= 1;
    const from = wordStart(text, end);
    if (!isRun(text.slice(from, end), run)) return false;
    end = from;
  }
  return true;
}

function isRun(written: string, run: string): boolean {
  const word = folded(written.toLowerCase());
  return isStem(run) ? word.startsWith(run.slice(0, -1)) : word === run;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && letterAt(text, start - 1) !== NONE) start -= 1;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (letterAt(text, end) !== NONE) end += 1;
  return end;
}

/** A hash of up to `length` letters from `from` on; it ends where the word ends. */
function keyOf(text: string, from: number, length: number): number {
  let key = 0;
  for (let k = 0; k < length; k += 1) {
    const letter = letterAt(text, from + k);
    if (letter === NONE) break;
    key = grown(key, letter);
  }
  return key & LAST;
}

function grown(key: number, letter: number): number {
  const mixed = Math.imul(key ^ letter, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

const NONE = 0;

/** The small letter at a place, behind the end of the text none. */
function letterAt(text: string, at: number): number {
  return at < text.length ? (LETTERS[text.charCodeAt(at)] ?? NONE) : NONE;
}

/** Punctuation and symbols, those of East Asia, halves of emoji, variation selectors, the byte order mark. */
const SIGNS = [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/** Every character as a small letter, looked up instead of worked out: the whole text is walked. */
const LETTERS = Uint16Array.from({ length: 1 << 16 }, (_, code) => (isLetter(lower(code)) ? lower(code) : NONE));

/** Of lower case. No-break spaces, marks like « and ~, and emoji with their selectors («❗️Погибли») are none. */
function isLetter(letter: number): boolean {
  if (letter < 0xc0) return letter > 0x60 && letter < 0x7b;
  return !SIGNS.some(([first, last]) => first <= letter && letter <= last);
}

/**
 * Lower case for Latin and Cyrillic letters, without a lookup; one alef and one ya for Arabic, one е for Russian, as in
 * `fold.ts`.
 */
function lower(letter: number): number {
  if (letter >= 0x41 && letter <= 0x5a) return letter + 0x20;
  if (letter >= 0x410 && letter <= 0x42f) return letter + 0x20;
  if (letter === 0x401 || letter === 0x451) return 0x435;
  if (letter >= 0x400 && letter <= 0x40f) return letter + 0x50;
  if (letter === 0x622 || letter === 0x623 || letter === 0x625) return 0x627;
  if (letter === 0x649) return 0x64a;
  return letter;
}
