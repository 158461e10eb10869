import { letterAt, NONE, wordEnd } from './letters.ts';
import type { Cue, Lexicon } from './lexicon.ts';

/** Where words of a lexicon may stand, told by their first letters. */
export interface Marks {
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
export function marksOf(cues: readonly Cue[], { table }: Lexicon): Marks {
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

export function isStem(word: string): boolean {
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

const SIZE = 1 << 16;
const LAST = SIZE - 1;

/** Letters that are compared; words and stems that are shorter stand in a table of their own. */
const SHORT = 3;
const LONG = 6;

/** One walk over the letters, looked up where a table asks for them. */
export function isMarked(text: string, i: number, { short, long, anywhere }: Marks): boolean {
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
