import type { Draft, Sentence, TextContext } from '../rule.ts';
import type { Spot } from './spot.ts';
import { spotsIn } from './spots-in.ts';

/** "*Ostland* has lost 4,000 soldiers": the country whose forces they are is where they come from. */
export function spotsFor({ victims }: Draft, sentence: Sentence, context: TextContext): readonly Spot[] {
  const spots = spotsIn(sentence, context);
  if (victims === null || !victims.key.endsWith('-forces')) return spots;
  return spots.filter(
    ({ role, text }) => role === 'scene' || !victims.within.includes(context.register.place(text).key),
  );
}
