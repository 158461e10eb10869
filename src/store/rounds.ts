import type { Kysely } from 'kysely';
import type { DocumentVersion, SourceDocument, Statement } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { documentNumber } from './change-columns.ts';
import { textOf } from './find-document.ts';
import type { Schema } from './schema.ts';
import type { Observation, Round } from './store.ts';

export async function startRound(db: Kysely<Schema>, at: Instant, reason: string): Promise<number> {
  const { id } = await db.insertInto('rounds').values({ at, reason }).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function rounds(
  db: Kysely<Schema>,
  { afterId = 0, limit = 1000 }: { readonly afterId?: number; readonly limit?: number } = {},
): Promise<readonly Round[]> {
  return db
    .selectFrom('rounds')
    .select(['id', 'at', 'reason'])
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Notes that a round brought a version; served again, a version is not noted again. */
export async function observe(
  db: Kysely<Schema>,
  round: number,
  { documentId, version }: DocumentVersion,
  seen: Instant,
): Promise<void> {
  await db
    .insertInto('observations')
    .values({ round_id: round, document_id: documentNumber(documentId), version, seen_at: seen })
    .execute();
}

export async function observations(db: Kysely<Schema>, round: number): Promise<readonly Observation[]> {
  const rows = await db
    .selectFrom('observations as o')
    .innerJoin('documents as d', 'd.id', 'o.document_id')
    .innerJoin('document_versions as v', (on) =>
      on.onRef('v.document_id', '=', 'o.document_id').onRef('v.version', '=', 'o.version'),
    )
    .select(['o.seen_at', 'd.source', 'v.document_id', 'v.version', 'v.text_hash', 'v.title', 'v.url', 'v.outlet'])
    .select(['v.published', 'v.lang', 'v.statements'])
    .where('o.round_id', '=', round)
    .orderBy('o.id')
    .execute();
  return Promise.all(rows.map((row) => observation(db, round, row)));
}

type ObservationRow = Pick<Schema['documents'], 'source'> &
  Omit<Schema['document_versions'], 'first_seen' | 'last_seen'> & { readonly seen_at: string };

async function observation(db: Kysely<Schema>, round: number, row: ObservationRow): Promise<Observation> {
  const { source, url, outlet, title, lang, published } = row;
  const version = { documentId: `d_${row.document_id}`, version: row.version, textHash: row.text_hash };
  const identity = await keysOf(db, row.document_id);
  const text = await textOf(db, version);
  const document: SourceDocument = { source, identity, url, outlet, title, text, lang, published };
  const statements = row.statements === null ? {} : { statements: JSON.parse(row.statements) as Statement[] };
  return { round, version, seen: row.seen_at, document: { ...document, ...statements } };
}

/** The keys that a document is known by today, strongest first. */
async function keysOf(db: Kysely<Schema>, id: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document_keys')
    .select('key')
    .where('document_id', '=', id)
    .orderBy('strength')
    .orderBy('key')
    .execute();
  return rows.map(({ key }) => key);
}
