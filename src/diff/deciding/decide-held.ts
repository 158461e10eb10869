import type { Decision } from '../../domain/change.ts';
import type { HeldPoint, SeriesState } from '../../domain/series.ts';
import type { Entry } from '../book.ts';
import { decidedEntry, kindOf } from './decided-entry.ts';

/** Accepted, a held value moves the series like any other figure and is told; rejected, it is dropped and told to nobody. */
export function decideHeld(state: SeriesState, held: HeldPoint, decision: Decision): Entry {
  const entry = decidedEntry(state.series, held, decision);
  return decision.verdict === 'accepted'
    ? { ...entry, kind: kindOf(state, held), route: 'team', from: state.standing?.amount ?? null }
    : entry;
}
