import type { Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';

export async function createLog(db: Kysely<unknown>, engine: Engine): Promise<void> {
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
