import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { createDocuments } from './0001/documents.ts';
import { createLeases } from './0001/leases.ts';
import { createLog } from './0001/log.ts';
import { createOutbox } from './0001/outbox.ts';
import { createReadings } from './0001/readings.ts';
import { createSeries } from './0001/series.ts';
import { createSources } from './0001/sources.ts';

export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createSources(db);
  await createDocuments(db, engine);
  await createReadings(db, engine);
  await createSeries(db, engine);
  await createLog(db, engine);
  await createOutbox(db, engine);
  await createLeases(db);
}
