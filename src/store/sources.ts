import type { Kysely } from 'kysely';
import { plainText } from './plain-text.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { SourceNews, SourceState } from './records.ts';
import type { Schema } from './schema.ts';

export async function source(db: Kysely<Schema>, name: string): Promise<SourceState | null> {
  const row = await db.selectFrom('sources').selectAll().where('name', '=', name).executeTakeFirst();
  return row ? sourceState(row) : null;
}

export async function sources(db: Kysely<Schema>): Promise<readonly SourceState[]> {
  return (await db.selectFrom('sources').selectAll().orderBy('name').execute()).map(sourceState);
}

export async function saveSources(db: Kysely<Schema>, states: readonly SourceState[]): Promise<void> {
  for (const some of inPortions(states, ROWS_PER_INSERT)) {
    await db
      .insertInto('sources')
      .values(some.map(sourceRow))
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet(({ ref }) => ({
          memory: ref('excluded.memory'),
          baselined_at: ref('excluded.baselined_at'),
          last_polled_at: ref('excluded.last_polled_at'),
          last_outcome: ref('excluded.last_outcome'),
          last_message: ref('excluded.last_message'),
          failing_since: ref('excluded.failing_since'),
          failures: ref('excluded.failures'),
          due_at: ref('excluded.due_at'),
          news: ref('excluded.news'),
        })),
      )
      .execute();
  }
}

function sourceState(row: Schema['sources']): SourceState {
  return {
    name: row.name,
    memory: row.memory === null ? null : (JSON.parse(row.memory) as Record<string, unknown>),
    baselinedAt: row.baselined_at,
    lastPolledAt: row.last_polled_at,
    lastOutcome: row.last_outcome,
    lastMessage: row.last_message,
    failingSince: row.failing_since,
    failures: row.failures,
    dueAt: row.due_at,
    news: row.news === null ? null : (JSON.parse(row.news) as SourceNews),
  };
}

function sourceRow(state: SourceState): Schema['sources'] {
  return {
    name: state.name,
    memory: state.memory && JSON.stringify(state.memory),
    baselined_at: state.baselinedAt,
    last_polled_at: state.lastPolledAt,
    last_outcome: state.lastOutcome,
    last_message: plainText(state.lastMessage),
    failing_since: state.failingSince,
    failures: state.failures,
    due_at: state.dueAt,
    news: state.news && JSON.stringify(state.news),
  };
}
