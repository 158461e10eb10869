import { expect, test } from 'vitest';
import type { Claim } from '../../src/diff/claim.ts';
import { isUndatedOldNumber } from '../../src/diff/judging/doubtful-move.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import { figure } from './builders.ts';

const before = { history: [{ amount: figure('killed', 1191).amount }] } as unknown as SeriesState;

function undated(number: number, rounding: number): Claim {
  const { amount } = figure('killed', number);
  return { published: null, asOf: { stated: false }, number, amount: { ...amount, rounding } } as unknown as Claim;
}

test('a number that the series has had is an old one, in a text without a date', () => {
  expect(isUndatedOldNumber(undated(1191, 1), before)).toBe(true);
});

test('a round number that the count comes to is none that it had before', () => {
  expect(isUndatedOldNumber(undated(1200, 100), before)).toBe(false);
});
