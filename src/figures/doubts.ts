import type { Doubt } from '../domain/figure.ts';
import type { Steps } from '../domain/in-steps.ts';
import { is } from './item.ts';
import type { Draft, Sentence } from './rule.ts';
import { MEASURE_ROLES } from './words/table.ts';

/** Sentences with a casualty word and a number that nobody joined and nobody ruled out. `drafts`: all that were found, repeats too. */
export function* doubtsOf(read: readonly Sentence[], drafts: readonly Draft[]): Steps<Doubt[]> {
  const joined = new Set(drafts.map(({ sentence }) => sentence));
  const doubts: Doubt[] = [];
  for (const sentence of read) {
    if (joined.has(sentence)) continue;
    yield;
    if (isDoubtful(sentence)) doubts.push(doubtOf(sentence));
  }
  return doubts;
}

function isDoubtful(sentence: Sentence): boolean {
  const open = sentence.items.some(({ count }) => count !== null && count.sifted === null);
  return open && sentence.items.some((item) => is(item, ...MEASURE_ROLES));
}

function doubtOf({ text, start, end }: Sentence): Doubt {
  return { quote: text, start, end, reason: 'a casualty word and a number that no rule could join' };
}
