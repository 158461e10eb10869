import { findPoint } from '../diff/find-point.ts';
import { relateNames } from '../diff/names/relate-names.ts';
import { freeId, spanOf } from '../diff/series-id.ts';
import type { Amount } from '../domain/amount.ts';
import type { Decision } from '../domain/change.ts';
import type { AsOf, Measure, Name } from '../domain/figure.ts';
import { Problem } from '../domain/problem.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Asked } from './review.ts';

/** What of a figure was read wrongly; null names nobody, or leaves it open. */
export interface Correction {
  readonly amount?: Amount;
  readonly asOf?: AsOf;
  readonly measure?: Measure;
  readonly claimant?: Name | null;
  readonly victims?: Name | null;
  readonly place?: Name | null;
}

/** The figure of change `seq` put right: in its series, or in the one that it belongs to. */
export function editing(seq: number, correction: Correction, signed: Pick<Decision, 'by' | 'why'>): Asked {
  return async (_tx, states) => {
    const decision: Decision = { verdict: 'edited', ...signed };
    const found = findPoint(seq, states.values());
    if (found === null) return { decision, seq };
    const { amount = found.point.amount, asOf = found.point.asOf, ...names } = correction;
    const series = seriesOf({ ...found.state.series, ...names }, asOf, found.state.series, states);
    if (series.id === found.state.series.id && amount === found.point.amount && asOf === found.point.asOf) {
      throw new Problem('review-no-edit', `change ${seq} says so already`, {
        hint: 'Say what is to be another: --number, --measure, --claimant, --victims, --place or --as-of.',
      });
    }
    return { seq, decision: { ...decision, ruling: { is: 'edit', amount, asOf, series } } };
  };
}

/** The series of these names where there is one, else a new one. */
function seriesOf(wanted: Series, asOf: AsOf, before: Series, states: ReadonlyMap<string, SeriesState>): Series {
  if (isAlike(wanted, before)) return before;
  const known = [...states.values()].filter(({ gone, mergedInto }) => gone !== true && mergedInto === undefined);
  const there = known.find(({ series }) => isAlike(wanted, series));
  if (there !== undefined) return there.series;
  const id = freeId({ ...wanted, span: spanOf(wanted), asOf }, (taken) => states.has(taken));
  return { ...wanted, id, inferred: [] };
}

/** The same claimant counting the same people over the same stretch; the id is not looked at. */
function isAlike(a: Series, b: Series): boolean {
  return (
    a.measure === b.measure &&
    a.claimant?.key === b.claimant?.key &&
    relateNames(a.victims, b.victims) === 'equal' &&
    relateNames(a.place, b.place) === 'equal' &&
    a.window.start === b.window.start &&
    a.window.end === b.window.end &&
    a.incident?.kind === b.incident?.kind &&
    a.incident?.day === b.incident?.day
  );
}
