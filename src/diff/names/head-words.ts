import type { Name } from '../../domain/figure.ts';
import { foldedWords } from './relate-names.ts';

/** The words of a name up to what it is for or where it is: "the Marrow Institute *for Flood Response*" → marrow, institute. */
export function headWords(name: Name): readonly string[] {
  const known = HEADS.get(name);
  if (known !== undefined) return known;
  const words = foldedWords(name.text.split(/ (?:of|for|in|on) /)[0] ?? '');
  HEADS.set(name, words);
  return words;
}

const HEADS = new WeakMap<Name, readonly string[]>();
