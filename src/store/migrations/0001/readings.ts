import type { Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';
import { numbered } from './numbered.ts';

export async function createReadings(db: Kysely<unknown>, engine: Engine): Promise<void> {
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
