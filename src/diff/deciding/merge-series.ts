import type { Decision } from '../../domain/change.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { later } from '../absorb.ts';
import type { Entry } from '../book.ts';

/**
 * Two series that are one: the first line says what stands in the one that goes on, the second closes the other. Nobody
 * is told, for every value was told under its own name.
 */
export function mergeSeries(source: SeriesState, target: SeriesState, decision: Decision): readonly Entry[] | null {
  if (source.mergedInto !== undefined || target.mergedInto !== undefined || source === target) return null;
  const { by, why } = decision;
  const standing = later(target.standing, source.standing);
  return [
    {
      ...merging(target.series, standing, decision),
      kind: 'rebased',
      from: target.standing?.amount ?? null,
      reason: `merged with ${source.series.id} by ${by}: ${why}`,
    },
    {
      ...merging(source.series, source.standing, decision),
      corrects: source.standing?.seq ?? null,
      reason: `merged into ${target.series.id} by ${by}: ${why}`,
    },
  ];
}

function merging(series: Series, point: Point | null, decision: Decision): Entry {
  return {
    kind: 'retracted',
    route: 'none',
    series,
    from: null,
    to: point?.amount ?? null,
    asOf: point?.asOf ?? null,
    parts: [],
    provenance: point?.provenance ?? null,
    suspect: null,
    reason: '',
    baseline: false,
    corrects: null,
    against: null,
    outlets: [],
    shares: [],
    decision,
  };
}
