import type { TextContext } from '../rule.ts';
import { isDescription } from './named.ts';
import { spotsIn } from './spots-in.ts';

/** The first name of a place in the text: what a description ("the valley") is told apart by. */
export function mainPlace(context: TextContext): string | null {
  const near = [...(context.headline === null ? [] : [context.headline]), ...context.sentences.slice(0, 12)];
  for (const sentence of near) {
    const named = spotsIn(sentence, context).find(({ text }) => !isDescription(text));
    if (named !== undefined) return named.text;
  }
  return null;
}
