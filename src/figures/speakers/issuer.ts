import type { Name } from '../../domain/figure.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';

/** Whether a draft stands in a line of a list, which counts for whoever signs the list. */
export function isListed({ sentence }: Draft, { sentences }: TextContext): boolean {
  return sentences.length > 3 && /^[^\p{L}\p{N}]*[*•◦▪●○⭕🔴🚨\-–—]/u.test(sentence.text);
}

/** Who signs a list: the first authority named in its first or last lines. */
export function issuerOf({ sentences, register }: TextContext): Name | null {
  const ends: readonly (Sentence | undefined)[] = [sentences[0], sentences[1], sentences.at(-1), sentences.at(-2)];
  for (const line of ends) {
    const found = line === undefined ? undefined : register.findAuthorities(line.text)[0];
    if (found !== undefined) return found.name;
  }
  return null;
}
