import type { Name } from '../../domain/figure.ts';
import type { Sentence } from '../rule.ts';
import type { Claim } from './claim.ts';

/** Of how many sentences a quotation may be. */
export const LONGEST_QUOTATION = 6;

/**
 * "*We have found 40 bodies. There will be more*," the mayor said: the sentences of one quotation have one speaker, who is
 * named behind its last. For each sentence of such a quotation but the last its speaker, by the sentence's index in the list.
 */
export function quotationSpeakers(
  sentences: readonly Sentence[],
  claims: readonly (readonly Claim[])[],
): ReadonlyMap<number, Name> {
  const speakers = new Map<number, Name>();
  for (const [i, { text }] of sentences.entries()) {
    if (!leavesOpen(text) || speakers.has(i)) continue;
    const last = closingAfter(sentences, i);
    const name = last < 0 ? null : nameBehindQuote(sentences[last], claims[last] ?? []);
    if (name !== null) for (let k = i; k < last; k += 1) speakers.set(k, name);
  }
  return speakers;
}

/** A quotation begins that the sentence does not end. */
function leavesOpen(text: string): boolean {
  const at = text.search(/["“]/);
  return at >= 0 && at < OPENING && !/["”]/.test(text.slice(at + 1));
}

/** It opens the sentence, or stands behind a few words. */
const OPENING = 40;

function closingAfter(sentences: readonly Sentence[], from: number): number {
  for (let k = from + 1; k < Math.min(sentences.length, from + LONGEST_QUOTATION); k += 1) {
    const text = sentences[k]?.text ?? '';
    if (/[”"]/.test(text)) return /^[^"“]*[,.!?]?["”]/.test(text) ? k : -1;
    if (k > from + 1 && sentences[k]?.opensParagraph) return -1;
  }
  return -1;
}

function nameBehindQuote(sentence: Sentence | undefined, claims: readonly Claim[]): Name | null {
  if (sentence === undefined) return null;
  const closing = sentence.start + sentence.text.search(/["”]/);
  return claims.find(({ verb }) => (sentence.items[verb]?.start ?? 0) > closing)?.name ?? null;
}
