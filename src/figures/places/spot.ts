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
 */
export type SpotRole = 'scene' | 'source' | 'goal' | 'aside' | 'mention';

/** The most telling first. */
export const SPOT_ROLES: readonly SpotRole[] = ['scene', 'source', 'goal', 'aside', 'mention'];
