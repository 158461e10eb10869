import type { Change, Route } from '../domain/change.ts';
import type { HeldPoint, Point, SeriesState } from '../domain/series.ts';

/** The state with the numbers that the log has for these changes; who was told is what the log says, too. */
export function numberedAsLogged(
  state: SeriesState,
  changes: readonly Change[],
  logged: ReadonlyMap<number, { readonly seq: number; readonly route: Route }>,
): SeriesState {
  const routes = new Map(changes.map(({ seq, route }) => [seq, route]));
  return renumbered(state, ({ seq, told }) => {
    const route = routes.get(seq);
    if (route === undefined) return { seq, told };
    const row = logged.get(seq);
    const isTold = (row?.route ?? 'none') === 'team';
    return { seq: row?.seq ?? seq, told: (route === 'team') === isTold ? told : isTold };
  });
}

/** The state with other numbers in all its values. */
export function renumbered(state: SeriesState, rename: (point: Point) => Pick<Point, 'seq' | 'told'>): SeriesState {
  const again = <P extends Point | HeldPoint>(point: P): P => ({ ...point, ...rename(point) });
  return {
    ...state,
    standing: state.standing === null ? null : again(state.standing),
    history: state.history.map(again),
    held: state.held.map(again),
  };
}
