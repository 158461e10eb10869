import type { ExpressionBuilder, Kysely } from 'kysely';
import type { SeriesState } from '../domain/series.ts';
import { plainText } from './plain-text.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { SeriesFilter } from './records.ts';
import type { Schema } from './schema.ts';

export async function seriesStates(
  db: Kysely<Schema>,
  { ids, claimants, measures }: SeriesFilter = {},
): Promise<readonly SeriesState[]> {
  let query = db.selectFrom('series').select('json').orderBy('id');
  if (ids)
    query = query.where(
      'id',
      'in',
      ids.map((id) => plainText(id)),
    );
  if (measures) query = query.where('measure', 'in', measures);
  if (claimants) {
    const keys = claimants.filter((key) => key !== null);
    query = query.where((eb) => {
      const named = eb('claimant', 'in', keys);
      return claimants.includes(null) ? eb.or([named, eb('claimant', 'is', null)]) : named;
    });
  }
  return (await query.execute()).map(({ json }) => JSON.parse(json) as SeriesState);
}

export async function saveSeriesStates(db: Kysely<Schema>, states: readonly SeriesState[]): Promise<void> {
  for (const portion of inPortions(states, ROWS_PER_INSERT)) {
    const rows = portion.map(seriesRow);
    const { id: _, ...columns } = rows[0] as Schema['series'];
    await db
      .insertInto('series')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => asProposed(eb, columns)))
      .execute();
  }
}

/** Each of these columns as the row would have been inserted. */
function asProposed(eb: ExpressionBuilder<Schema & { excluded: Schema['series'] }, 'excluded'>, columns: object) {
  return Object.fromEntries(
    Object.keys(columns).map((name) => [name, eb.ref(`excluded.${name as keyof Schema['series']}`)]),
  );
}

function seriesRow(state: SeriesState): Schema['series'] {
  const { series, standing } = state;
  return {
    id: plainText(series.id),
    claimant: plainText(series.claimant?.key),
    claimant_name: plainText(series.claimant?.name),
    measure: series.measure,
    unit: series.unit,
    victims_name: plainText(series.victims?.name),
    place_name: plainText(series.place?.name),
    incident_kind: plainText(series.incident?.kind),
    incident_day: series.incident?.day ?? null,
    low: standing?.amount.low ?? null,
    high: standing?.amount.high ?? null,
    qualifier: standing?.amount.qualifier ?? null,
    as_of_from: standing?.asOf.from ?? null,
    as_of_to: standing?.asOf.to ?? null,
    seq: standing?.seq ?? null,
    outlets: state.outlets.length,
    held: state.held.filter(({ settled }) => !settled).length,
    last_seen: state.lastSeen,
    json: JSON.stringify(state),
  };
}
