import { createHash } from 'node:crypto';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../../src/domain/document.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Instant } from '../../src/domain/time.ts';
import type {
  ChangeQuery,
  DestinationState,
  NewOutboxRow,
  OutboxQuery,
  OutboxRow,
  SourceState,
  StoredDocument,
} from '../../src/store/records.ts';
import type { Lease, WriteTransaction } from '../../src/store/store.ts';

/** All that survives a crash. */
export interface Disk {
  readonly outbox: readonly OutboxRow[];
  readonly sources: ReadonlyMap<string, SourceState>;
  readonly documents: readonly (StoredDocument & { readonly identity: readonly string[] })[];
  readonly states: ReadonlyMap<string, SeriesState>;
  readonly log: readonly LoggedChange[];
  readonly destinations: ReadonlyMap<string, DestinationState>;
}

/** The part of a transaction that `check` and `deliver` use. */
type UsedTransaction = Pick<
  WriteTransaction,
  | 'sources'
  | 'findDocument'
  | 'knownVersions'
  | 'firstPublished'
  | 'seriesStates'
  | 'lastSeq'
  | 'startRound'
  | 'saveDocument'
  | 'touchDocuments'
  | 'saveFigures'
  | 'addDocuments'
  | 'saveSeriesStates'
  | 'appendChanges'
  | 'saveSources'
  | 'outboxRows'
  | 'changes'
  | 'destination'
  | 'addOutboxRows'
  | 'updateOutboxRow'
  | 'growOutboxRow'
  | 'saveDestination'
  | 'holdsLease'
  | 'holdsLeases'
>;

/** Passed each time a transaction is asked for something, by the method's name. */
export type Watcher = (method: keyof UsedTransaction | 'commit') => void | Promise<void>;

/** The same methods without the waiting. */
type Plain = {
  readonly [M in keyof UsedTransaction]: (
    ...args: Parameters<UsedTransaction[M]>
  ) => Awaited<ReturnType<UsedTransaction[M]>>;
};

/** A transaction under way: what it has changed is its own until the store takes its disk over. */
export class MemoryTransaction implements Plain {
  disk: Disk;
  readonly #holds: (lease: Lease, now: Instant) => boolean;

  constructor(disk: Disk, holds: (lease: Lease, now: Instant) => boolean) {
    this.disk = disk;
    this.#holds = holds;
  }

  #change(part: Partial<Disk>): void {
    this.disk = { ...this.disk, ...part };
  }

  sources() {
    return [...this.disk.sources.values()];
  }

  findDocument(document: SourceDocument) {
    return stored(this.disk, document);
  }

  knownVersions(documents: readonly SourceDocument[]) {
    return documents.map((document) => stored(this.disk, document));
  }

  /** It keeps no dates: no text counts as printed before. */
  firstPublished() {
    return new Map<string, Instant>();
  }

  seriesStates() {
    return [...this.disk.states.values()];
  }

  lastSeq() {
    return this.disk.log.length;
  }

  startRound() {
    return 1;
  }

  saveDocument(document: SourceDocument, known: StoredDocument | null): DocumentVersion {
    const version = versionOf(this.disk, document, known);
    if (known !== null && version.textHash === known.textHash) return known;
    const { text, identity } = document;
    this.#change({ documents: [...this.disk.documents, { ...version, text, figures: [], identity }] });
    return version;
  }

  saveFigures({ documentId, version }: DocumentVersion, figures: readonly Figure[]): void {
    const documents = this.disk.documents.map((old) =>
      old.documentId === documentId && old.version === version ? { ...old, figures } : old,
    );
    this.#change({ documents });
  }

  addDocuments(items: Parameters<UsedTransaction['addDocuments']>[0]) {
    return items.map(({ document, reading }) => {
      const version = this.saveDocument(document, null);
      this.saveFigures(version, reading.figures);
      return version;
    });
  }

  touchDocuments(): void {}

  saveSeriesStates(states: readonly SeriesState[]): void {
    const saved = states.map((state) => [state.series.id, state] as const);
    this.#change({ states: new Map([...this.disk.states, ...saved]) });
  }

  appendChanges(changes: Parameters<UsedTransaction['appendChanges']>[0], at: Instant) {
    const logged = changes.map((one) => ({ ...one, at, hash: hashed(`${one.seq} ${at}`) }));
    this.#change({ log: [...this.disk.log, ...logged] });
    return logged;
  }

  saveSources(states: readonly SourceState[]): void {
    const saved = states.map((state) => [state.name, state] as const);
    this.#change({ sources: new Map([...this.disk.sources, ...saved]) });
  }

  outboxRows(query?: OutboxQuery) {
    return matching(this.disk.outbox, query);
  }

  changes(query: ChangeQuery) {
    return logged(this.disk.log, query);
  }

  destination(name: string) {
    return this.disk.destinations.get(name) ?? null;
  }

  addOutboxRows(rows: readonly NewOutboxRow[]): void {
    this.#change({ outbox: [...this.disk.outbox, ...added(this.disk.outbox, rows)] });
  }

  updateOutboxRow(row: OutboxRow): void {
    this.#change({ outbox: this.disk.outbox.map((old) => (old.id === row.id ? frozen(old, row) : old)) });
  }

  growOutboxRow(...[key, payload, seqs]: Parameters<UsedTransaction['growOutboxRow']>): boolean {
    const row = this.disk.outbox.find((old) => old.key === key && old.state === 'pending' && old.attempts === 0);
    if (row === undefined) return false;
    const grown = { ...row, payload, seqs: [...new Set([...row.seqs, ...seqs])].toSorted((a, b) => a - b) };
    this.#change({ outbox: this.disk.outbox.map((old) => (old === row ? grown : old)) });
    return true;
  }

  saveDestination(state: DestinationState): void {
    this.#change({ destinations: new Map(this.disk.destinations).set(state.name, state) });
  }

  holdsLease(lease: Lease, now: Instant): boolean {
    return this.#holds(lease, now);
  }

  holdsLeases(leases: readonly Lease[], now: Instant) {
    return leases.map((lease) => this.#holds(lease, now));
  }
}

