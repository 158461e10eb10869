import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';

/** A table whose rows the database numbers, never using a number twice. */
export function numbered<T extends string>(db: Kysely<unknown>, table: T, engine: Engine): CreateTableBuilder<T, 'id'> {
  return db.schema.createTable(table).addColumn('id', engine.id, (c) => c.primaryKey().autoIncrement());
}
