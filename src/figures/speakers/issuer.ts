import type { Name } from '../../domain/figure.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';

/** Whether a draft stands in a line of a list, which counts for whoever signs the list. */
export function isListed({ sentence }: Draft, { sentences }: TextContext): boolean {
  return sentences.length > 3 && /^[^\p{L}\p{N}]*[*•◦▪●○⭕🔴🚨\-–—]/u.test(sentence.text);
}

/** "- At least 61 were killed, the ministry says", "- ambulances cannot reach them": an item that tells something signs nothing. */
function isItem({ text }: Sentence): boolean {
  return /^\s*[-–—•](?:.*\p{Nd}|.{70})/u.test(text);
}

/** "from *official* sources" signs nothing: a name that knows capitals has one. */
function isProper({ text }: Name): boolean {
  return !/^[a-z -]+$/.test(text);
}

/** Who signs a list: the first authority named in its first or last lines. */
export function issuerOf({ sentences, register }: TextContext): Name | null {
  const ends: readonly (Sentence | undefined)[] = [sentences[0], sentences[1], sentences.at(-1), sentences.at(-2)];
  for (const line of ends) {
    const found =
      line === undefined || isItem(line)
        ? undefined
        : register.findAuthorities(line.text).find(({ name }) => isProper(name));
    if (found !== undefined) return found.name;
  }
  return null;
}
