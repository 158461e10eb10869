import type { LoggedChange } from '../domain/change.ts';
import type { SeriesState } from '../domain/series.ts';
import { foldChange, foldRival } from './fold-change.ts';

/** The state of every series, from the log alone (oldest change first). */
export function rebuildStanding(log: Iterable<LoggedChange>): ReadonlyMap<string, SeriesState> {
  const states = new Map<string, SeriesState>();
  for (const change of log) {
    states.set(change.series.id, foldChange(states.get(change.series.id), change, change.at));
    const rival = change.kind === 'disagreement' ? states.get(change.against?.series.id ?? '') : undefined;
    if (rival !== undefined) states.set(rival.series.id, foldRival(rival, change));
  }
  return states;
}
