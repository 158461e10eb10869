import type { Bounds } from '../domain/amount.ts';
import type { Unit } from '../domain/figure.ts';
import type { Sense, Tag } from './lexicon/lexicon.ts';
import type { Token } from './text/tokens.ts';

/** A number of the text with its qualifier, or a number that a finder read out of words ("a soldier", "no casualties"). */
export interface Count extends Bounds {
  readonly unit: Unit;
  /** Offsets of the number alone, without qualifier. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly written: string;
  readonly rounding: number;
  /** Where the number is worded without a definite value: "dozens". */
  readonly indefinite: boolean;
  /** Name of the sifter that found it to be no number of people; null for a candidate. */
  readonly sifted: string | null;
}

/** One piece of a sentence with what it may mean: a phrase of the word table, a count, or a word nobody knows. */
export interface Item {
  /** Offsets in the document. For a count: with its qualifier. */
  readonly start: number;
  readonly end: number;
  /** Lower case; but the initials of a name keep their capitals ("WHO", "US"), not to be taken for a pronoun. */
  readonly text: string;
  readonly kind: Token['kind'];
  readonly senses: readonly Sense[];
  /** Present on numbers. One number is one item, however many words it has. */
  readonly count: Count | null;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/** Asked more often than anything else, and mostly of words that nobody knows. */
export function is(item: Item | undefined, ...tags: readonly Tag[]): boolean {
  if (item === undefined) return false;
  for (const { tag } of item.senses) if (tags.includes(tag)) return true;
  return false;
}

type SenseWith<T extends Tag, S = Sense> = S extends { readonly tag: infer U } ? (T extends U ? S : never) : never;

/** The sense of `item` with this tag. */
export function senseOf<T extends Tag>(item: Item | undefined, tag: T): SenseWith<T> | undefined {
  return item?.senses.find((sense) => sense.tag === tag) as SenseWith<T> | undefined;
}

/** The measure that `item` tells in one of these roles. */
export function measureOf(item: Item | undefined, ...tags: readonly Tag[]) {
  const sense = item?.senses.find((one) => 'measure' in one && tags.includes(one.tag));
  return sense !== undefined && 'measure' in sense ? sense.measure : null;
}
