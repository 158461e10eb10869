import type { ChangeKind } from '../domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Figure, Measure, Reading } from '../domain/figure.ts';
import type { Day, Instant } from '../domain/time.ts';

/** A document, and what a reader got out of it. */
export interface ReadItem {
  readonly document: SourceDocument;
  readonly reading: Pick<Reading, 'figures' | 'doubts'>;
}

/** How a source stands: what it is to be asked with, and how it fared. */
export interface SourceState {
  readonly name: string;
  /** JSON that the source wants back. */
  readonly memory: { readonly [key: string]: unknown } | null;
  /** Null until the first successful poll: until then everything is baseline. */
  readonly baselinedAt: Instant | null;
  readonly lastPolledAt: Instant | null;
  readonly lastOutcome: string | null;
  readonly lastMessage: string | null;
  readonly failingSince: Instant | null;
  readonly failures: number;
  /** UTC instant of the next poll; null: at once. */
  readonly dueAt: Instant | null;
  /** When it brought something new; null until it has. */
  readonly news: SourceNews | null;
}

export interface SourceNews {
  readonly lastAt: Instant;
  /** The last UTC days on which something new came, oldest first. */
  readonly days: readonly Day[];
  /** True from the notice of its silence until something new comes. */
  readonly silent: boolean;
}

export interface StoredDocument extends DocumentVersion {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export interface SeriesFilter {
  readonly ids?: readonly string[];
  /** Register keys; null stands for the unattributed. */
  readonly claimants?: readonly (string | null)[];
  readonly measures?: readonly Measure[];
}

export interface ChangeQuery {
  /** Only rows after this one. */
  readonly sinceSeq?: number;
  /** Recorded at this instant or later. */
  readonly since?: Instant;
  /** Id of a series. */
  readonly series?: string;
  /** Register key or printed name, in either case of letters; `unattributed` for changes without a claimant. */
  readonly claimant?: string;
  readonly kind?: ChangeKind;
  readonly limit?: number;
  /** With `limit`: the newest rows instead of the oldest; still oldest first. */
  readonly newest?: boolean;
}

/** A row of the log as it is stored: the canonical JSON, its hash, and the columns that were copied out of the JSON. */
export interface LogRow {
  readonly seq: number;
  readonly json: string;
  readonly hash: string;
  readonly columns: { readonly [name: string]: string | number | null };
}

export interface LogHead {
  readonly seq: number;
  /** Hex; of an empty log: 64 zeros. */
  readonly hash: string;
}

/** One run of `check`. */
export interface Round {
  readonly id: number;
  readonly at: Instant;
  /** What started it: `check`, `watch`, … */
  readonly reason: string;
}

/** A document version as the round that brought it saw it. */
export interface Observation {
  readonly round: number;
  readonly document: SourceDocument;
  readonly version: DocumentVersion;
  readonly seen: Instant;
}

export interface OutboxQuery {
  readonly destination?: string;
  readonly state?: OutboxState;
  readonly key?: string;
  /** Rows whose `seqs` contain this change. */
  readonly tells?: number;
  /** Rows that are due at this instant, or, with `not`, those that are not; these come soonest first. */
  readonly due?: { readonly at: Instant; readonly not?: boolean };
  readonly limit?: number;
}

/** What holds for a destination as a whole, whatever row is next. */
export interface DestinationState {
  readonly name: string;
  /** No post before this instant: the service asked for quiet. */
  readonly notBefore: Instant | null;
  /** Set while nothing is posted until a person has mended something; null when it works. */
  readonly paused: {
    readonly since: Instant;
    readonly why: string;
    readonly advice: string;
    /** When to try one row again to see whether it was mended. */
    readonly retryAt: Instant;
  } | null;
}

export type OutboxState = 'pending' | 'sending' | 'sent' | 'unknown' | 'dead';

export interface NewOutboxRow {
  /** Unique; goes out as nonce or idempotency key. */
  readonly key: string;
  readonly destination: string;
  /** Frozen: a retry sends what the first try sent. */
  readonly payload: { readonly [key: string]: unknown };
  /** Changes it tells. */
  readonly seqs: readonly number[];
  /** Row whose message this one answers under. */
  readonly replyToKey: string | null;
  readonly createdAt: Instant;
  readonly dueAt: Instant;
}

export interface OutboxRow extends NewOutboxRow {
  readonly id: number;
  readonly state: OutboxState;
  readonly attempts: number;
  /** When the last try began. */
  readonly triedAt: Instant | null;
  readonly ref: { readonly [key: string]: string } | null;
  readonly mayRepeat: boolean;
  readonly lastError: string | null;
}
