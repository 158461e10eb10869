import type { Sentence, TextContext } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';

/** Every stretch that a sentence names. */
export function stretchesIn(sentence: Sentence, context: TextContext): TimeMatch[] {
  const now = context.published === null ? null : Number(context.published.slice(0, 4));
  return timesIn(sentence, context.lexicon, ['interval', 'cumulative']).filter(({ words }) => !isPastYear(words, now));
}

/** "in 2011" tells when something was, not over which stretch a count of today runs. */
function isPastYear(words: string, now: number | null): boolean {
  const year = /^(?:in|during) (?:[a-z]+ )?((?:19|20)\d\d)$/i.exec(words)?.[1];
  return year !== undefined && now !== null && Number(year) < now - 1;
}