/** The transaction as the program sees it: each call waits, and passes the watcher first. */
export function watched(draft: MemoryTransaction, watch: Watcher): WriteTransaction {
  return new Watched(draft, watch) as unknown as WriteTransaction;
}

/** Its methods stand on the prototype, made once: a run opens thousands of transactions. */
class Watched {
  readonly draft: MemoryTransaction;
  readonly watch: Watcher;

  constructor(draft: MemoryTransaction, watch: Watcher) {
    this.draft = draft;
    this.watch = watch;
  }
}

for (const method of Object.getOwnPropertyNames(MemoryTransaction.prototype)) {
  if (method === 'constructor') continue;
  Object.defineProperty(Watched.prototype, method, {
    writable: true,
    async value(this: Watched, ...args: readonly unknown[]) {
      const pause = this.watch(method as keyof Plain);
      if (pause !== undefined) await pause;
      return (this.draft as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[method]?.(...args);
    },
  });
}

function stored({ documents }: Disk, { identity }: SourceDocument): StoredDocument | null {
  return documents.findLast((old) => old.identity.some((key) => identity.includes(key))) ?? null;
}

function versionOf({ documents }: Disk, document: SourceDocument, known: StoredDocument | null): DocumentVersion {
  const documentId = known?.documentId ?? `d_${documents.length + 1}`;
  return { documentId, version: (known?.version ?? 0) + 1, textHash: hashed(document.text) };
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function matching(rows: readonly OutboxRow[], query: OutboxQuery = {}): readonly OutboxRow[] {
  const { destination, state, key, tells, due, limit } = query;
  const found = rows.filter(
    (row) =>
      (destination === undefined || row.destination === destination) &&
      (state === undefined || row.state === state) &&
      (key === undefined || row.key === key) &&
      (tells === undefined || row.seqs.includes(tells)) &&
      (due === undefined || row.dueAt > due.at === (due.not === true)),
  );
  if (due?.not) found.sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  return limit === undefined ? found : found.slice(0, limit);
}

function logged(log: readonly LoggedChange[], query: ChangeQuery): readonly LoggedChange[] {
  const { sinceSeq = 0, series, limit, newest = false } = query;
  const found = log.filter(({ seq, series: { id } }) => seq > sinceSeq && (series === undefined || id === series));
  if (limit === undefined) return found;
  return newest ? found.slice(Math.max(0, found.length - limit)) : found.slice(0, limit);
}

function added(rows: readonly OutboxRow[], more: readonly NewOutboxRow[]): readonly OutboxRow[] {
  return more.map((row, i) => {
    if (rows.some(({ key }) => key === row.key)) throw new Error(`outbox key ${row.key} is taken`);
    const fresh = {
      state: 'pending',
      attempts: 0,
      triedAt: null,
      ref: null,
      mayRepeat: false,
      lastError: null,
    } as const;
    return { ...row, id: rows.length + i + 1, ...fresh };
  });
}

/** What a message says and whom it is for never changes. */
function frozen({ key, destination, payload, seqs }: OutboxRow, row: OutboxRow): OutboxRow {
  return { ...row, key, destination, payload, seqs };
}
