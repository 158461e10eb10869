import type { Kysely } from 'kysely';

/** When a source brought something new: its silence is noticed by that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sources').addColumn('news', 'text').execute();
}
