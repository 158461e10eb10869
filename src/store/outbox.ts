import type { Kysely, Selectable } from 'kysely';
import { plainText } from './plain-text.ts';
import { inPortions, VALUES_PER_QUERY } from './portions.ts';
import type { NewOutboxRow, OutboxQuery, OutboxRow, OutboxState } from './records.ts';
import type { Schema } from './schema.ts';

/** Oldest first. */
export async function outboxRows(db: Kysely<Schema>, query: OutboxQuery = {}): Promise<readonly OutboxRow[]> {
  const { destination, state, key, tells, due, limit } = query;
  let rows = db.selectFrom('outbox').selectAll();
  if (due !== undefined) rows = rows.where('due_at', due.not ? '>' : '<=', due.at);
  rows = due?.not ? rows.orderBy('due_at').orderBy('id') : rows.orderBy('id');
  if (destination !== undefined) rows = rows.where('destination', '=', destination);
  if (state !== undefined) rows = rows.where('state', '=', state);
  if (key !== undefined) rows = rows.where('key', '=', key);
  if (tells !== undefined) {
    rows = rows.where('id', 'in', db.selectFrom('outbox_changes').select('outbox_id').where('seq', '=', tells));
  }
  if (limit !== undefined) rows = rows.limit(limit);
  const found = await rows.execute();
  const told = await seqsOf(
    db,
    found.map(({ id }) => id),
  );
  return found.map((row) => outboxRow(row, told.get(row.id) ?? []));
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

/** Nothing is frozen before the first try. */
export async function growOutboxRow(
  db: Kysely<Schema>,
  key: string,
  payload: NewOutboxRow['payload'],
  seqs: readonly number[],
): Promise<boolean> {
  const grown = await db
    .updateTable('outbox')
    .set({ payload: JSON.stringify(payload) })
    .where('key', '=', key)
    .where('state', '=', 'pending')
    .where('attempts', '=', 0)
    .returning('id')
    .executeTakeFirst();
  if (grown === undefined) return false;
  const values = [...new Set(seqs)].map((seq) => ({ outbox_id: grown.id, seq }));
  await db
    .insertInto('outbox_changes')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
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

/** Numbers of the changes that each of these rows tells, smallest first. */
async function seqsOf(db: Kysely<Schema>, ids: readonly number[]): Promise<ReadonlyMap<number, readonly number[]>> {
  const told = new Map<number, number[]>();
  for (const some of inPortions(ids, VALUES_PER_QUERY)) {
    const rows = await db
      .selectFrom('outbox_changes')
      .select(['outbox_id', 'seq'])
      .where('outbox_id', 'in', some)
      .orderBy('seq')
      .execute();
    for (const { outbox_id, seq } of rows) told.set(outbox_id, [...(told.get(outbox_id) ?? []), seq]);
  }
  return told;
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
