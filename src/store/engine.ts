import { type ColumnDataType, type Kysely, type RawBuilder, sql } from 'kysely';

/** What a migration must say differently to each database; everything else is the same SQL. */
export interface Engine {
  /** Column type of a number that the database hands out. */
  readonly id: ColumnDataType;
  readonly bytes: ColumnDataType | RawBuilder<unknown>;
  /** Column type of a count or of a fraction. */
  readonly number: ColumnDataType | RawBuilder<unknown>;
  /** Makes the database itself refuse UPDATE and DELETE on a table. */
  makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void>;
}

export const sqliteEngine: Engine = {
  id: 'integer',
  bytes: 'blob',
  // Affinity NUMERIC keeps 5000 a whole number and 0.33 a fraction.
  number: 'numeric',
  async makeAppendOnly(db, table) {
    for (const verb of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_refuse_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
    }
  },
};
