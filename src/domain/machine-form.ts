import type { Figure } from './figure.ts';

/** A figure as `read --jsonl` prints it: one flat row, names and windows as written, null where the text says nothing. */
export interface MachineFigure {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly unit: string;
  readonly of: number | null;
  readonly victims: string | null;
  readonly place: string | null;
  readonly claimant: string | null;
  readonly reporter: string | null;
  readonly asOf: string | null;
  readonly period: string | null;
  readonly interval: string | null;
  readonly status: string;
  readonly role: string;
  readonly partOf: number | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export function machineForm(figure: Figure): MachineFigure {
  const { amount, window } = figure;
  return {
    measure: figure.measure,
    low: amount.low,
    high: amount.high,
    qualifier: amount.qualifier,
    unit: figure.unit,
    of: figure.of,
    victims: figure.victims?.text ?? null,
    place: figure.place?.text ?? null,
    claimant: figure.claimant?.text ?? null,
    reporter: figure.reporter,
    asOf: figure.asOf?.words ?? null,
    period: window.period,
    interval: window.words,
    status: figure.status,
    role: figure.role,
    partOf: figure.partOf,
    quote: figure.quote,
    start: figure.start,
    end: figure.end,
  };
}
