import type { Qualifier } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import type { MeasureRole, PlainTag, WordTable } from '../words/table.ts';

/** One thing that a word or phrase may be. A word has as many senses as the table gives it. */
export type Sense =
  | { readonly tag: MeasureRole; readonly measure: Measure }
  | { readonly tag: PlainTag }
  | { readonly tag: 'qualifier-before' | 'qualifier-after'; readonly qualifier: Qualifier }
  | { readonly tag: 'value' | 'multiplier' | 'indefinite' | 'fraction' | 'majority'; readonly value: number }
  | { readonly tag: 'incident'; readonly kind: string }
  | { readonly tag: 'war' | 'outlet' | 'pronoun' | 'place-word' }
  | { readonly tag: 'percent' | 'joiner' | 'range-joiner' }
  | { readonly tag: 'range-opener'; readonly joiner: string };

export type Tag = Sense['tag'];

export interface Phrase {
  /** Words behind the first one; the last may end in `*`. */
  readonly rest: readonly string[];
  readonly senses: readonly Sense[];
}

/** What one word may open. */
export interface Phrases {
  /** The longest first. */
  readonly all: readonly Phrase[];
  /** The senses of the word alone. */
  readonly alone: readonly Sense[] | null;
  /** The words that go on a longer one; null where only the beginning of a word is given. */
  readonly next: ReadonlySet<string> | null;
}

/** A word table made ready for matching. Built once per language. */
export interface Lexicon {
  readonly table: WordTable;
  readonly exact: ReadonlyMap<string, Phrases>;
  readonly stems: ReadonlyMap<string, Phrases>;
  readonly longestStem: number;
  readonly longestWord: number;
  readonly prefixes: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  /** What the prefilter looks for: every word and phrase with a measure, and those that the table adds. */
  readonly cues: readonly Cue[];
  /** The words by which somebody is credited. */
  readonly speech: readonly Cue[];
  /** The words that are numbers, alone or with others. */
  readonly numerals: readonly Cue[];
}

/** A word (or stem, with `*`) and what stands around it in its phrase; nothing where the word alone tells enough. */
export interface Cue {
  readonly word: string;
  /** From the word outwards. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
