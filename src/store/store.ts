import type { Change, ChangeKind, LoggedChange } from '../domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Doubt, Figure } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';

/** The memory of tollwatch: SQLite by default, the same contract for every store. */
export interface Store extends AsyncDisposable {
  /** Runs `work` in one write transaction (BEGIN IMMEDIATE): all of it is recorded, or nothing. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Reads one consistent state. */
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  /** Takes the lease of `name` for `ms`, or null when somebody else holds it. */
  acquireLease(name: string, holder: string, now: Instant, ms: number): Promise<Lease | null>;
  /** False when the lease was lost meanwhile. */
  renewLease(lease: Lease, now: Instant, ms: number): Promise<boolean>;
  releaseLease(lease: Lease): Promise<void>;
}

export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** Grows with every new holder; a write under an old number is refused. */
  readonly fencing: number;
}

export interface ReadTransaction {
  source(name: string): Promise<SourceState | null>;
  sources(): Promise<readonly SourceState[]>;
  /** The recorded document that shares an identity key with this one (strongest key first), newest version. */
  findDocument(document: SourceDocument): Promise<StoredDocument | null>;
  /** All series, or those of the named measures. */
  seriesStates(): Promise<readonly SeriesState[]>;
  lastSeq(): Promise<number>;
  changes(query: ChangeQuery): Promise<readonly LoggedChange[]>;
  /** Oldest first. */
  outboxRows(query?: OutboxQuery): Promise<readonly OutboxRow[]>;
  /** null until something was recorded about it. */
  destination(name: string): Promise<DestinationState | null>;
}

export interface WriteTransaction extends ReadTransaction {
  /** A new document, or a new version of a known one. */
  saveDocument(document: SourceDocument, known: StoredDocument | null, seen: Instant): Promise<DocumentVersion>;
  saveFigures(
    version: DocumentVersion,
    figures: readonly Figure[],
    doubts: readonly Doubt[],
    readerVersion: string,
  ): Promise<void>;
  saveSeriesStates(states: readonly SeriesState[]): Promise<void>;
  /** Appends, hash-chained; the rows come back as they stand in the log. */
  appendChanges(changes: readonly Change[], at: Instant): Promise<readonly LoggedChange[]>;
  saveSource(state: SourceState): Promise<void>;
  addOutboxRows(rows: readonly NewOutboxRow[]): Promise<void>;
  updateOutboxRow(row: OutboxRow): Promise<void>;
  saveDestination(state: DestinationState): Promise<void>;
  /** False when the lease has run out or somebody else has taken it: then nothing may be written on its strength. */
  holdsLease(lease: Lease, now: Instant): Promise<boolean>;
}

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
}

export interface StoredDocument extends DocumentVersion {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export interface ChangeQuery {
  readonly sinceSeq?: number;
  readonly since?: Instant;
  readonly series?: string;
  readonly claimant?: string;
  readonly kind?: ChangeKind;
  readonly limit?: number;
}

export interface OutboxQuery {
  readonly destination?: string;
  readonly state?: OutboxState;
  readonly key?: string;
  /** Rows whose `seqs` contain this change. */
  readonly tells?: number;
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
