import type { Draft, Sentence, TextContext } from '../rule.ts';
import { isHeadedByPlace } from './label.ts';

/** "19 deaths: 9 in Karsk, 10 in Marrow. *31 are missing*": the places were those of the parts. */
export function isBehindList({ sentence }: Draft, before: readonly Draft[], { sentences }: TextContext): boolean {
  if (sentence.opensParagraph) return false;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i < 6; i -= 1) {
    const earlier = sentences[i];
    if (earlier === undefined || isByPlace(earlier, before)) return earlier !== undefined;
    if (earlier.opensParagraph || before.some((other) => other.sentence === earlier && other.place !== null))
      return false;
  }
  return false;
}

function isByPlace(sentence: Sentence, before: readonly Draft[]): boolean {
  const told = before.filter((other) => other.sentence === sentence);
  const parts = new Set(told.flatMap(({ partOf, place }) => (partOf === null ? [] : (place?.text ?? []))));
  return parts.size > 1 && told.every(({ partOf, place }) => partOf !== null || place === null);
}

/** "*In all,* at least seven were killed", below entries of several places. */
export function isSumOfEntries({ sentence: { index, text } }: Draft, context: TextContext): boolean {
  if (!/^(?:In (?:all|total)|Altogether|Overall)\b/.test(text)) return false;
  return context.sentences.slice(0, index).filter((entry) => isHeadedByPlace(entry, context)).length > 1;
}
