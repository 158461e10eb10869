import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { type Breathe, breatheWhenDue } from '../domain/in-steps.ts';
import type { Schema } from './schema.ts';
import { Turns, whenFree } from './turns.ts';

/** Statements that stay compiled; a check uses about 40, and as many again for lists of uncommon length. */
const KEPT_STATEMENTS = 256;

/** `node:sqlite` for Kysely. `begin immediate` takes the write lock at once, so that no transaction fails half-way. */
export function openKysely(
  database: DatabaseSync,
  begin: 'begin immediate' | 'begin',
  patienceMs: number,
): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new NodeSqliteDialect(database, begin, patienceMs) });
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #driver: () => Driver;

  constructor(database: DatabaseSync, begin: 'begin immediate' | 'begin', patienceMs: number) {
    super({ database: forKysely(database) });
    this.#driver = () => new NodeSqliteDriver(database, begin, patienceMs);
  }

  override createDriver(): Driver {
    return this.#driver();
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #begin: 'begin immediate' | 'begin';
  readonly #patienceMs: number;
  readonly #turns = new Turns();
  readonly #breathe = breatheWhenDue(setImmediate, BREATH_MS, () => performance.now());

  constructor(database: DatabaseSync, begin: 'begin immediate' | 'begin', patienceMs: number) {
    super({ database: forKysely(database) });
    this.#database = database;
    this.#begin = begin;
    this.#patienceMs = patienceMs;
  }

  /** SQLite answers at once: a transaction of thousands of statements would keep everything else waiting. */
  override async acquireConnection(): Promise<DatabaseConnection> {
    return breathing(await super.acquireConnection(), this.#breathe);
  }

  override async beginTransaction(): Promise<void> {
    if (this.#begin === 'begin immediate') await this.#turns.leaveRoom();
    await whenFree(() => this.#beginNow(), this.#patienceMs);
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
    this.#turns.ended();
  }

  /** SQLite has rolled back by itself after a full disk or an I/O error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#database.exec('rollback');
    this.#turns.ended();
  }

  #beginNow(): void {
    this.#database.exec(this.#begin);
    if (this.#begin === 'begin immediate') return;
    try {
      // The state that a reader sees is fixed by its first read, not by BEGIN.
      this.#database.exec('select 1 from sqlite_master limit 1');
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }
}

/** Longest time for which statements follow one another without a breath. */
const BREATH_MS = 15;

function breathing(connection: DatabaseConnection, breathe: Breathe): DatabaseConnection {
  return {
    async executeQuery(query, ...rest) {
      await breathe();
      return connection.executeQuery(query, ...rest);
    },
    streamQuery: (...query) => connection.streamQuery(...query),
  };
}

function forKysely(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? compile(database, sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

function compile(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    iterate: (parameters) => database.prepare(sql).iterate(...parameters.map(bindable)),
  };
}

function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Date ? value.toISOString() : (value as SQLInputValue);
}
