import { type Amount, type Bounds, placeOf, type Qualifier } from '../domain/amount.ts';
import { MEASURES } from '../domain/figure.ts';
import { Problem } from '../domain/problem.ts';
import { dayOf, toInstant } from '../domain/time.ts';
import type { Correction } from '../reviewing/review-edit.ts';
import type { Names } from './names.ts';

/** What `review edit` takes. */
export interface CorrectionOptions {
  readonly number?: string;
  readonly measure?: string;
  readonly claimant?: string;
  readonly victims?: string;
  readonly place?: string;
  readonly asOf?: string;
}

/** @throws Problem for what cannot be meant */
export function correctionOf(options: CorrectionOptions, names: Names): Correction {
  const { number, measure, claimant, victims, place, asOf } = options;
  return {
    ...(number === undefined ? {} : { amount: amountOf(number) }),
    ...(measure === undefined ? {} : { measure: measureOf(measure) }),
    ...(claimant === undefined ? {} : { claimant: names.claimant(claimant) }),
    ...(victims === undefined ? {} : { victims: names.victims(victims) }),
    ...(place === undefined ? {} : { place: names.place(place) }),
    ...(asOf === undefined ? {} : { asOf: { ...dayNamed(asOf), stated: true, words: null } }),
  };
}

const NUMBER = /^(>=|<=|>|<|~)?(\d+)(?:-(\d+))?$/;

/** 5200, >5000, >=34, ~4000, <6000, <=20, 4000-5000; commas, spaces and points between thousands are read over. */
export function amountOf(text: string): Amount {
  const [, sign = '', first, last] =
    NUMBER.exec(text.replace(/(?<=\d)[,.\s](?=\d{3})/g, '').replace(/[\s–]/g, dash)) ?? [];
  const [low, high] = [Number(first), last === undefined ? null : Number(last)];
  if (first === undefined || (high !== null && (sign !== '' || high <= low))) {
    throw new Problem('review-number', `'${text}' is no number of people`, {
      hint: 'Write 5200, ">5000", ">=34", "~4000", "<6000", "<=20" or 4000-5000.',
    });
  }
  const bounds: Bounds = high === null ? BOUNDS[sign as keyof typeof BOUNDS](low) : { low, high, qualifier: 'range' };
  const written = [low, high]
    .filter((end) => end !== null)
    .map((end) => end.toLocaleString('en-US'))
    .join('–');
  return { ...bounds, written, rounding: placeOf(low) };
}

function dash(sign: string): string {
  return sign === '–' ? '-' : '';
}

const exactly = (value: number, qualifier: Qualifier) => ({ low: value, high: value, qualifier });
const BOUNDS = {
  '': (value: number): Bounds => exactly(value, 'exact'),
  '~': (value: number): Bounds => exactly(value, 'about'),
  '>': (value: number): Bounds => ({ low: value, high: null, qualifier: 'over' }),
  '>=': (value: number): Bounds => ({ low: value, high: null, qualifier: 'at_least' }),
  '<': (value: number): Bounds => ({ low: null, high: value, qualifier: 'nearly' }),
  '<=': (value: number): Bounds => ({ low: null, high: value, qualifier: 'up_to' }),
};

function measureOf(text: string) {
  const known = MEASURES.find((one) => one === text);
  if (known !== undefined) return known;
  throw new Problem('bad-measure', `there is no measure '${text}'`, { hint: `One of: ${MEASURES.join(', ')}.` });
}

function dayNamed(text: string) {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toInstant(text) : null;
  if (instant !== null) return { from: dayOf(instant), to: dayOf(instant) };
  throw new Problem('bad-day', `'${text}' is no day`, { hint: 'Write 2025-03-28.' });
}
