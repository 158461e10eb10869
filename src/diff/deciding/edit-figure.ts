import type { Decision, EditRuling } from '../../domain/change.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import type { Entry } from '../book.ts';
import type { FoundPoint } from '../find-point.ts';
import type { StateOf } from '../ledger.ts';
import { decidedEntry, kindOf } from './decided-entry.ts';

/**
 * A figure that was read wrongly, put right. Of the same series it takes the place of the wrong value; of another one it is
 * taken back here and told there. Told is what corrects a told value, and what a held one turns out to be.
 */
export function editFigure(
  found: FoundPoint,
  decision: Decision,
  { amount, asOf, series: named }: EditRuling,
  stateOf: StateOf,
): readonly Entry[] {
  const right: Point = { ...found.point, amount, asOf };
  if (named.id !== found.state.series.id) return movedFigure(found, right, decision, named, stateOf);
  if (found.where === 'held') return [placed(found, right, decision, found.state.series, found.state)];
  const { outlets } = found.where === 'standing' ? found.state : decidedEntry(found.state.series, right, decision);
  const entry = decidedEntry(found.state.series, right, decision);
  return [{ ...entry, kind: 'edited', route: found.point.told ? 'team' : 'none', from: found.point.amount, outlets }];
}

/** Taken back where it stands, and a value of the named series from now on. */
export function movedFigure(
  found: FoundPoint,
  right: Point,
  decision: Decision,
  named: EditRuling['series'],
  stateOf: StateOf,
): readonly Entry[] {
  const target = stateOf(named.id);
  const entry = decidedEntry(found.state.series, found.point, decision);
  return [
    { ...entry, route: found.point.told ? 'team' : 'none' },
    { ...placed(found, right, decision, target?.series ?? named, target), corrects: null },
  ];
}

/** A value in the series that it belongs to: news where it was told as something else, or waited. */
function placed(
  { where, point }: FoundPoint,
  right: Point,
  decision: Decision,
  series: Series,
  state: SeriesState | undefined,
): Entry {
  const entry = decidedEntry(series, right, decision);
  const kind = kindOf(state, right);
  const isNews = (point.told || where === 'held') && kind !== 'reaffirmed' && kind !== 'late';
  const before = kind === 'reaffirmed' ? (state?.outlets ?? []) : [];
  return {
    ...entry,
    kind,
    route: isNews ? 'team' : 'none',
    from: state?.standing?.amount ?? null,
    outlets: [...new Set([...before, ...entry.outlets])],
  };
}
