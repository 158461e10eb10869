import type { Change, ChangeKind, LoggedChange } from '../domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Doubt, Figure, Measure } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Day, Instant } from '../domain/time.ts';

/**
 * The memory of tollwatch: SQLite by default, the same contract for every store.
 *
 * Opening a transaction or taking a lease inside a transaction is a bug and throws: it would wait for itself.
 */
export interface Store extends AsyncDisposable {
  /** Runs `work` in one write transaction (BEGIN IMMEDIATE): all of it is recorded, or nothing when `work` throws. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Reads one consistent state. */
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * Takes the lease of `name` for `ms`; null while anybody, this holder too, has one that has not run out. A holder named
   * by `holderName` whose process has ended on this machine loses its leases at once.
   */
  acquireLease(name: string, holder: string, now: Instant, ms: number): Promise<Lease | null>;
  /** The same for many names in one transaction, in their order: a round over hundreds of sources costs one commit. */
  acquireLeases(names: readonly string[], holder: string, now: Instant, ms: number): Promise<readonly (Lease | null)[]>;
  /** False when the lease was lost meanwhile. */
  renewLease(lease: Lease, now: Instant, ms: number): Promise<boolean>;
  releaseLease(lease: Lease): Promise<void>;
  releaseLeases(leases: readonly Lease[]): Promise<void>;
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
  /**
   * The recorded version of each of these documents, in their order, without text and figures: cheap enough for all
   * items of a poll. Equal hashes (`textHash`) mean that nothing has changed.
   */
  knownVersions(documents: readonly SourceDocument[]): Promise<readonly (DocumentVersion | null)[]>;
  /** All series, or those that meet every part of the filter, by id. */
  seriesStates(filter?: SeriesFilter): Promise<readonly SeriesState[]>;
  /** Number of the last change; 0 in an empty log. */
  lastSeq(): Promise<number>;
  /** Oldest first. */
  changes(query: ChangeQuery): Promise<readonly LoggedChange[]>;
  /** Rows of the log as they are stored, for checking the chain. */
  logRows(afterSeq: number, limit: number): Promise<readonly LogRow[]>;
  /** End of the log as it was noted beside it; seq 0 in an empty log. */
  logHead(): Promise<LogHead>;
  /** Runs of `check`, oldest first. */
  rounds(query?: { readonly afterId?: number; readonly limit?: number }): Promise<readonly Round[]>;
  /** The document versions that were new in a round, in the order in which they were recorded. */
  observations(round: number): Promise<readonly Observation[]>;
  /** What the newest reading got out of a version. */
  figures(version: DocumentVersion): Promise<readonly Figure[]>;
  /** Oldest first. */
  outboxRows(query?: OutboxQuery): Promise<readonly OutboxRow[]>;
  /** null until something was recorded about it. */
  destination(name: string): Promise<DestinationState | null>;
}

export interface WriteTransaction extends ReadTransaction {
  /**
   * Names the round that the documents saved in this transaction belong to; its number. Without it the first
   * `saveDocument` opens a round named `check`.
   */
  startRound(at: Instant, reason: string): Promise<number>;
  /**
   * A new document, or a new version of a known one. The version that stands comes back when the text is not new to it,
   * or when the document has been flipping between texts that were all seen before.
   */
  saveDocument(document: SourceDocument, known: StoredDocument | null, seen: Instant): Promise<DocumentVersion>;
  /**
   * Documents of which the store knows no key, with what was read in each; none of them shares a key with another one.
   * The same as `saveDocument` and `saveFigures` on each, for all of them at once.
   */
  addDocuments(items: readonly ReadItem[], seen: Instant, readerVersion: string): Promise<readonly DocumentVersion[]>;
  /** Notes that these versions were served again. */
  touchDocuments(versions: readonly DocumentVersion[], seen: Instant): Promise<void>;
  /** What a reader got out of a version. A second reading by the same reader version takes the place of the first. */
  saveFigures(
    version: DocumentVersion,
    figures: readonly Figure[],
    doubts: readonly Doubt[],
    readerVersion: string,
  ): Promise<void>;
  saveSeriesStates(states: readonly SeriesState[]): Promise<void>;
  /**
   * Appends, hash-chained; the rows come back as they stand in the log. Their `seq` must go on where the log ends, as it
   * does when the ledger was read in the same transaction; anything else throws.
   */
  appendChanges(changes: readonly Change[], at: Instant): Promise<readonly LoggedChange[]>;
  saveSources(states: readonly SourceState[]): Promise<void>;
  addOutboxRows(rows: readonly NewOutboxRow[]): Promise<void>;
  updateOutboxRow(row: OutboxRow): Promise<void>;
  /**
   * Gives a row that nobody has tried yet another payload, and more changes that it tells: a digest that still gathers.
   * False when it is tried, gone or given up; then it stays as it is.
   */
  growOutboxRow(key: string, payload: NewOutboxRow['payload'], seqs: readonly number[]): Promise<boolean>;
  saveDestination(state: DestinationState): Promise<void>;
  /** False when the lease has run out or somebody else has taken it: then nothing may be written on its strength. */
  holdsLease(lease: Lease, now: Instant): Promise<boolean>;
  /** The same for each of these leases, in their order. */
  holdsLeases(leases: readonly Lease[], now: Instant): Promise<readonly boolean[]>;
}

/** A document, and what a reader got out of it. */
export interface ReadItem {
  readonly document: SourceDocument;
  readonly reading: { readonly figures: readonly Figure[]; readonly doubts: readonly Doubt[] };
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
