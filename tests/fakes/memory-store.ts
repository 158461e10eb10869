import type { Instant } from '../../src/domain/time.ts';
import type { Lease, Store, WriteTransaction } from '../../src/store/store.ts';
import { type Disk, MemoryTransaction, type Watcher, watched } from './memory-transaction.ts';

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
    return work(watched(this.#draft(), watch));
  }

  #draft(): MemoryTransaction {
    return new MemoryTransaction(this.#disk, (lease, now) => {
      const held = this.#leases.get(lease.name);
      return isSame(held, lease) && held.expiresAt > now;
    });
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
    const draft = this.#draft();
    const result = await work(watched(draft, watch));
    await watch('commit');
    if (this.full) throw new Error('database or disk is full');
    this.#disk = draft.disk;
    return result;
  }
}

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}

function isSame<T extends Lease>(held: T | undefined, { holder, fencing }: Lease): held is T {
  return held?.holder === holder && held.fencing === fencing;
}
