import type { LoggedChange } from '../domain/change.ts';
import type { SeriesState } from '../domain/series.ts';
import { foldLine } from './fold-line.ts';

/** The state of every series, from the log alone (oldest change first). */
export function rebuildStanding(log: Iterable<LoggedChange>): ReadonlyMap<string, SeriesState> {
  const states = new Map<string, SeriesState>();
  for (const change of log) {
    for (const state of foldLine((id) => states.get(id), change, change.at)) states.set(state.series.id, state);
  }
  return states;
}
