import type { Sentence } from '../rule.ts';
import type { NameSpan } from './place-name.ts';

/** A place that a sentence names, with offsets in the document. */
export interface Spot {
  readonly role: SpotRole;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How a sentence names a place:
 *
 * - `scene`: where something is: "*in* Karsk", "the *Karsk* bridge".
 * - `source`, `goal`: where something comes from or goes: "*from* Karsk", "*to* Karsk".
 * - `aside`: where something else is: "told reporters *in* Karsk", "the tremor was felt *in* Karsk".
 * - `mention`: named, and no more: "*Karsk* mourns", "the siege *of* Karsk".
 * - `seat`: where somebody is who speaks: "officials *in* Karsk said".
 */
export type SpotRole = 'scene' | 'source' | 'goal' | 'aside' | 'mention' | 'seat';

/** Which of two that overlap is meant. */
export const SPOT_ROLES: readonly SpotRole[] = ['scene', 'source', 'goal', 'aside', 'seat', 'mention'];

export function spotOf({ text, start, items }: Sentence, { from, to }: NameSpan, role: SpotRole): Spot {
  const [first = start, last = start] = [items[from]?.start, items[to - 1]?.end];
  return { role, text: text.slice(first - start, last - start), start: first, end: last };
}
