import { createHash } from 'node:crypto';
import { type Insertable, type Kysely, sql } from 'kysely';
import type { Change, LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import { canonicalJson } from './canonical-json.ts';
import { changeColumns } from './change-columns.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { ChangeQuery, LogHead, LogRow } from './records.ts';
import type { Schema } from './schema.ts';

/** What the first row is chained to. */
export const EMPTY_LOG: LogHead = { seq: 0, hash: '0'.repeat(64) };

export async function appendChanges(
  db: Kysely<Schema>,
  changes: readonly Change[],
  at: Instant,
): Promise<readonly LoggedChange[]> {
  let head = await lastRow(db);
  const logged: LoggedChange[] = [];
  for (const portion of inPortions(changes, ROWS_PER_INSERT)) {
    const rows: Insertable<Schema['changes']>[] = [];
    for (const change of portion) {
      const { row, json } = chained(change, at, head);
      rows.push({ seq: row.seq, ...changeColumns(row), json, hash: row.hash });
      logged.push(row);
      head = { seq: row.seq, hash: row.hash };
    }
    await db.insertInto('changes').values(rows).execute();
  }
  if (changes.length > 0) await noteHead(db, head);
  return logged;
}

function chained(change: Change, at: Instant, head: LogHead): { readonly row: LoggedChange; readonly json: string } {
  if (change.seq !== head.seq + 1) {
    throw new Error(`change ${change.seq} cannot follow ${head.seq}: the ledger was not read in this transaction`);
  }
  const json = canonicalJson({ ...change, at });
  return { row: { ...change, at, hash: chainHash(head.hash, json) }, json };
}

/** SHA-256, hex, over the previous row's hash and this row's canonical JSON, a line feed between them. */
export function chainHash(previous: string, json: string): string {
  return createHash('sha256').update(`${previous}\n${json}`).digest('hex');
}

export async function changes(db: Kysely<Schema>, query: ChangeQuery): Promise<readonly LoggedChange[]> {
  const backwards = query.newest === true && query.limit !== undefined;
  let rows = db
    .selectFrom('changes')
    .select(['json', 'hash'])
    .orderBy('seq', backwards ? 'desc' : 'asc');
  if (query.sinceSeq !== undefined) rows = rows.where('seq', '>', query.sinceSeq);
  if (query.since !== undefined) rows = rows.where('at', '>=', query.since);
  if (query.series !== undefined) rows = rows.where('series_id', '=', query.series);
  if (query.kind !== undefined) rows = rows.where('kind', '=', query.kind);
  if (query.claimant !== undefined) rows = rows.where(isClaimant(query.claimant));
  if (query.limit !== undefined) rows = rows.limit(query.limit);
  const logged = (await rows.execute()).map(({ json, hash }): LoggedChange => ({ ...JSON.parse(json), hash }));
  return backwards ? logged.reverse() : logged;
}

export async function lastSeq(db: Kysely<Schema>): Promise<number> {
  return (await lastRow(db)).seq;
}

/** The end of the log as it was noted beside the rows when they were appended. */
export async function logHead(db: Kysely<Schema>): Promise<LogHead> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'log_head').executeTakeFirst();
  return row ? (JSON.parse(row.value) as LogHead) : EMPTY_LOG;
}

export async function logRows(db: Kysely<Schema>, afterSeq: number, limit: number): Promise<readonly LogRow[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('seq', '>', afterSeq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(({ seq, json, hash, ...columns }) => ({ seq, json, hash, columns }));
}

async function lastRow(db: Kysely<Schema>): Promise<LogHead> {
  const row = await db.selectFrom('changes').select(['seq', 'hash']).orderBy('seq', 'desc').executeTakeFirst();
  return row ?? EMPTY_LOG;
}

async function noteHead(db: Kysely<Schema>, head: LogHead): Promise<void> {
  const value = canonicalJson(head);
  await db
    .insertInto('meta')
    .values({ key: 'log_head', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

function isClaimant(wanted: string) {
  if (wanted === 'unattributed') return sql<boolean>`claimant is null`;
  return sql<boolean>`(claimant = ${wanted} or lower(claimant_name) = lower(${wanted}))`;
}
