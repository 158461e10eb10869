import type { Draft, Sentence, TextContext } from '../rule.ts';
import { labelOf } from './label.ts';
import type { Spot } from './spot.ts';
import { spotsFor } from './spots-for.ts';

export function placeOf(draft: Draft, sentence: Sentence, context: TextContext): string | null {
  return labelOf(sentence, context) ?? bestOf(spotsFor(draft, sentence, context));
}

function bestOf(spots: readonly Spot[]): string | null {
  const scene = spots.findLast(({ role }) => role === 'scene');
  return (scene ?? spots.find(({ role }) => role === 'mention'))?.text ?? null;
}
