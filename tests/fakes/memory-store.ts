import type { Instant } from '../../src/domain/time.ts';
import type {
  DestinationState,
  Lease,
  NewOutboxRow,
  OutboxQuery,
  OutboxRow,
  Store,
  WriteTransaction,
} from '../../src/store/store.ts';

/** All that survives a crash. */
interface Disk {
  readonly outbox: readonly OutboxRow[];
  readonly destinations: ReadonlyMap<string, DestinationState>;
}

/** The part of a transaction that delivery uses. */
export type OutboxTransaction = Pick<
  WriteTransaction,
  'outboxRows' | 'destination' | 'addOutboxRows' | 'updateOutboxRow' | 'saveDestination' | 'holdsLease'
>;

/** Passed each time a transaction is asked for something, by the method's name. */
export type Watcher = (method: keyof OutboxTransaction | 'commit') => void | Promise<void>;

/**
 * The outbox of a store in memory, for runs by the hundred thousand: commits whole or not at all, one writer at a time.
 * Anything but the outbox, destinations and leases is not there, and asking for it throws.
 */
export class MemoryStore implements Store {
  #disk: Disk = { outbox: [], destinations: new Map() };
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

  /** One transaction that may never end: a dead writer's hold on the disk ends with it. */
  async writeAlone<T>(work: (tx: WriteTransaction) => Promise<T>, watch: Watcher): Promise<T> {
    return this.#transact(work, watch);
  }

  read<T>(work: (tx: WriteTransaction) => Promise<T>, watch: Watcher = () => {}): Promise<T> {
    return work(this.#transaction({ disk: this.#disk }, watch));
  }

  async acquireLease(name: string, holder: string, now: Instant, ms: number): Promise<Lease | null> {
    const old = this.#leases.get(name);
    // One that runs longer than any lease can is from a clock that was put back since.
    if (old !== undefined && old.expiresAt > now && old.expiresAt <= later(now, ms)) return null;
    const lease = { name, holder, fencing: (old?.fencing ?? 0) + 1, expiresAt: later(now, ms) };
    this.#leases.set(name, lease);
    return lease;
  }

  async renewLease(lease: Lease, now: Instant, ms: number): Promise<boolean> {
    const held = this.#leases.get(lease.name);
    if (held?.fencing !== lease.fencing || held.expiresAt === '') return false;
    this.#leases.set(lease.name, { ...held, expiresAt: later(now, ms) });
    return true;
  }

  async releaseLease(lease: Lease): Promise<void> {
    const held = this.#leases.get(lease.name);
    if (held?.fencing === lease.fencing) this.#leases.set(lease.name, { ...held, expiresAt: '' });
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
    const transaction: OutboxTransaction = {
      outboxRows: async (query) => {
        await watch('outboxRows');
        return matching(draft.disk.outbox, query);
      },
      destination: async (name) => {
        await watch('destination');
        return draft.disk.destinations.get(name) ?? null;
      },
      addOutboxRows: async (rows) => {
        await watch('addOutboxRows');
        draft.disk = { ...draft.disk, outbox: [...draft.disk.outbox, ...added(draft.disk.outbox, rows)] };
      },
      updateOutboxRow: async (row) => {
        await watch('updateOutboxRow');
        draft.disk = {
          ...draft.disk,
          outbox: draft.disk.outbox.map((old) => (old.id === row.id ? frozen(old, row) : old)),
        };
      },
      saveDestination: async (state) => {
        await watch('saveDestination');
        draft.disk = { ...draft.disk, destinations: new Map(draft.disk.destinations).set(state.name, state) };
      },
      holdsLease: async (lease, now) => {
        await watch('holdsLease');
        const held = this.#leases.get(lease.name);
        return held?.fencing === lease.fencing && held.expiresAt > now;
      },
    };
    return transaction as WriteTransaction;
  }
}

function matching(rows: readonly OutboxRow[], query: OutboxQuery = {}): readonly OutboxRow[] {
  const { destination, state, key, tells, limit } = query;
  return rows
    .filter((row) => destination === undefined || row.destination === destination)
    .filter((row) => state === undefined || row.state === state)
    .filter((row) => key === undefined || row.key === key)
    .filter((row) => tells === undefined || row.seqs.includes(tells))
    .slice(0, limit);
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
