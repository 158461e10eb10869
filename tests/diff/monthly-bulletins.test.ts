import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/domain/change.ts';
import type { Figure, Measure } from '../../src/domain/figure.ts';
import { alerts, type DocumentWords, figure, name, tell } from './builders.ts';

const mission = name('xx-mission', 'xx');
const START = '2030-10-04';

const total = (measure: Measure, number: number) => figure(measure, number, { by: mission, since: START });
const inMonth = (measure: Measure, number: number, month: 'March' | 'April', more = {}) =>
  figure(measure, number, { by: mission, during: `in ${month}`, days: DAYS[month], ...more });
const DAYS = { March: ['2031-03-01', '2031-03-31'], April: ['2031-04-01', '2031-04-30'] } as const;

/** The bulletins of March and April, each on the first of the next month. */
const bulletins = (march: readonly Figure[], april: readonly Figure[], more: readonly DocumentWords[] = []) =>
  tell([
    { at: '2031-04-01', found: [{ from: 'own#3', figures: march }] },
    { at: '2031-05-01', found: [{ from: 'own#4', figures: april }, ...more] },
  ]).log;

const march = [inMonth('killed', 22, 'March'), total('killed', 294), total('wounded', 649)];

describe('the month beside the count since the beginning', () => {
  test('is told with it', () => {
    const log = bulletins(march, [inMonth('killed', 17, 'April'), total('killed', 311), total('wounded', 649)]);
    expect(alerts(log).slice(2)).toEqual(['raised xx mission killed 294 → 311']);
    expect(partsOf(log.at(-1))).toEqual([['same_period', 17]]);
  });

  test('never becomes a running count, though it ends on the day before the report', () => {
    const april = [inMonth('killed', 17, 'April', { by: mission })];
    expect(alerts(bulletins(march.slice(0, 1), april))).toEqual([
      'first xx mission killed 22',
      'first xx mission killed 17',
    ]);
  });

  test('with cases of an earlier month that were added', () => {
    const added = inMonth('killed', 5, 'March', { role: 'increment' });
    const log = bulletins(march, [inMonth('killed', 17, 'April'), added, total('killed', 316)]);
    expect(alerts(log).slice(2)).toEqual(['raised xx mission killed 294 → 316']);
    expect(partsOf(log.at(-1))).toEqual([
      ['same_period', 17],
      ['retroactive', 5],
    ]);
  });

  test('among all who were hit in the month', () => {
    const all = inMonth('casualties', 53, 'April');
    const log = bulletins(march, [
      all,
      inMonth('killed', 17, 'April', { within: 0 }),
      inMonth('wounded', 36, 'April', { within: 0 }),
      total('killed', 311),
      total('wounded', 685),
    ]);
    expect(alerts(log)).toContain('raised xx mission killed 294 → 311');
    expect(log.filter(({ kind }) => kind === 'raised').map(partsOf)).toEqual([
      [['same_period', 17]],
      [['same_period', 36]],
    ]);
  });

  test('of another authority is news of its own', () => {
    const monitor = name('xx-monitor', 'xx');
    const other = {
      from: 'wire#4',
      figures: [figure('killed', 23, { by: monitor, during: 'in April', days: DAYS.April })],
    };
    const log = bulletins(march, [total('killed', 311)], [other]);
    expect(alerts(log)).toContain('first xx monitor killed 23');
  });
});

function partsOf(change: { readonly parts: readonly Part[] } | undefined): readonly (readonly [string, number])[] {
  return (change?.parts ?? []).map(({ kind, value }) => [kind, value]);
}
