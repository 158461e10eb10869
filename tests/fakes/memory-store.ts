import { createHash } from 'node:crypto';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../../src/domain/document.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Instant } from '../../src/domain/time.ts';
import type {
  ChangeQuery,
  DestinationState,
  Lease,
  NewOutboxRow,
  OutboxQuery,
  OutboxRow,
  SourceState,
  Store,
  StoredDocument,
  WriteTransaction,
} from '../../src/store/store.ts';

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

/**
 * A store in memory, for runs by the hundred thousand: commits whole or not at all, one writer at a time. What the two
 * verbs never ask for is not there, and asking for it throws.
 */
export class MemoryStore implements Store {
  #disk: Disk = {
    outbox: [],
    sources: new Map(),
    documents: [],
    states: new Map(),
    log: [],
    destinations: new Map(),
  };
  readonly #leases = new Map<string, Lease & { readonly expiresAt: Instant }>();
  #turn: Promise<unknown> = Promise.resolve();
  /** A disk that is full takes no commit. */
  full = false;

  async write<T>(work: (tx: WriteTransaction) => Promise<T>, watch: Watcher = () => {}): Promise<T> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    try {
      return await this.#transact(work, watch);
    } finally {
      resolve();
    }
  }

  read<T>(work: (tx: WriteTransaction) => Promise<T>, watch: Watcher = () => {}): Promise<T> {
    return work(this.#transaction({ disk: this.#disk }, watch));
  }

  get disk(): Disk {
    return this.#disk;
  }

  async acquireLease(name: string, holder: string, now: Instant, ms: number): Promise<Lease | null> {
    const old = this.#leases.get(name);
    // One that runs longer than any lease can is from a clock that was put back since.
    if (old !== undefined && old.expiresAt > now && old.expiresAt <= later(now, ms)) return null;
    const lease = { name, holder, fencing: (old?.fencing ?? 0) + 1 };
    this.#leases.set(name, { ...lease, expiresAt: later(now, ms) });
    return lease;
  }

  async acquireLeases(names: readonly string[], holder: string, now: Instant, ms: number) {
    return Promise.all(names.map((name) => this.acquireLease(name, holder, now, ms)));
  }

  async renewLease(lease: Lease, now: Instant, ms: number): Promise<boolean> {
    const held = this.#leases.get(lease.name);
    if (!isSame(held, lease) || held.expiresAt === '') return false;
    this.#leases.set(lease.name, { ...held, expiresAt: later(now, ms) });
    return true;
  }

  async releaseLease(lease: Lease): Promise<void> {
    const held = this.#leases.get(lease.name);
    if (isSame(held, lease)) this.#leases.set(lease.name, { ...held, expiresAt: '' });
  }

  async releaseLeases(leases: readonly Lease[]): Promise<void> {
    for (const lease of leases) await this.releaseLease(lease);
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #transact<T>(work: (tx: WriteTransaction) => Promise<T>, watch: Watcher): Promise<T> {
    const draft = { disk: this.#disk };
    const result = await work(this.#transaction(draft, watch));
    await watch('commit');
    if (this.full) throw new Error('database or disk is full');
    this.#disk = draft.disk;
    return result;
  }

  #transaction(draft: { disk: Disk }, watch: Watcher): WriteTransaction {
    const change = (part: Partial<Disk>): void => {
      draft.disk = { ...draft.disk, ...part };
    };
    const saveDocument = (document: SourceDocument, known: StoredDocument | null): DocumentVersion => {
      const version = versionOf(draft.disk, document, known);
      if (known !== null && version.textHash === known.textHash) return known;
      const { text, identity } = document;
      change({ documents: [...draft.disk.documents, { ...version, text, figures: [], identity }] });
      return version;
    };
    const saveFigures = ({ documentId, version }: DocumentVersion, figures: readonly Figure[]): void =>
      change({
        documents: draft.disk.documents.map((old) =>
          old.documentId === documentId && old.version === version ? { ...old, figures } : old,
        ),
      });
    const holdsLease = (lease: Lease, now: Instant): boolean => {
      const held = this.#leases.get(lease.name);
      return isSame(held, lease) && held.expiresAt > now;
    };
    const answers: Plain = {
      sources: () => [...draft.disk.sources.values()],
      findDocument: (document) => stored(draft.disk, document),
      knownVersions: (documents) => documents.map((document) => stored(draft.disk, document)),
      seriesStates: () => [...draft.disk.states.values()],
      lastSeq: () => draft.disk.log.length,
      startRound: () => 1,
      saveDocument,
      addDocuments: (items) =>
        items.map(({ document, reading }) => {
          const version = saveDocument(document, null);
          saveFigures(version, reading.figures);
          return version;
        }),
      touchDocuments: () => undefined,
      saveFigures,
      saveSeriesStates: (states) =>
        change({
          states: new Map([...draft.disk.states, ...states.map((state) => [state.series.id, state] as const)]),
        }),
      appendChanges: (changes, at) => {
        const logged = changes.map((one) => ({ ...one, at, hash: hashed(`${one.seq} ${at}`) }));
        change({ log: [...draft.disk.log, ...logged] });
        return logged;
      },
      saveSources: (states) =>
        change({
          sources: new Map([...draft.disk.sources, ...states.map((state) => [state.name, state] as const)]),
        }),
      outboxRows: (query) => matching(draft.disk.outbox, query),
      changes: (query) => logged(draft.disk.log, query),
      destination: (name) => draft.disk.destinations.get(name) ?? null,
      addOutboxRows: (rows) => change({ outbox: [...draft.disk.outbox, ...added(draft.disk.outbox, rows)] }),
      updateOutboxRow: (row) =>
        change({ outbox: draft.disk.outbox.map((old) => (old.id === row.id ? frozen(old, row) : old)) }),
      growOutboxRow: (key, payload, seqs) => {
        const row = draft.disk.outbox.find((old) => old.key === key && old.state === 'pending' && old.attempts === 0);
        if (row === undefined) return false;
        const grown = { ...row, payload, seqs: [...new Set([...row.seqs, ...seqs])].toSorted((a, b) => a - b) };
        change({ outbox: draft.disk.outbox.map((old) => (old === row ? grown : old)) });
        return true;
      },
      saveDestination: (state) => change({ destinations: new Map(draft.disk.destinations).set(state.name, state) }),
      holdsLease,
      holdsLeases: (leases, now) => leases.map((lease) => holdsLease(lease, now)),
    };
    return watched(answers, watch);
  }
}

/** The same methods without the waiting. */
type Plain = {
  readonly [M in keyof UsedTransaction]: (
    ...args: Parameters<UsedTransaction[M]>
  ) => Awaited<ReturnType<UsedTransaction[M]>>;
};

/** By hand over a fixed list of names: a run opens thousands of transactions. */
function watched(answers: Plain, watch: Watcher): WriteTransaction {
  const transaction: Record<string, unknown> = {};
  for (const method in answers) {
    const answer = answers[method as keyof Plain] as (...args: readonly unknown[]) => unknown;
    transaction[method] = async (...args: readonly unknown[]) => {
      const pause = watch(method as keyof Plain);
      if (pause !== undefined) await pause;
      return answer(...args);
    };
  }
  return transaction as unknown as WriteTransaction;
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

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

function isSame<T extends Lease>(held: T | undefined, { holder, fencing }: Lease): held is T {
  return held?.holder === holder && held.fencing === fencing;
}
