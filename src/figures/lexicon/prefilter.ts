import { folded } from '../text/fold.ts';
import { letterAt, NONE, wordEnd, wordStart } from './letters.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { isMarked, isStem, type Marks, marksOf } from './marks.ts';

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

/** No casualty word of any language is longer. */
const LONGEST = 40;

function hitsIn(text: string, marks: Marks): number[] {
  const hits: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (letterAt(text, i) === NONE) continue;
    if (isMarked(text, i, marks) && isCue(text, i, marks)) hits.push(i);
    if (!marks.anywhere) i = wordEnd(text, i);
  }
  return hits;
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
