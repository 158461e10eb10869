import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Engine } from '../engine.ts';

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createSources(db);
  await createDocuments(db, engine);
  await createReadings(db, engine);
  await createSeries(db, engine);
  await createLog(db, engine);
  await createOutbox(db, engine);
  await createLeases(db);
}

async function createSources(db: Kysely<unknown>): Promise<void> {
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

async function createDocuments(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await numbered(db, 'rounds', engine)
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .execute();
  await numbered(db, 'documents', engine)
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('latest_version', 'integer', (c) => c.notNull())
    .addColumn('returns', 'integer', (c) => c.notNull())
    .addColumn('first_seen', 'text', (c) => c.notNull())
    .addColumn('last_seen', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('document_keys')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('document_id', 'integer', (c) => c.notNull().references('documents.id'))
    .addColumn('strength', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('document_keys_pk', ['source', 'key'])
    .execute();
  await db.schema.createIndex('document_keys_by_document').on('document_keys').column('document_id').execute();
  await db.schema
    .createTable('texts')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('bytes', engine.bytes, (c) => c.notNull())
    .execute();
  await createVersions(db, engine);
}

async function createVersions(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('document_versions')
    .addColumn('document_id', 'integer', (c) => c.notNull().references('documents.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull().references('texts.hash'))
    .addColumn('title', 'text')
    .addColumn('url', 'text')
    .addColumn('outlet', 'text')
    .addColumn('published', 'text')
    .addColumn('lang', 'text')
    .addColumn('statements', 'text')
    .addColumn('first_seen', 'text', (c) => c.notNull())
    .addColumn('last_seen', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('document_versions_pk', ['document_id', 'version'])
    .execute();
  await db.schema.createIndex('document_versions_by_text').on('document_versions').column('text_hash').execute();
  await numbered(db, 'observations', engine)
    .addColumn('round_id', 'integer', (c) => c.notNull().references('rounds.id'))
    .addColumn('document_id', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('observations_version', ['document_id', 'version'], 'document_versions', [
      'document_id',
      'version',
    ])
    .execute();
  await db.schema.createIndex('observations_by_round').on('observations').column('round_id').execute();
}

async function createReadings(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await numbered(db, 'readings', engine)
    .addColumn('document_id', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('reader_version', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('readings_version', ['document_id', 'version'], 'document_versions', [
      'document_id',
      'version',
    ])
    .addUniqueConstraint('readings_once', ['document_id', 'version', 'reader_version'])
    .execute();
  await db.schema
    .createTable('figures')
    .addColumn('reading_id', 'integer', (c) => c.notNull().references('readings.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('claimant', 'text')
    .addColumn('measure', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('low', engine.number)
    .addColumn('high', engine.number)
    .addColumn('qualifier', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('figures_pk', ['reading_id', 'position'])
    .execute();
  await db.schema.createIndex('figures_by_claimant').on('figures').columns(['claimant', 'measure']).execute();
  await db.schema
    .createTable('doubts')
    .addColumn('reading_id', 'integer', (c) => c.notNull().references('readings.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('doubts_pk', ['reading_id', 'position'])
    .execute();
}

async function createSeries(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('series')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('claimant', 'text')
    .addColumn('claimant_name', 'text')
    .addColumn('measure', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('victims_name', 'text')
    .addColumn('place_name', 'text')
    .addColumn('incident_kind', 'text')
    .addColumn('incident_day', 'text')
    .addColumn('low', engine.number)
    .addColumn('high', engine.number)
    .addColumn('qualifier', 'text')
    .addColumn('as_of_from', 'text')
    .addColumn('as_of_to', 'text')
    .addColumn('seq', 'integer')
    .addColumn('outlets', 'integer', (c) => c.notNull())
    .addColumn('held', 'integer', (c) => c.notNull())
    .addColumn('last_seen', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('series_by_claimant').on('series').columns(['claimant', 'measure']).execute();
  await db.schema.createIndex('series_by_measure').on('series').column('measure').execute();
}

async function createLog(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('changes')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('route', 'text', (c) => c.notNull())
    .addColumn('series_id', 'text', (c) => c.notNull())
    .addColumn('claimant', 'text')
    .addColumn('claimant_name', 'text')
    .addColumn('measure', 'text', (c) => c.notNull())
    .addColumn('unit', 'text', (c) => c.notNull())
    .addColumn('victims_name', 'text')
    .addColumn('place_name', 'text')
    .addColumn('from_low', engine.number)
    .addColumn('from_high', engine.number)
    .addColumn('from_qualifier', 'text')
    .addColumn('to_low', engine.number)
    .addColumn('to_high', engine.number)
    .addColumn('to_qualifier', 'text')
    .addColumn('as_of_from', 'text')
    .addColumn('as_of_to', 'text')
    .addColumn('quote', 'text')
    .addColumn('url', 'text')
    .addColumn('outlet', 'text')
    .addColumn('source', 'text')
    .addColumn('document_id', 'integer')
    .addColumn('version', 'integer')
    .addColumn('suspect', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('baseline', 'integer', (c) => c.notNull())
    .addColumn('corrects', 'integer')
    .addColumn('json', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('changes_by_series').on('changes').columns(['series_id', 'seq']).execute();
  await db.schema.createIndex('changes_by_claimant').on('changes').columns(['claimant', 'seq']).execute();
  await db.schema.createIndex('changes_by_time').on('changes').columns(['at', 'seq']).execute();
  await engine.makeAppendOnly(db, 'changes');
}

async function createOutbox(db: Kysely<unknown>, engine: Engine): Promise<void> {
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

async function createLeases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('leases')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('holder', 'text', (c) => c.notNull())
    .addColumn('fencing', 'integer', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute();
}

/** A table whose rows the database numbers, never using a number twice. */
function numbered<T extends string>(db: Kysely<unknown>, table: T, engine: Engine): CreateTableBuilder<T, 'id'> {
  return db.schema.createTable(table).addColumn('id', engine.id, (c) => c.primaryKey().autoIncrement());
}
