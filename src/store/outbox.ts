import type { Kysely, Selectable } from 'kysely';
import { plainText } from './plain-text.ts';
import type { Schema } from './schema.ts';
import type { NewOutboxRow, OutboxQuery, OutboxRow, OutboxState } from './store.ts';

/** Oldest first. */
export async function outboxRows(db: Kysely<Schema>, query: OutboxQuery = {}): Promise<readonly OutboxRow[]> {
  let rows = db.selectFrom('outbox').selectAll().orderBy('id');
  const { destination, state, key, tells, limit } = query;
  if (destination !== undefined) rows = rows.where('destination', '=', destination);
  if (state !== undefined) rows = rows.where('state', '=', state);
  if (key !== undefined) rows = rows.where('key', '=', key);
  if (tells !== undefined) {
    rows = rows.where('id', 'in', db.selectFrom('outbox_changes').select('outbox_id').where('seq', '=', tells));
  }
  if (limit !== undefined) rows = rows.limit(limit);
  const found: OutboxRow[] = [];
  for (const row of await rows.execute()) found.push(outboxRow(row, await seqsOf(db, row.id)));
  return found;
}

export async function addOutboxRows(db: Kysely<Schema>, rows: readonly NewOutboxRow[]): Promise<void> {
  for (const row of rows) {
    const { id } = await db
      .insertInto('outbox')
      .values({
        key: row.key,
        destination: row.destination,
        payload: JSON.stringify(row.payload),
        reply_to_key: row.replyToKey,
        created_at: row.createdAt,
        due_at: row.dueAt,
        state: 'pending',
        attempts: 0,
        may_repeat: 0,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const seq of new Set(row.seqs)) {
      await db.insertInto('outbox_changes').values({ outbox_id: id, seq }).execute();
    }
  }
}

/** Writes how delivery stands; key, destination, payload and the changes it tells are frozen. */
export async function updateOutboxRow(db: Kysely<Schema>, row: OutboxRow): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({
      due_at: row.dueAt,
      state: row.state,
      attempts: row.attempts,
      tried_at: row.triedAt,
      ref: row.ref && JSON.stringify(row.ref),
      may_repeat: row.mayRepeat ? 1 : 0,
      last_error: plainText(row.lastError),
    })
    .where('id', '=', row.id)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new Error(`outbox row ${row.id} (${row.key}) is not stored`);
}

async function seqsOf(db: Kysely<Schema>, id: number): Promise<readonly number[]> {
  const rows = await db.selectFrom('outbox_changes').select('seq').where('outbox_id', '=', id).orderBy('seq').execute();
  return rows.map(({ seq }) => seq);
}

function outboxRow(row: Selectable<Schema['outbox']>, seqs: readonly number[]): OutboxRow {
  return {
    id: row.id,
    key: row.key,
    destination: row.destination,
    payload: JSON.parse(row.payload) as OutboxRow['payload'],
    seqs,
    replyToKey: row.reply_to_key,
    createdAt: row.created_at,
    dueAt: row.due_at,
    state: row.state as OutboxState,
    attempts: row.attempts,
    triedAt: row.tried_at,
    ref: row.ref === null ? null : (JSON.parse(row.ref) as Record<string, string>),
    mayRepeat: row.may_repeat === 1,
    lastError: row.last_error,
  };
}
