import type { Catalogue } from '../catalogue.ts';
import { adjoin, type Found, type PieceKind, piecesAt, type Sentence } from '../lexicon.ts';

/** The longest piece of `kind` at word `at`, when that word adjoins the one before. */
export function follow(catalogue: Catalogue, sentence: Sentence, at: number, kind: PieceKind): Found | null {
  if (at >= sentence.words.length || !adjoin(sentence, at - 1, at)) return null;
  return piecesAt(catalogue.lexicon, sentence, at).find(({ piece }) => piece.kind === kind) ?? null;
}

/** The first word at or after `at` that is no connecting word. */
export function skip(sentence: Sentence, at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (next < at + 2 && adjoin(sentence, next - 1, next) && words.has(sentence.words[next]?.forms[0] ?? ''))
    next += 1;
  return next;
}

/** Words between what is owned and its owner. */
export const OF: ReadonlySet<string> = new Set('of in for from the у в на во по із з из في من ب'.split(' '));
