import type { Change } from '../domain/change.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';
import { absorbed, closed } from './absorb.ts';
import { foldChange, toggled } from './fold-change.ts';
import type { StateOf } from './ledger.ts';

/**
 * Every series that one more line of the log alters, as it is then. The diff, a person's decision and the rebuilding of
 * the standing figures all go through here, so that the log alone is enough to know them.
 */
export function foldLine(stateOf: StateOf, change: Change, at: Instant): readonly SeriesState[] {
  const { id } = change.series;
  const ruling = change.decision?.ruling;
  if (ruling?.is === 'reparse') return ruling.states;
  if (ruling?.is === 'merge') return mergeFold(stateOf, ruling, id, at);
  const own = decidedAbout(foldChange(stateOf(id), change, at), change);
  const taking = ruling?.is === 'split' && id === ruling.series.id ? { ...own, takes: [ruling.takes] } : own;
  const rival = change.kind === 'disagreement' ? stateOf(change.against?.series.id ?? '') : undefined;
  return rival === undefined ? [taking] : [taking, withoutOrWith(rival, id)];
}

/** What a person decided about waits no more, whatever became of it. */
function decidedAbout(state: SeriesState, { decision, corrects }: Change): SeriesState {
  if (decision === undefined) return state;
  return { ...state, held: state.held.map((held) => (held.seq === corrects ? { ...held, settled: true } : held)) };
}

/** The other side of a disagreement: only its list of rivals changes. */
function withoutOrWith(rival: SeriesState, id: string): SeriesState {
  return { ...rival, disagreesWith: toggled(rival.disagreesWith, id) };
}

/** A merging has two lines: the first fills the one series, the second closes the other, which nobody contradicts any more. */
function mergeFold(
  stateOf: StateOf,
  { from, into }: { readonly from: string; readonly into: string },
  id: string,
  at: Instant,
): readonly SeriesState[] {
  const [source, target] = [stateOf(from), stateOf(into)];
  if (source === undefined || target === undefined) return [];
  if (id === into) return [{ ...absorbed(target, source), lastSeen: at }];
  const rivals = source.disagreesWith.map(stateOf).filter((rival) => rival !== undefined);
  return [closed(source, into), ...rivals.map((rival) => withoutOrWith(rival, from))];
}
