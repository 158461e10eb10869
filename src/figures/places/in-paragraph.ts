import type { Draft, Sentence, TextContext } from '../rule.ts';
import { headOf } from './label.ts';
import { isDescription } from './named.ts';
import { placeOf } from './place-of.ts';
import { spotsIn } from './spots-in.ts';
import { THERE, thereIn } from './there.ts';

/** What a sentence named last, going back to the beginning of the paragraph; where it has figures, the place of those. */
export function inParagraph(draft: Draft, before: readonly Draft[], context: TextContext): string | null {
  const { index, opensParagraph, text } = draft.sentence;
  const meant = thereIn(draft.sentence, context);
  if (meant !== null && spotsIn(draft.sentence, context).length === 0) return meant;
  if (opensParagraph && !(THERE.test(text) && spotsIn(draft.sentence, context).length === 0)) return null;
  for (let i = index - 1; i >= 0 && index - i < 6; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    if (isOfPartsAlone(sentence, before)) return null;
    const found = toldIn(sentence, before) ?? placeOf(draft, sentence, context) ?? headOf(sentence, context);
    if (found !== null && !isElsewhere(found)) return found;
    if (sentence.opensParagraph) return null;
  }
  return null;
}

/** "26 died, 19 of them in Karsk. *More than 700 fled*": only a part of the first was in Karsk. */
function isOfPartsAlone(sentence: Sentence, before: readonly Draft[]): boolean {
  const told = before.filter((other) => other.sentence === sentence);
  return (
    told.some(({ partOf, place }) => partOf !== null && place !== null) &&
    told.some(({ partOf, place }) => partOf === null && place === null)
  );
}

/** The place of a sentence's figures; that of a part is not that of what follows. */
function toldIn(sentence: Sentence, before: readonly Draft[]): string | null {
  const told = before.filter((other) => other.sentence === sentence && other.place !== null);
  return (told.findLast(({ partOf }) => partOf === null) ?? told.at(-1))?.place?.text ?? null;
}

/** "a neighbouring pit" is named for what happened there once. */
function isElsewhere(place: string): boolean {
  return /^(?:an?|another) |\bneighbou?ring\b/i.test(place) && isDescription(place);
}
