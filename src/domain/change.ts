import type { Amount } from './amount.ts';
import type { AsOf, Role } from './figure.ts';
import type { Provenance, Series } from './series.ts';
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

/** Who decided about a held value, and why, in their words. */
export interface Decision {
  readonly verdict: 'accepted' | 'rejected';
  readonly by: string;
  readonly why: string;
}

/** A change as it stands in the log. */
export interface LoggedChange extends Change {
  /** When it was recorded. */
  readonly at: Instant;
  /** SHA-256, hex, over the previous row's hash and this row's canonical JSON. */
  readonly hash: string;
}
