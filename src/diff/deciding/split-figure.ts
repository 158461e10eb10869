import type { Decision, SplitRuling } from '../../domain/change.ts';
import type { Entry } from '../book.ts';
import type { FoundPoint } from '../find-point.ts';
import type { StateOf } from '../ledger.ts';
import { movedFigure } from './edit-figure.ts';

/** A figure taken out of a series and made the first of its own; null where that series is there already. */
export function splitFigure(
  found: FoundPoint,
  decision: Decision,
  { series }: SplitRuling,
  stateOf: StateOf,
): readonly Entry[] | null {
  return stateOf(series.id) === undefined ? movedFigure(found, found.point, decision, series, stateOf) : null;
}
