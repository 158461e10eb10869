import { findPoint } from '../diff/find-point.ts';
import { freeId, spanOf } from '../diff/series-id.ts';
import type { Decision } from '../domain/change.ts';
import type { Figure, Name } from '../domain/figure.ts';
import type { Point, Series, SeriesState, Takes } from '../domain/series.ts';
import type { ReadTransaction } from '../store/store.ts';
import type { Asked } from './review.ts';

export interface Split {
  /** Whom and what place the new series counts, where the words of the figure do not say. */
  readonly victims?: Name | null;
  readonly place?: Name | null;
  /** Later figures in the same words go to the new series whatever source brings them, not only this one. */
  readonly everySource: boolean;
}

/** The figure of change `seq` taken out of its series, and made the first of one of its own. */
export function splitting(seq: number, split: Split, signed: Pick<Decision, 'by' | 'why'>): Asked {
  return async (tx, states) => {
    const decision: Decision = { verdict: 'split', ...signed };
    const found = findPoint(seq, states.values());
    if (found === null) return { decision, seq };
    const figure = await figureOf(tx, found.point, found.state.series);
    const series = seriesFor(found.state.series, found.point, figure, split, states);
    const takes = takesOf(found.state.series, figure, split.everySource ? null : found.point.provenance.source);
    return { seq, decision: { ...decision, ruling: { is: 'split', series, takes } } };
  };
}

/** The figure as it was read; null where the text is read in another way by now. */
async function figureOf(tx: ReadTransaction, { provenance }: Point, { measure }: Series): Promise<Figure | null> {
  const figures = await tx.figures(provenance.document);
  return figures.find((one) => one.start === provenance.start && one.measure === measure) ?? null;
}

function seriesFor(
  from: Series,
  { asOf }: Point,
  figure: Figure | null,
  split: Split,
  states: ReadonlyMap<string, SeriesState>,
): Series {
  const { victims = figure === null ? from.victims : figure.victims } = split;
  const { place = figure === null ? from.place : placeOf(figure) } = split;
  const incident = figure === null ? from.incident : figure.incident;
  // After a merge the words may name another authority than the series does.
  const claimant = figure?.claimant ?? from.claimant;
  const series: Series = { ...from, claimant, victims, place, incident, inferred: [] };
  const id = freeId({ ...series, span: spanOf(series), asOf }, (taken) => states.has(taken));
  return { ...series, id };
}

function takesOf(from: Series, figure: Figure | null, source: string | null): Takes {
  const words = figure ?? { ...from, window: from.window };
  return {
    claimant: words.claimant?.key ?? null,
    victims: words.victims,
    place: figure === null ? from.place : placeOf(figure),
    incident: words.incident === null ? null : { kind: words.incident.kind, day: words.incident.day },
    start: words.window.start,
    source,
  };
}

function placeOf({ place, incident }: Figure): Name | null {
  return place ?? incident?.place ?? null;
}
