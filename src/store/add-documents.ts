import type { Insertable, Kysely } from 'kysely';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { plainText } from './plain-text.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import { doubtRow, figureRow } from './readings.ts';
import type { ReadItem } from './records.ts';
import { versionRow } from './save-document.ts';
import type { Schema } from './schema.ts';
import { packText, textHash } from './texts.ts';

interface Recording {
  readonly round: number;
  readonly seen: Instant;
  readonly readerVersion: string;
}

/**
 * Many new documents, table by table: a first poll brings hundreds of items at once, and one INSERT for each row of each
 * table would take longer than all the rest of the poll.
 */
export async function addDocuments(
  db: Kysely<Schema>,
  items: readonly ReadItem[],
  recording: Recording,
): Promise<readonly DocumentVersion[]> {
  const versions: DocumentVersion[] = [];
  for (const some of inPortions(items, ROWS_PER_INSERT)) versions.push(...(await addPortion(db, some, recording)));
  return versions;
}

async function addPortion(
  db: Kysely<Schema>,
  items: readonly ReadItem[],
  { round, seen, readerVersion }: Recording,
): Promise<readonly DocumentVersion[]> {
  const documents = items.map(({ document }) => document);
  const hashes = await addTexts(db, documents);
  const ids = await addHeads(db, documents, seen);
  const idAt = (i: number) => ids[i] as number;
  const rows = documents.map((document, i) => versionRow(idAt(i), 1, document, hashes[i] as string, seen));
  await db.insertInto('document_versions').values(rows).execute();
  await addKeys(
    db,
    documents.flatMap((document, i) => keyRows(idAt(i), document)),
  );
  const observed = ids.map((id) => ({ round_id: round, document_id: id, version: 1, seen_at: seen }));
  await db.insertInto('observations').values(observed).execute();
  await addReadings(db, items, ids, readerVersion);
  return rows.map(({ document_id, text_hash }) => ({
    documentId: `d_${document_id}`,
    version: 1,
    textHash: text_hash,
  }));
}

/** Their numbers, in the order of the documents: a database numbers the rows of one INSERT upwards. */
async function addHeads(
  db: Kysely<Schema>,
  documents: readonly SourceDocument[],
  seen: Instant,
): Promise<readonly number[]> {
  const rows = documents.map(({ source }) => ({
    source,
    latest_version: 1,
    returns: 0,
    first_seen: seen,
    last_seen: seen,
  }));
  return numbers(await db.insertInto('documents').values(rows).returning('id').execute());
}

function numbers(rows: readonly { readonly id: number }[]): readonly number[] {
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

/** Two keys of one document may be the same once they are written as every database takes them. */
async function addKeys(db: Kysely<Schema>, rows: readonly Insertable<Schema['document_keys']>[]): Promise<void> {
  for (const some of inPortions(rows, ROWS_PER_INSERT))
    await db
      .insertInto('document_keys')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

function keyRows(id: number, { source, identity }: SourceDocument): Insertable<Schema['document_keys']>[] {
  return identity.map((key, strength) => ({ source, key: plainText(key), document_id: id, strength }));
}

/** The hash of each text; those that are not there yet are packed and kept. */
async function addTexts(db: Kysely<Schema>, documents: readonly SourceDocument[]): Promise<readonly string[]> {
  const hashes = documents.map(({ text }) => textHash(text));
  const found = await db
    .selectFrom('texts')
    .select('hash')
    .where('hash', 'in', [...new Set(hashes)])
    .execute();
  const kept = new Set(found.map(({ hash }) => hash));
  const fresh = new Map(documents.map(({ text }, i) => [hashes[i] as string, text]));
  const missing = [...fresh].filter(([hash]) => !kept.has(hash));
  await insertAll(
    db,
    'texts',
    missing.map(([hash, text]) => ({ hash, ...packText(text) })),
  );
  return hashes;
}

async function addReadings(
  db: Kysely<Schema>,
  items: readonly ReadItem[],
  documents: readonly number[],
  reader_version: string,
): Promise<void> {
  const rows = documents.map((document_id) => ({ document_id, version: 1, reader_version }));
  const readings = numbers(await db.insertInto('readings').values(rows).returning('id').execute());
  const of = (i: number) => readings[i] as number;
  await insertAll(
    db,
    'figures',
    items.flatMap(({ reading }, i) => reading.figures.map((figure, at) => figureRow(of(i), at, figure))),
  );
  await insertAll(
    db,
    'doubts',
    items.flatMap(({ reading }, i) => reading.doubts.map((doubt, at) => doubtRow(of(i), at, doubt))),
  );
}

async function insertAll<T extends 'texts' | 'figures' | 'doubts'>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (const some of inPortions(rows, ROWS_PER_INSERT)) await db.insertInto(table).values(some).execute();
}
