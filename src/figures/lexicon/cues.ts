import type { Cue } from './lexicon.ts';

/** Single words, and each phrase without one of them by its longest word: "number of dead" is found by "dead" alone. */
export function cuesOf(entries: readonly (readonly string[])[]): Cue[] {
  const single = new Set(entries.flatMap((words) => (words.length === 1 ? words : [])));
  const phrases = entries.filter((words) => !words.some((word) => single.has(word)));
  return [...[...single].map((word) => ({ word, before: [], after: [] })), ...phrases.map(cueOf)];
}

function cueOf(words: readonly string[]): Cue {
  const word = words.reduce((best, next) => (lettersOf(next) >= lettersOf(best) ? next : best), '');
  const at = words.lastIndexOf(word);
  return { word, before: words.slice(0, at).reverse(), after: words.slice(at + 1) };
}

/** Without the star: one letter alone is no cue. */
function lettersOf(word: string): number {
  return word.replace('*', '').length;
}
