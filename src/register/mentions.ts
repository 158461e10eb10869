import type { Name } from '../domain/figure.ts';
import type { Sentence } from './lexicon.ts';
import type { Mention } from './register.ts';

/** Leftmost first, longest first, without overlaps; every word is visited once. */
export function mentions(
  sentence: Sentence,
  compose: (sentence: Sentence, at: number) => { name: Omit<Name, 'text'>; until: number } | null,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < sentence.words.length; at += 1) {
    const composed = compose(sentence, at);
    const start = sentence.words[at]?.start ?? 0;
    const end = sentence.words[(composed?.until ?? 0) - 1]?.end ?? 0;
    if (composed === null) continue;
    found.push({ name: { text: sentence.text.slice(start, end), ...composed.name }, start, end });
    at = composed.until - 1;
  }
  return found;
}
