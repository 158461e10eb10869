import type { Kysely } from 'kysely';
import type { Engine } from '../../engine.ts';

export async function createSeries(db: Kysely<unknown>, engine: Engine): Promise<void> {
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
