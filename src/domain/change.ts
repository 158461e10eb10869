import type { Amount } from './amount.ts';
import type { AsOf, Role } from './figure.ts';
import type { Provenance, Series, SeriesState, Takes } from './series.ts';
import type { Instant } from './time.ts';

export const CHANGE_KINDS = [
  'first',
  'raised',
  'lowered',
  'refined',
  'reaffirmed',
  'edited',
  'restated',
  'rebased',
  'denied',
  'retracted',
  'late',
  'held',
  'inconsistent',
  'disagreement',
  'stale',
  'resumed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Who is told: the team channel, the operators, or nobody but the log. `alert` in the log is `route === 'team'`. */
export type Route = 'team' | 'ops' | 'none';

/** One piece of an increment. `unknown` is what neither text nor arithmetic explains. */
export interface Part {
  readonly kind: Exclude<Role, 'total' | 'increment'> | 'unknown';
  readonly value: number;
}

/** One line of the change log, as the diff proposes it. */
export interface Change {
  /** Number in the log, counted from 1 without gaps. */
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly route: Route;
  readonly series: Series;
  readonly from: Amount | null;
  readonly to: Amount | null;
  readonly asOf: AsOf | null;
  readonly parts: readonly Part[];
  /** null for changes that no text brought (`stale`). */
  readonly provenance: Provenance | null;
  /** Why the value is doubted, in words; null when it is not. */
  readonly suspect: string | null;
  /** Why the number moved, or why it is told so, in words for a reader of the channel. */
  readonly reason: string;
  /** True while the source that brought it is being baselined. */
  readonly baseline: boolean;
  /** The earlier change that this one corrects, releases or rejects. */
  readonly corrects: number | null;
  /** The other claimant's value, for `disagreement`; the claimant's own value, for a `held` relay. */
  readonly against: { readonly series: Series; readonly amount: Amount; readonly provenance: Provenance | null } | null;
  /** Outlets that carried this value so far. */
  readonly outlets: readonly string[];
  /** Fractions that the same text states about this figure, in its words ("about a third of them killed"). */
  readonly shares: readonly { readonly quote: string; readonly measure: string; readonly amount: Amount }[];
  /** True for a first figure that adds to what was told before: "3,000 more", not a total. */
  readonly isMore?: true;
  /** Present when a person decided it, not the diff. */
  readonly decision?: Decision;
}

/** Who decided, and why, in their words. */
export interface Decision {
  readonly verdict: 'accepted' | 'rejected' | 'edited' | 'split' | 'merged' | 'reparsed';
  readonly by: string;
  readonly why: string;
  /** What it says beyond its own line of the log; the log alone must be enough to follow it. */
  readonly ruling?: Ruling;
}

type Ruling = EditRuling | SplitRuling | MergeRuling | ReparseRuling;

/** A figure that was read wrongly: the value that it has, and the series that it belongs to. */
export interface EditRuling {
  readonly is: 'edit';
  readonly amount: Amount;
  readonly asOf: AsOf;
  readonly series: Series;
}

/** A figure that was taken for the next value of a series and is one of another: later ones in the same words join it there. */
export interface SplitRuling {
  readonly is: 'split';
  readonly series: Series;
  readonly takes: Takes;
}

/** Ids of two series that are one: what would join the first joins the second from now on. */
export interface MergeRuling {
  readonly is: 'merge';
  readonly from: string;
  readonly into: string;
}

/** A line that brings the log to what the present reader and diff make of the stored texts. */
export interface ReparseRuling {
  readonly is: 'reparse';
  /** When the change would have been logged. */
  readonly when: Instant;
  /** The change as it is found now; null for one that is not found any more. */
  readonly found: Omit<Change, 'seq'> | null;
  /** Series as they stand after it, where this is the last line of a reparse about them. */
  readonly states: readonly SeriesState[];
}

/** A change as it stands in the log. */
export interface LoggedChange extends Change {
  /** When it was recorded. */
  readonly at: Instant;
  /** SHA-256, hex, over the previous row's hash and this row's canonical JSON. */
  readonly hash: string;
}
