import { placeOf } from '../domain/amount.ts';
import type { Statement } from '../domain/document.ts';
import type { AsOf, Figure, Reading } from '../domain/figure.ts';
import type { Register } from '../register/register.ts';
import { dayIn } from './day-in.ts';
import type { Readable } from './reader.ts';

/** Figures of a source that states them without prose: the same register, the row's own text as the quote. */
export function readStatements(document: Readable, register: Register): Reading {
  const figures = (document.statements ?? []).map((statement) => figureOf(statement, document, register));
  return { lang: document.lang ?? 'en', figures, doubts: [], numbers: [] };
}

function figureOf(statement: Statement, document: Readable, register: Register): Figure {
  const { bounds, written, measure, role, quote, start, end } = statement;
  const number = Math.abs(bounds.low ?? bounds.high ?? 0);
  return {
    measure,
    unit: 'people',
    amount: { ...bounds, written, rounding: placeOf(number) },
    role,
    status: 'asserted',
    victims: statement.victims === null ? null : register.people(statement.victims),
    place: statement.place === null ? null : register.place(statement.place),
    claimant: statement.claimant === null ? null : register.authority(statement.claimant),
    reporter: null,
    disputedBy: null,
    asOf: asOfOf(statement, document),
    window: {
      period: statement.period,
      words: statement.windowWords,
      start: statement.windowWords === null ? null : dayIn(statement.windowWords, document.published),
      end: null,
    },
    incident: null,
    partOf: null,
    of: null,
    quote,
    start,
    end,
    inferred: [],
    rules: ['statement'],
  };
}

function asOfOf({ asOf }: Statement, { published }: Readable): AsOf | null {
  if (asOf !== null) return { from: asOf, to: asOf, stated: true, words: null };
  if (published === null) return null;
  const day = published.slice(0, 10);
  return { from: day, to: day, stated: false, words: null };
}
