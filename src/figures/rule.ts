import type { AsOf, Incident, Measure, Name, Role, Status, Window } from '../domain/figure.ts';
import type { Instant } from '../domain/time.ts';
import type { Register } from '../register/register.ts';
import type { Count, Item } from './item.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Span } from './span.ts';
import type { Stretch } from './text/sentences.ts';

/*
 * How the reader is put together
 *
 *   text ── sentences ── items (words with senses, numbers as one item each) ── sifters ── finders ── refiners ── figures
 *
 * - A **sifter** looks at one number and may say that it is none of people (a date, money, a brigade's number).
 * - A **finder** knows one wording: it joins a number to a measure. Finders run in the order of `find/finders.ts`; a number that an
 *   earlier one has taken is not offered to the later ones, so exact wordings stand before loose ones.
 * - A **refiner** corrects or adds one thing (claimant, place, window, status) to the drafts of a whole text.
 *
 * Rules know nothing of one another and never throw on any text.
 *
 * **To add a wording**: write `find/<wording>.ts` that exports a `Finder`, put one line into `find/finders.ts` where its
 * exactness belongs, and a row with a sentence of your own into `tests/corpus/<lang>.jsonl`. A finder sees senses, not
 * spellings, so most wordings serve every language at once; `languages` restricts those that do not.
 *
 * **To add a language**: write `words/<language>/<language>.ts` (a WordTable: data only), list it in `words/tables.ts`. The shared
 * finders then read it: word order is free for tables with `freeOrder`, words written in one piece are parted for tables with
 * `glued`. Only what the shared finders cannot see needs a finder of its own.
 */

/** A sentence (or line) of the text, cut into items. */
export interface Sentence extends Stretch {
  readonly index: number;
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
}

/** Everything about the document that rules may look at. */
export interface TextContext {
  readonly text: string;
  readonly title: string | null;
  readonly lang: string;
  readonly published: Instant | null;
  readonly outlet: string | null;
  readonly register: Register;
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
  /** The title cut and tagged like the text, offsets within the title; null without one. */
  readonly headline: Sentence | null;
}

/** A figure in the making. Refiners return changed copies. */
export interface Draft {
  readonly sentence: Sentence;
  readonly count: Count;
  readonly measure: Measure;
  /** Index of the count among the sentence's items; for counts read out of words ("a soldier") that of the first word. */
  readonly at: number;
  /** Index of the item that tells the measure; the same as `at` where it is inherited from another figure. */
  readonly cue: number;
  /** The items that name who counts, where the finder saw them and no verb of saying stands there; else null. */
  readonly speaker: Span | null;
  /** Offsets of the quote in the document. */
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly status: Status;
  readonly victims: Name | null;
  readonly place: Name | null;
  readonly claimant: Name | null;
  readonly reporter: string | null;
  readonly disputedBy: Name | null;
  readonly asOf: AsOf | null;
  readonly window: Window;
  readonly incident: Incident | null;
  /** The draft that includes this one, and the draft that this fraction is a share of. */
  readonly partOf: Anchor | null;
  readonly of: Anchor | null;
  readonly inferred: readonly string[];
  readonly rules: readonly string[];
}

/** Names a draft for good: where its number stands, and its measure. */
export interface Anchor {
  readonly numberStart: number;
  readonly measure: Measure;
}

export function anchorOf({ count, measure }: Draft): Anchor {
  return { numberStart: count.numberStart, measure };
}

export function isAnchoredAt(draft: Draft, anchor: Anchor | null): boolean {
  return anchor !== null && draft.count.numberStart === anchor.numberStart && draft.measure === anchor.measure;
}

/** What a finder hands back: which number, which measure, which words. */
export interface Find {
  /** Index of the count item, or of the first word that makes the count. */
  readonly at: number;
  readonly measure: Measure;
  /** Item that tells the measure. */
  readonly cue: number;
  /** Items of the quote, `to` exclusive; the count lies within. */
  readonly from: number;
  readonly to: number;
  /** For counts that no digit or number word writes: "a soldier" is 1, "no casualties" 0. */
  readonly count?: Count;
  /** Where the finder already knows it. */
  readonly partOf?: Anchor;
  readonly of?: Anchor;
  readonly role?: Role;
  readonly status?: Status;
  readonly speaker?: Span;
}

export interface FindContext {
  /** True for numbers that an earlier finder took, or that were sifted out. */
  isTaken(at: number): boolean;
  /** Drafts of this sentence so far, and of the sentence before. */
  readonly drafts: readonly Draft[];
  readonly before: readonly Draft[];
  /** Drafts of the last sentence that had some, where it stands near: a number without a measure may go on about them. */
  readonly told: readonly Draft[];
  /** Every whole count that was told above, the last one last: what breaks one down may stand far from it. */
  readonly wholes: readonly Draft[];
  /** What the sentence right before asked for, where it is a question: "How many were hurt?" */
  readonly asked: Measure | null;
  /** The line above that opens the list this sentence may stand in: it has a casualty word and ends in no full stop. */
  readonly heading: Sentence | null;
  /** Inside a table, the measures of its columns behind the label, null for columns of something else. */
  readonly columns: readonly (Measure | null)[] | null;
}

export interface Finder {
  readonly name: string;
  /** ISO 639-1 codes; every language when absent. */
  readonly languages?: readonly string[];
  /** Languages whose grammar it does not fit; they have finders of their own. */
  readonly notIn?: readonly string[];
  /**
   * Reads counts out of words, too ("a soldier", "no casualties"), or numbers that a sifter took away ("none of the 12
   * survived"). Every other one is only asked where a number is free.
   */
  readonly needsNoNumber?: true;
  find(sentence: Sentence, context: FindContext): readonly Find[];
}

export interface Sifter {
  readonly name: string;
  readonly languages?: readonly string[];
  readonly notIn?: readonly string[];
  /** Whether the count at item `at` is certainly no number of people. */
  sifts(items: readonly Item[], at: number): boolean;
}

export interface Refiner {
  readonly name: string;
  readonly languages?: readonly string[];
  refine(drafts: readonly Draft[], context: TextContext): readonly Draft[];
}

/** Changes a draft and notes who did it. */
export function amend(draft: Draft, rule: string, change: Partial<Draft>): Draft {
  return { ...draft, ...change, rules: [...draft.rules, rule] };
}
