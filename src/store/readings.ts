import type { Kysely } from 'kysely';
import type { DocumentVersion } from '../domain/document.ts';
import type { Doubt, Figure } from '../domain/figure.ts';
import { documentNumber } from './change-columns.ts';
import { plainText } from './plain-text.ts';
import type { Schema } from './schema.ts';

/** Keeps what a reader got out of a version; readings by other reader versions stay beside it. */
export async function saveReading(
  db: Kysely<Schema>,
  version: DocumentVersion,
  figures: readonly Figure[],
  doubts: readonly Doubt[],
  readerVersion: string,
): Promise<void> {
  const reading = await emptyReading(db, version, readerVersion);
  for (const [position, figure] of figures.entries()) {
    await db
      .insertInto('figures')
      .values(figureRow(reading, position, figure))
      .execute();
  }
  for (const [position, doubt] of doubts.entries()) {
    await db
      .insertInto('doubts')
      .values(doubtRow(reading, position, doubt))
      .execute();
  }
}

/** The figures of the latest reading of a version. */
export async function figuresOf(db: Kysely<Schema>, version: DocumentVersion): Promise<readonly Figure[]> {
  const latest = await db
    .selectFrom('readings')
    .select('id')
    .where('document_id', '=', documentNumber(version.documentId))
    .where('version', '=', version.version)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!latest) return [];
  const rows = await db
    .selectFrom('figures')
    .select('json')
    .where('reading_id', '=', latest.id)
    .orderBy('position')
    .execute();
  return rows.map(({ json }) => JSON.parse(json) as Figure);
}

/** The number of a new reading, after an earlier one by the same reader version was taken away. */
async function emptyReading(db: Kysely<Schema>, version: DocumentVersion, readerVersion: string): Promise<number> {
  const key = { document_id: documentNumber(version.documentId), version: version.version };
  const before = await db
    .selectFrom('readings')
    .select('id')
    .where('document_id', '=', key.document_id)
    .where('version', '=', key.version)
    .where('reader_version', '=', readerVersion)
    .executeTakeFirst();
  if (before) await removeReading(db, before.id);
  const { id } = await db
    .insertInto('readings')
    .values({ ...key, reader_version: readerVersion })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function removeReading(db: Kysely<Schema>, id: number): Promise<void> {
  await db.deleteFrom('figures').where('reading_id', '=', id).execute();
  await db.deleteFrom('doubts').where('reading_id', '=', id).execute();
  await db.deleteFrom('readings').where('id', '=', id).execute();
}

export function figureRow(reading: number, position: number, figure: Figure): Schema['figures'] {
  return {
    reading_id: reading,
    position,
    claimant: plainText(figure.claimant?.key),
    measure: figure.measure,
    unit: figure.unit,
    low: figure.amount.low,
    high: figure.amount.high,
    qualifier: figure.amount.qualifier,
    status: figure.status,
    quote: plainText(figure.quote),
    json: JSON.stringify(figure),
  };
}

export function doubtRow(reading: number, position: number, doubt: Doubt): Schema['doubts'] {
  const { quote, reason } = doubt;
  return {
    reading_id: reading,
    position,
    quote: plainText(quote),
    reason: plainText(reason),
    json: JSON.stringify(doubt),
  };
}
