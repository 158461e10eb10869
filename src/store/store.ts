import type { Change, LoggedChange } from '../domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Doubt, Figure } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';
import type {
  ChangeQuery,
  DestinationState,
  LogHead,
  LogRow,
  NewOutboxRow,
  Observation,
  OutboxQuery,
  OutboxRow,
  ReadItem,
  Round,
  SeriesFilter,
  SourceState,
  StoredDocument,
} from './records.ts';

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
  /** The earliest date under which a text was published, by its hash (`textHash`); texts without one are left out. */
  firstPublished(hashes: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
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
