import type { Kysely } from 'kysely';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { documentNumber } from './change-columns.ts';
import { plainText } from './plain-text.ts';
import { inPortions, VALUES_PER_QUERY } from './portions.ts';
import { figuresOf } from './readings.ts';
import type { StoredDocument } from './records.ts';
import type { Schema } from './schema.ts';
import { textHash, unpackText } from './texts.ts';

/** From this many returns to an earlier text on, a document counts as flipping for ever. */
const FLIPPING = 2;

export async function findDocument(db: Kysely<Schema>, document: SourceDocument): Promise<StoredDocument | null> {
  const [version = null] = await knownVersions(db, [document]);
  return version && { ...version, text: await textOf(db, version), figures: await figuresOf(db, version) };
}

/** In the order of `documents`; null where none of its keys is known. */
export async function knownVersions(
  db: Kysely<Schema>,
  documents: readonly SourceDocument[],
): Promise<readonly (DocumentVersion | null)[]> {
  const owners = await keyOwners(db, documents);
  const ids = documents.map((document) => ownerOf(document, owners));
  const standing = await standingVersions(db, [...new Set(ids.filter((id) => id !== null))]);
  return Promise.all(
    documents.map((document, i) => {
      const id = ids[i] ?? null;
      const version = id === null ? undefined : standing.get(id);
      return version ? settled(db, version, document.text) : null;
    }),
  );
}

/** The earliest date under which each of these texts was published, by its hash; texts that are not stored or not dated have none. */
export async function firstPublished(
  db: Kysely<Schema>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const first = new Map<string, Instant>();
  for (const some of inPortions([...new Set(hashes)], VALUES_PER_QUERY)) {
    const rows = await db
      .selectFrom('document_versions')
      .select(({ fn }) => ['text_hash', fn.min('published').as('published')])
      .where('text_hash', 'in', some)
      .where('published', 'is not', null)
      .groupBy('text_hash')
      .execute();
    for (const { text_hash, published } of rows) if (published !== null) first.set(text_hash, published);
  }
  return first;
}

async function textOf(db: Kysely<Schema>, { textHash }: DocumentVersion): Promise<string> {
  const packed = await db.selectFrom('texts').select(['form', 'bytes']).where('hash', '=', textHash).executeTakeFirst();
  if (!packed) throw new Error(`the text ${textHash} is not stored`);
  return unpackText(packed);
}

/** Numbers of the documents that own the keys, by source and key. */
async function keyOwners(
  db: Kysely<Schema>,
  documents: readonly SourceDocument[],
): Promise<ReadonlyMap<string, number>> {
  const owners = new Map<string, number>();
  for (const [source, keys] of keysBySource(documents)) {
    for (const some of inPortions(keys, VALUES_PER_QUERY)) {
      const rows = await db
        .selectFrom('document_keys')
        .select(['key', 'document_id'])
        .where('source', '=', source)
        .where('key', 'in', some)
        .execute();
      for (const row of rows) owners.set(`${source}\n${row.key}`, row.document_id);
    }
  }
  return owners;
}

function keysBySource(documents: readonly SourceDocument[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  for (const { source, identity } of documents) {
    const some = keys.get(source) ?? new Set();
    for (const key of identity) some.add(plainText(key));
    keys.set(source, some);
  }
  return new Map([...keys].map(([source, some]) => [source, [...some]]));
}

/** The owner of the strongest key that has one. */
function ownerOf({ source, identity }: SourceDocument, owners: ReadonlyMap<string, number>): number | null {
  for (const key of identity) {
    const owner = owners.get(`${source}\n${plainText(key)}`);
    if (owner !== undefined) return owner;
  }
  return null;
}

interface StandingVersion extends DocumentVersion {
  readonly returns: number;
}

/** The newest version of each document, by number. */
export async function standingVersions(
  db: Kysely<Schema>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, StandingVersion>> {
  const standing = new Map<number, StandingVersion>();
  for (const some of inPortions(ids, VALUES_PER_QUERY)) {
    const rows = await db
      .selectFrom('documents as d')
      .innerJoin('document_versions as v', (on) =>
        on.onRef('v.document_id', '=', 'd.id').onRef('v.version', '=', 'd.latest_version'),
      )
      .select(['d.id', 'v.version', 'v.text_hash', 'd.returns'])
      .where('d.id', 'in', some)
      .execute();
    for (const { id, version, text_hash, returns } of rows) {
      standing.set(id, { documentId: `d_${id}`, version, textHash: text_hash, returns });
    }
  }
  return standing;
}

/**
 * The version to compare with. A server that answers from two caches makes a document flip between two texts for ever;
 * once that has shown, each of the texts counts as standing, and nothing has changed when it comes again.
 */
export async function settled(db: Kysely<Schema>, standing: StandingVersion, text: string): Promise<DocumentVersion> {
  const { returns, ...version } = standing;
  const hash = textHash(text);
  if (returns < FLIPPING || version.textHash === hash) return version;
  return (await earlierVersion(db, version, hash)) ?? version;
}

/** The newest version of the same document that has this text. */
export async function earlierVersion(
  db: Kysely<Schema>,
  { documentId }: DocumentVersion,
  hash: string,
): Promise<DocumentVersion | null> {
  const row = await db
    .selectFrom('document_versions')
    .select('version')
    .where('document_id', '=', documentNumber(documentId))
    .where('text_hash', '=', hash)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row ? { documentId, version: row.version, textHash: hash } : null;
}
