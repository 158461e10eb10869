import type { Decision, MergeRuling } from '../../domain/change.ts';
import type { HeldPoint, SeriesState } from '../../domain/series.ts';
import type { Entry } from '../book.ts';
import { findPoint } from '../find-point.ts';
import type { StateOf } from '../ledger.ts';
import { decideHeld } from './decide-held.ts';
import { editFigure } from './edit-figure.ts';
import { mergeSeries } from './merge-series.ts';
import { splitFigure } from './split-figure.ts';

/**
 * The lines of the log that a person's decision makes; null where what it is about is not there (any more). A replay
 * takes a decision over by asking again.
 * @param seq the change whose value is decided about; not looked at for a merging, which is about two series
 */
export function decide(
  decision: Decision,
  seq: number,
  states: Iterable<SeriesState>,
  stateOf: StateOf,
): readonly Entry[] | null {
  const { ruling } = decision;
  if (ruling?.is === 'merge') return merged(decision, ruling, stateOf);
  const found = findPoint(seq, states);
  if (found === null) return null;
  if (ruling?.is === 'edit') return editFigure(found, decision, ruling, stateOf);
  if (ruling?.is === 'split') return splitFigure(found, decision, ruling, stateOf);
  return found.where === 'held' ? [decideHeld(found.state, found.point, decision)] : null;
}

function merged(decision: Decision, { from, into }: MergeRuling, stateOf: StateOf): readonly Entry[] | null {
  const [source, target] = [stateOf(from), stateOf(into)];
  return source === undefined || target === undefined ? null : mergeSeries(source, target, decision);
}

/** Held values that nobody has decided about, the newest first. */
export function openHeld(states: Iterable<SeriesState>): readonly { state: SeriesState; held: HeldPoint }[] {
  const open = [...states].flatMap((state) =>
    state.held.filter(({ settled }) => !settled).map((held) => ({ state, held })),
  );
  return open.sort((a, b) => b.held.seq - a.held.seq);
}
