import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { isGone } from './holder.ts';
import { acquireLeases, releaseLeases, renewLease } from './leases.ts';
import type { Schema } from './schema.ts';
import { asProblem } from './sqlite-trouble.ts';
import type { Lease, ReadTransaction, Store, WriteTransaction } from './store.ts';
import { readTransaction, writeTransaction } from './transaction.ts';

export interface SqliteConnections {
  readonly file: string;
  /** null when the store was opened for reading only. */
  readonly writer: Kysely<Schema> | null;
  /** A connection of its own, so that readers see the last commit while a write is going on. */
  readonly reader: Kysely<Schema>;
  close(): void;
}

/** One writer at a time over all processes, any number of readers; see `openStore`. */
export class SqliteStore implements Store {
  readonly #connections: SqliteConnections;
  readonly #inside = new AsyncLocalStorage<true>();

  constructor(connections: SqliteConnections) {
    this.#connections = connections;
  }

  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#change((db) => untilDone(writeTransaction(db), work));
  }

  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.#run(this.#connections.reader, (db) => untilDone(readTransaction(db), work));
  }

  async acquireLease(name: string, holder: string, now: Instant, ms: number): Promise<Lease | null> {
    const [lease = null] = await this.acquireLeases([name], holder, now, ms);
    return lease;
  }

  acquireLeases(names: readonly string[], holder: string, now: Instant, ms: number) {
    return this.#change((db) => acquireLeases(db, names, { holder, now, ms, isGone }));
  }

  renewLease(lease: Lease, now: Instant, ms: number): Promise<boolean> {
    return this.#change((db) => renewLease(db, lease, now, ms));
  }

  releaseLease(lease: Lease): Promise<void> {
    return this.releaseLeases([lease]);
  }

  async releaseLeases(leases: readonly Lease[]): Promise<void> {
    if (leases.length > 0) await this.#change((db) => releaseLeases(db, leases));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#connections.close();
  }

  async #change<T>(work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    const { writer } = this.#connections;
    if (!writer) throw new Error('the state was opened for reading only');
    return this.#run(writer, work);
  }

  async #run<T>(db: Kysely<Schema>, work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
    if (this.#inside.getStore()) throw new Error('a transaction was opened inside a transaction: use the one at hand');
    try {
      return await db.transaction().execute((tx) => this.#inside.run(true, () => work(tx)));
    } catch (error) {
      throw asProblem(error, this.#connections.file);
    }
  }
}

/** Runs `work` with a transaction that refuses to be used after it: a forgotten `await` must not write outside of it. */
async function untilDone<T extends object, R>(tx: T, work: (tx: T) => Promise<R>): Promise<R> {
  let isOpen = true;
  const guarded = Object.entries(tx).map(([name, act]) => [
    name,
    (...input: unknown[]) => {
      if (!isOpen) throw new Error(`${name} was called after its transaction had ended`);
      return act(...input);
    },
  ]);
  try {
    return await work(Object.fromEntries(guarded) as T);
  } finally {
    isOpen = false;
  }
}
