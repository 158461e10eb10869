import type { Sentence, TextContext } from '../rule.ts';
import { spotsIn } from './spots-in.ts';

/**
 * What "there" means: the last name before it in the sentence, else in the two before, however it is named ("asked about *Ples*, he
 * said 40 had been wounded *there*", "two brigades went up to *the Halm*. They join 4,000 already *there*").
 */
export function thereIn({ text, index }: Sentence, context: TextContext): string | null {
  const there = THERE.exec(text);
  if (there === null) return null;
  const own = lastNamed(text.slice(0, there.index));
  if (own !== undefined) return own;
  for (const sentence of context.sentences.slice(Math.max(0, index - 2), index).toReversed()) {
    if (spotsIn(sentence, context).length > 0) return null;
    const name = lastNamed(sentence.text);
    if (name !== undefined) return name;
  }
  return null;
}

function lastNamed(words: string): string | undefined {
  return [...words.matchAll(NAMED)].map(([, found = '']) => found).findLast(isFree);
}

/** "*there were* two dead" is no place. */
export const THERE = /(?<!^)\bthere\b(?! (?:is|are|was|were|has|have|had|may|might|could|will|would|remains?)\b)/;

const NAMED =
  /\b(?:taken|took|captured|entered|stormed|retaken|recaptured|holds|held|about|to|into|towards?|for|on|in|at|near|of|over|around) ((?:the )?\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*)(?=[,.;]| (?:on|in|at|and|for|when|where|last|this|overnight|early|late|by)\b|$)/gu;

function isFree(name: string): boolean {
  return !TIME_OR_OFFICE.test(name);
}

const TIME_OR_OFFICE =
  /^(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Telegram|Facebook|X)\b|\b(?:Ministry|Minister|Council|Police|Army|Agency|Service|Court|Parliament|President|Governor|Mayor|Commission|Committee)\b/u;
