import type { Point, SeriesState } from '../domain/series.ts';
import { inserted } from './fold-change.ts';

/** A series with the values of another one. Of the two that stand, the one of the later day stands on. */
export function absorbed(target: SeriesState, source: SeriesState): SeriesState {
  const standing = later(target.standing, source.standing);
  const isMoved = standing !== target.standing;
  const other = isMoved ? target.standing : source.standing;
  const past = [...source.history, ...(other === null ? [] : [other])];
  return {
    ...target,
    standing,
    history: past.reduce(inserted, target.history),
    held: [...target.held, ...source.held].sort((a, b) => a.seq - b.seq),
    outlets: isMoved ? source.outlets : target.outlets,
    denials: [...new Set([...target.denials, ...source.denials])],
    stale: target.stale && source.stale,
  };
}

/** A series that is another one now. */
export function closed(source: SeriesState, into: string): SeriesState {
  return {
    ...source,
    standing: null,
    history: [],
    held: [],
    outlets: [],
    disagreesWith: [],
    stale: false,
    mergedInto: into,
  };
}

/** Of one day the value of the series that goes on. */
export function later(target: Point | null, source: Point | null): Point | null {
  if (target === null || source === null) return target ?? source;
  return source.asOf.to > target.asOf.to ? source : target;
}
