/** A feed in the form that all formats share, before it becomes documents. */
export interface ParsedFeed {
  readonly title: string | null;
  readonly lang: string | null;
  readonly items: readonly ParsedItem[];
  /** Caps, one sentence each. */
  readonly notes: readonly string[];
  /** Where the feed breaks off, one sentence; null for a sound one. */
  readonly damage: string | null;
  /** True when the feed ends before its end: what was cut off must be fetched again. */
  readonly cut: boolean;
}

export interface ParsedItem {
  readonly title: Markup | null;
  /** Description, content and summary, as many as there are, in the order of the feed. */
  readonly bodies: readonly Markup[];
  /** As written; may be relative. */
  readonly link: string | null;
  readonly guid: string | null;
  /** As written. */
  readonly published: string | null;
  /** The publisher that the item itself names. */
  readonly outlet: string | null;
  readonly lang: string | null;
}

/** Text as a feed carries it. Which of the two it is depends on the format, not on what it looks like. */
export interface Markup {
  readonly type: 'html' | 'text';
  readonly value: string;
}

/** More items than any feed lists for news; the first ones are kept, which feeds list newest first. */
export const MAX_ITEMS = 5_000;

/** UTF-16 code units of one field, markup included; an article of 50,000 words has fewer. */
export const MAX_FIELD = 400_000;

/** Fields of one item; the richest feeds send thirty. */
export const MAX_FIELDS = 200;
