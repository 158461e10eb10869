import type { Kysely } from 'kysely';
import type { DocumentVersion, SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { documentNumber } from './change-columns.ts';
import { earlierVersion, knownVersions, settled, standingVersions } from './find-document.ts';
import { plainText } from './plain-text.ts';
import type { Schema } from './schema.ts';
import { packText, textHash } from './texts.ts';

export interface SavedDocument {
  readonly version: DocumentVersion;
  /** False when the store had this text of this document already. */
  readonly isNew: boolean;
}

/** `known` names the document; which of its versions stands is looked up, since it may have moved on. */
export async function saveDocument(
  db: Kysely<Schema>,
  document: SourceDocument,
  known: DocumentVersion | null,
  seen: Instant,
): Promise<SavedDocument> {
  // Two items of one poll may share a key; the second one must find what the first one made.
  const [found = null] = known ? [known] : await knownVersions(db, [document]);
  if (!found) return { version: await addDocument(db, document, seen), isNew: true };
  const id = documentNumber(found.documentId);
  await addKeys(db, id, document);
  return saveVersion(db, id, document, seen);
}

export async function touchDocuments(
  db: Kysely<Schema>,
  versions: readonly DocumentVersion[],
  seen: Instant,
): Promise<void> {
  for (const { documentId, version } of versions) {
    const id = documentNumber(documentId);
    await db.updateTable('documents').set({ last_seen: seen }).where('id', '=', id).execute();
    await db
      .updateTable('document_versions')
      .set({ last_seen: seen })
      .where('document_id', '=', id)
      .where('version', '=', version)
      .execute();
  }
}

async function addDocument(db: Kysely<Schema>, document: SourceDocument, seen: Instant): Promise<DocumentVersion> {
  const { id } = await db
    .insertInto('documents')
    .values({ source: document.source, latest_version: 1, returns: 0, first_seen: seen, last_seen: seen })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addKeys(db, id, document);
  return addVersion(db, id, 1, document, seen);
}

/** A key that another document owns stays with that one. */
async function addKeys(db: Kysely<Schema>, id: number, { source, identity }: SourceDocument): Promise<void> {
  await db
    .insertInto('document_keys')
    .values(identity.map((key, strength) => ({ source, key: plainText(key), document_id: id, strength })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function saveVersion(
  db: Kysely<Schema>,
  id: number,
  document: SourceDocument,
  seen: Instant,
): Promise<SavedDocument> {
  const newest = (await standingVersions(db, [id])).get(id);
  if (!newest) throw new Error(`document d_${id} is not stored`);
  const standing = await settled(db, newest, document.text);
  const hash = textHash(document.text);
  if (standing.textHash === hash) {
    await touchDocuments(db, [standing], seen);
    return { version: standing, isNew: false };
  }
  const isReturn = (await earlierVersion(db, newest, hash)) !== null;
  await db
    .updateTable('documents')
    .set({ latest_version: newest.version + 1, returns: newest.returns + (isReturn ? 1 : 0), last_seen: seen })
    .where('id', '=', id)
    .execute();
  return { version: await addVersion(db, id, newest.version + 1, document, seen), isNew: true };
}

async function addVersion(
  db: Kysely<Schema>,
  id: number,
  version: number,
  document: SourceDocument,
  seen: Instant,
): Promise<DocumentVersion> {
  const hash = textHash(document.text);
  await addText(db, hash, document.text);
  await db
    .insertInto('document_versions')
    .values(versionRow(id, version, document, hash, seen))
    .execute();
  return { documentId: `d_${id}`, version, textHash: hash };
}

export function versionRow(
  id: number,
  version: number,
  document: SourceDocument,
  hash: string,
  seen: Instant,
): Schema['document_versions'] {
  return {
    document_id: id,
    version,
    text_hash: hash,
    title: plainText(document.title),
    url: plainText(document.url),
    outlet: plainText(document.outlet),
    published: document.published,
    lang: document.lang,
    statements: document.statements ? JSON.stringify(document.statements) : null,
    first_seen: seen,
    last_seen: seen,
  };
}

/** Equal texts (an agency report that ten outlets carry word for word) are kept once. */
async function addText(db: Kysely<Schema>, hash: string, text: string): Promise<void> {
  const kept = await db.selectFrom('texts').select('hash').where('hash', '=', hash).executeTakeFirst();
  if (!kept)
    await db
      .insertInto('texts')
      .values({ hash, ...packText(text) })
      .execute();
}
