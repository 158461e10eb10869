import type { Kysely } from 'kysely';
import { Problem } from '../domain/problem.ts';
import type { Engine } from './engine.ts';
import * as tables from './migrations/0001-tables.ts';
import * as sourceNews from './migrations/0002-source-news.ts';
import type { Schema } from './schema.ts';

/** One step of the schema. A step that was released is never edited: a new one follows it. */
export interface Migration {
  readonly up: (db: Kysely<unknown>, engine: Engine) => Promise<void>;
}

/** The first one makes version 1. */
export const MIGRATIONS: readonly Migration[] = [tables, sourceNews];

/** Brings the schema up to date, one transaction for each step; another process may be doing the same. */
export async function migrate(
  db: Kysely<Schema>,
  engine: Engine,
  file: string,
  migrations: readonly Migration[],
): Promise<void> {
  const version = await knownVersion(db, file, migrations);
  for (const [i, migration] of [...migrations.entries()].slice(version)) {
    await db.transaction().execute(async (tx) => {
      if ((await schemaVersion(tx, file)) > i) return;
      if (i === 0) await createMeta(tx);
      // A migration must not lean on today's types: the tables it meets are those of its own day.
      await migration.up(tx as unknown as Kysely<unknown>, engine);
      await noteVersion(tx, i + 1);
    });
  }
}

/** For readers, who may not write: the schema must be the very one that this program knows. */
export async function requireCurrent(
  db: Kysely<Schema>,
  file: string,
  migrations: readonly Migration[],
): Promise<void> {
  if ((await knownVersion(db, file, migrations)) === migrations.length) return;
  throw new Problem('state-too-old', 'this state was written by an older tollwatch', {
    where: file,
    hint: 'Run `tollwatch check` once: it brings the state up to date.',
  });
}

/** Refuses what is not ours, or is newer than this program, before anything is changed. */
export async function knownVersion(
  db: Kysely<Schema>,
  file: string,
  migrations: readonly Migration[],
): Promise<number> {
  const version = await schemaVersion(db, file);
  if (version <= migrations.length) return version;
  throw new Problem(
    'state-too-new',
    `this state has schema ${version}, this tollwatch knows up to ${migrations.length}`,
    {
      where: file,
      hint: 'Run the newer tollwatch that wrote it, or restore a backup from before the upgrade; nothing was changed.',
    },
  );
}

/** 0 for a new file. */
async function schemaVersion(db: Kysely<Schema>, file: string): Promise<number> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  if (tables.length === 0) return 0;
  const version = tables.includes('meta') ? await notedVersion(db) : Number.NaN;
  if (Number.isSafeInteger(version) && version > 0) return version;
  throw new Problem('state-foreign', 'this database is not a state of tollwatch', {
    where: file,
    hint: 'Move it away or name another folder under `state:`; it was left as it is.',
  });
}

async function notedVersion(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'schema_version')
    .executeTakeFirst()
    .catch(() => undefined);
  return Number(row?.value);
}

async function createMeta(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}

async function noteVersion(db: Kysely<Schema>, version: number): Promise<void> {
  const value = String(version);
  await db
    .insertInto('meta')
    .values({ key: 'schema_version', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
