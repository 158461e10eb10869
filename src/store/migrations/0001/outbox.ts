import type { Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';
import { numbered } from './numbered.ts';

export async function createOutbox(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await numbered(db, 'outbox', engine)
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('reply_to_key', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('tried_at', 'text')
    .addColumn('ref', 'text')
    .addColumn('may_repeat', 'integer', (c) => c.notNull())
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('outbox_by_state').on('outbox').columns(['state', 'destination', 'id']).execute();
  await db.schema
    .createTable('outbox_changes')
    .addColumn('outbox_id', 'integer', (c) => c.notNull().references('outbox.id'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('outbox_changes_pk', ['outbox_id', 'seq'])
    .execute();
  await db.schema.createIndex('outbox_changes_by_seq').on('outbox_changes').column('seq').execute();
  await db.schema
    .createTable('destinations')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('not_before', 'text')
    .addColumn('paused_since', 'text')
    .addColumn('pause_why', 'text')
    .addColumn('pause_advice', 'text')
    .addColumn('retry_at', 'text')
    .execute();
}
