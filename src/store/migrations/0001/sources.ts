import type { Kysely } from 'kysely';

export async function createSources(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('memory', 'text')
    .addColumn('baselined_at', 'text')
    .addColumn('last_polled_at', 'text')
    .addColumn('last_outcome', 'text')
    .addColumn('last_message', 'text')
    .addColumn('failing_since', 'text')
    .addColumn('failures', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'text')
    .execute();
}
