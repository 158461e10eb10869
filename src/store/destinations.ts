import type { Kysely } from 'kysely';
import type { DestinationState } from './records.ts';
import type { Schema } from './schema.ts';

export async function destination(db: Kysely<Schema>, name: string): Promise<DestinationState | null> {
  const row = await db.selectFrom('destinations').selectAll().where('name', '=', name).executeTakeFirst();
  return row ? destinationState(row) : null;
}

export async function saveDestination(db: Kysely<Schema>, state: DestinationState): Promise<void> {
  const { name, ...rest } = destinationRow(state);
  await db
    .insertInto('destinations')
    .values({ name, ...rest })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
    .execute();
}

function destinationState(row: Schema['destinations']): DestinationState {
  const { paused_since: since, pause_why: why, pause_advice: advice, retry_at: retryAt } = row;
  const isPaused = since !== null && why !== null && advice !== null && retryAt !== null;
  return { name: row.name, notBefore: row.not_before, paused: isPaused ? { since, why, advice, retryAt } : null };
}

function destinationRow({ name, notBefore, paused }: DestinationState): Schema['destinations'] {
  return {
    name,
    not_before: notBefore,
    paused_since: paused?.since ?? null,
    pause_why: paused?.why ?? null,
    pause_advice: paused?.advice ?? null,
    retry_at: paused?.retryAt ?? null,
  };
}
