import type { HeldPoint, Point, SeriesState } from '../domain/series.ts';

/** A value that the state of a series still knows, and as what. A held value that was settled is not known any more. */
export type FoundPoint = { readonly state: SeriesState } & (
  | { readonly where: 'held'; readonly point: HeldPoint }
  | { readonly where: 'standing' | 'history'; readonly point: Point }
);

/** The value that change `seq` brought; null where no series has it. */
export function findPoint(seq: number, states: Iterable<SeriesState>): FoundPoint | null {
  for (const state of states) {
    const { standing } = state;
    if (standing?.seq === seq) return { state, where: 'standing', point: standing };
    const held = state.held.find((point) => point.seq === seq && !point.settled);
    if (held !== undefined) return { state, where: 'held', point: held };
    const past = state.history.find((point) => point.seq === seq);
    if (past !== undefined) return { state, where: 'history', point: past };
  }
  return null;
}
