import type { Draft, TextContext } from '../rule.ts';
import { LAID_OUT } from './described.ts';
import { isDescription } from './named.ts';
import { placeOf } from './place-of.ts';
import { spotsFor } from './spots-for.ts';

/** The first place of the text: a report on one place names it once. */
export function firstOf(draft: Draft, context: TextContext): string | null {
  const sentences = context.sentences.slice(0, Math.min(draft.sentence.index, 12));
  const body = sentences.findIndex(({ opensParagraph }, i) => i > 0 && opensParagraph);
  const lead = body < 0 ? sentences : sentences.slice(0, body);
  const scenes = lead
    .flatMap((sentence) => spotsFor(draft, sentence, context))
    .filter(({ role, text }) => role === 'scene' && !isPartOfFront(text));
  const scene = scenes.find(({ text }) => !isDescription(text)) ?? scenes[0];
  if (scene !== undefined) return scene.text;
  for (const sentence of sentences.slice(0, 5)) {
    const found = placeOf(draft, sentence, context);
    if (found !== null && !isPartOfTown(found) && !isPartOfFront(found)) return found;
  }
  return null;
}

/** "the breakwater": a text is about more than that. */
function isPartOfTown(place: string): boolean {
  return LAID_OUT.test(/[a-z]+$/.exec(place)?.[0] ?? '') && isDescription(place);
}

/** "the Karsk sector": what a report tells of one part of a front holds for no other. */
function isPartOfFront(place: string): boolean {
  return /\b(?:sector|axis|gap)$/i.test(place);
}
