import type { Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';
import { numbered } from './numbered.ts';

export async function createDocuments(db: Kysely<unknown>, engine: Engine): Promise<void> {
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
