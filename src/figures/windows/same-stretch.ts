import type { Draft, TextContext } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';
import { stretchesIn } from './stretches-in.ts';

/** "There were 318 cases *in the past 24 hours*. Eight died *over the same period*": the stretch that the later words mean. */
export function sameStretch({ words, end }: TimeMatch, { sentence }: Draft, context: TextContext): TimeMatch | null {
  if (!SAME.test(words) || /^ (?:of|in|last) /.test(sentence.text.slice(end - sentence.start))) return null;
  const before = context.sentences.slice(Math.max(0, sentence.index - FURTHEST), sentence.index).reverse();
  return before.map((other) => stretchesIn(other, context).at(-1)).find((match) => match !== undefined) ?? null;
}

/** Sentences over which such words point back. */
const FURTHEST = 2;

const SAME = /^(?:in|over|during) (?:the|that) same (?:period|time|stretch|week|month)$/i;
