import type { Draft, Sentence, TextContext } from '../rule.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { datelineOf, labelOf } from './label.ts';
import type { Spot } from './spot.ts';
import { spotsFor } from './spots-for.ts';

/** Where a figure belongs whose sentence names no place: what the sentences before it, its speaker or the text tell. */
export function placeAround(draft: Draft, before: readonly Draft[], context: TextContext): string | null {
  const governed = jurisdictionOf(draft, context);
  return (
    inParagraph(draft, before, context) ??
    (governed?.isCountry === false ? governed.text : null) ??
    inHeadline(draft, context) ??
    firstOf(draft, context) ??
    governed?.text ??
    dateline(context)
  );
}

/** What a sentence named last, going back to the beginning of the paragraph; where it has figures, the place of those. */
function inParagraph(draft: Draft, before: readonly Draft[], context: TextContext): string | null {
  const { index, opensParagraph } = draft.sentence;
  if (opensParagraph) return null;
  for (let i = index - 1; i >= 0 && index - i < 6; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const told = before.findLast((other) => other.sentence === sentence && other.place !== null)?.place?.text;
    const found = told ?? placeOf(draft, sentence, context);
    if (found !== null) return found;
    if (sentence.opensParagraph) return null;
  }
  return null;
}

/** The first place of the text: a report on one place names it once. */
function firstOf(draft: Draft, context: TextContext): string | null {
  for (const sentence of context.sentences.slice(0, Math.min(draft.sentence.index, 12))) {
    const found = placeOf(draft, sentence, context);
    if (found !== null) return found;
  }
  return null;
}

function placeOf(draft: Draft, sentence: Sentence, context: TextContext): string | null {
  return labelOf(sentence, context) ?? bestOf(spotsFor(draft, sentence, context));
}

function bestOf(spots: readonly Spot[]): string | null {
  const scene = spots.findLast(({ role }) => role === 'scene');
  return (scene ?? spots.find(({ role }) => role === 'mention'))?.text ?? null;
}

/** Headlines capitalise what they like: only a place that the register knows, and none that speaks or is part of a name. */
function inHeadline(draft: Draft, context: TextContext): string | null {
  if (context.headline === null) return null;
  const known = spotsFor(draft, context.headline, context).find(
    ({ text }) => context.register.findPlaces(text).length > 0,
  );
  return known?.text ?? null;
}

/** Agencies write from the capital, which then says nothing; a smaller place may be where it happened. */
function dateline({ sentences, register }: TextContext): string | null {
  const name = sentences[0] === undefined ? null : datelineOf(sentences[0]);
  return name === null || register.findPlaces(name.text).length > 0 ? null : name.text;
}
