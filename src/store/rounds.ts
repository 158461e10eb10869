import type { Kysely } from 'kysely';
import type { DocumentVersion, SourceDocument, Statement } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { documentNumber } from './change-columns.ts';
import { inPortions, VALUES_PER_QUERY } from './portions.ts';
import type { Observation, Round } from './records.ts';
import type { Schema } from './schema.ts';
import { unpackText } from './texts.ts';

export async function startRound(db: Kysely<Schema>, at: Instant, reason: string): Promise<number> {
  const { id } = await db.insertInto('rounds').values({ at, reason }).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function rounds(
  db: Kysely<Schema>,
  { afterId = 0, limit }: { readonly afterId?: number; readonly limit?: number } = {},
): Promise<readonly Round[]> {
  const query = db.selectFrom('rounds').select(['id', 'at', 'reason']).where('id', '>', afterId).orderBy('id');
  return (limit === undefined ? query : query.limit(limit)).execute();
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
    .leftJoin('texts as t', 't.hash', 'v.text_hash')
    .select(['o.seen_at', 'd.source', 'v.document_id', 'v.version', 'v.text_hash', 'v.title', 'v.url', 'v.outlet'])
    .select(['v.published', 'v.lang', 'v.statements', 't.form', 't.bytes'])
    .where('o.round_id', '=', round)
    .orderBy('o.id')
    .execute();
  const keys = await keysOf(db, [...new Set(rows.map(({ document_id }) => document_id))]);
  return rows.map((row) => observation(round, row, keys.get(row.document_id) ?? []));
}

type ObservationRow = Pick<Schema['documents'], 'source'> &
  Omit<Schema['document_versions'], 'first_seen' | 'last_seen'> & {
    readonly seen_at: string;
    readonly form: string | null;
    readonly bytes: Uint8Array | null;
  };

function observation(round: number, row: ObservationRow, identity: readonly string[]): Observation {
  const { source, url, outlet, title, lang, published } = row;
  const version = { documentId: `d_${row.document_id}`, version: row.version, textHash: row.text_hash };
  const document: SourceDocument = { source, identity, url, outlet, title, text: textIn(row), lang, published };
  const statements = row.statements === null ? {} : { statements: JSON.parse(row.statements) as Statement[] };
  return { round, version, seen: row.seen_at, document: { ...document, ...statements } };
}

function textIn({ text_hash, form, bytes }: ObservationRow): string {
  if (form === null || bytes === null) throw new Error(`the text ${text_hash} is not stored`);
  return unpackText({ form, bytes });
}

/** The keys that these documents are known by today, strongest first. */
async function keysOf(db: Kysely<Schema>, ids: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
  const keys = new Map<number, string[]>();
  for (const some of inPortions(ids, VALUES_PER_QUERY)) {
    const rows = await db
      .selectFrom('document_keys')
      .select(['document_id', 'key'])
      .where('document_id', 'in', some)
      .orderBy('strength')
      .orderBy('key')
      .execute();
    for (const { document_id, key } of rows) keys.set(document_id, [...(keys.get(document_id) ?? []), key]);
  }
  return keys;
}
