import type { LoggedChange } from '../domain/change.ts';
import type { ToldValue, Watch } from '../notify/policy.ts';
import { type Memory, standingAfter } from './past.ts';
import { type Routed, route } from './route.ts';

/** What one destination would have been told of a change, or why not. */
export interface Simulated extends Routed {
  readonly destination: string;
}

/**
 * What a log would have sent, had these watches been in force since its first row: from the beginning, because a
 * threshold is measured from what was told last, and a correction follows what was told.
 * @param destinations names of those that hear news
 */
export async function simulatePolicy(
  changes: readonly LoggedChange[],
  destinations: readonly string[],
  watches: readonly Watch[],
): Promise<readonly Simulated[]> {
  const each = await Promise.all(
    destinations.map(async (destination) => {
      const routed = await route(changes, destination, watches, memoryOf(changes), ({ at }) => at);
      return routed.map((one) => ({ destination, ...one }));
    }),
  );
  return each.flat().toSorted((a, b) => a.change.seq - b.change.seq);
}

/** The memory that the outbox would have built up; the same questions as `pastOf` answers, from the log alone. */
function memoryOf(changes: readonly LoggedChange[]): Memory {
  const told = new Set<number>();
  const series = Map.groupBy(changes, (change) => change.series.id);
  return {
    past: async (change, measured) => ({
      correctsTold: change.corrects !== null && told.has(change.corrects),
      lastTold: measured ? lastTold(series.get(change.series.id) ?? [], change, told) : null,
    }),
    told: ({ seq }) => void told.add(seq),
  };
}

function lastTold(rows: readonly LoggedChange[], change: LoggedChange, told: ReadonlySet<number>): ToldValue | null {
  const earlier = rows.flatMap((row) => (row.seq < change.seq ? (standingAfter(row) ?? []) : []));
  return earlier.findLast(({ seq }) => told.has(seq)) ?? earlier[0] ?? null;
}
