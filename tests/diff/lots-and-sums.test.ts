import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, type Short, tell } from './builders.ts';

/*
 * Bodies that one side hands to the other come in lots, most of them nearly as large as the last: a lot is told beside the
 * sum since a day, by outlets that round it, that give the lot alone, or that take those who came home for killed.
 */

const headquarters = name('xx-prisoners', 'xx');
const fallen = name('xx-forces', 'xx', 'forces');
const bodies = (number: Short, more = {}) => figure('bodies', number, { by: headquarters, of: fallen, ...more });
const day = (nth: number) => `2031-06-${String(11 + nth).padStart(2, '0')}`;
const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(
    polls.map((found, nth) => ({
      at: `${day(nth)}T12:00:00.000Z`,
      found: found.map((document) => ({ published: `${day(nth)}T08:00:00.000Z`, ...document })),
    })),
  ).log;

const since = { since: '2031-06-01' };
const first: DocumentWords = { from: 'own#1', figures: [bodies(1212)] };
const sum = (...lot: ReturnType<typeof figure>[]): DocumentWords => ({
  from: 'own#2',
  figures: [...lot, bodies(2412, since)],
});

describe('a lot beside the sum that it makes is no doubt about the sum', () => {
  test.each<[string, Short, ReturnType<typeof figure>]>([
    ['as more of them, as many as the last lot by its rounding', 1212, bodies(1200, { role: 'increment' })],
    ['as a number of its own', 1212, bodies(1200)],
    ['dated', 1212, bodies(1200, { role: 'increment', asOf: day(1) })],
    ['where the last lot was told roundly', '~1200', bodies(1212, { role: 'increment' })],
    ['where both were', '>1200', bodies('>1200', { role: 'increment' })],
  ])('%s', (_, before, lot) => {
    const log = told([{ from: 'own#1', figures: [bodies(before)] }], [sum(lot)]);
    expect(alerts(log).slice(1)).toEqual([expect.stringMatching(/^raised xx prisoners bodies .* → 2412$/)]);
  });

  test('another number of the day, which makes no sum, still leaves the one that stands', () => {
    const both = { from: 'wire#2', figures: [bodies(1212), bodies(1900)] };
    expect(alerts(told([first], [both])).slice(1)).toEqual([]);
  });
});

describe('beside a sum that is told', () => {
  const moved = ['raised xx prisoners bodies 1212 → 2412'];
  const lot = bodies(1200, { role: 'increment' });
  const beside = (...figures: ReturnType<typeof figure>[]) => told([first], [sum(lot), { from: 'post#2', figures }]);

  test.each([
    ['the lot alone', bodies(1200)],
    ['the lot, dated', bodies(1200, { asOf: day(1) })],
    ['the lot, rounded', bodies('~1000')],
    ['the lot before, rounded to the thousand', bodies(1000)],
    ['the lot as more of them, rounded', bodies(1000, { role: 'increment' })],
    [
      'the lot by officials, roughly',
      figure('bodies', '~1000', { by: name('~officials'), of: fallen, role: 'increment' }),
    ],
    ['the lot by nobody', figure('bodies', 1200, { of: fallen })],
  ])('%s is no fall', (_, other) => {
    expect(alerts(beside(other)).slice(1)).toEqual(moved);
  });

  test.each([
    ['killed', figure('killed', 1200, { by: headquarters, of: fallen })],
    ['killed in an exchange', figure('killed', 1200, { by: headquarters, of: fallen, event: event('swap', null) })],
    ['killed, all of them', figure('killed', 2412, { by: headquarters, of: fallen })],
  ])('those of the lot told as %s are held', (_, garbled) => {
    const log = beside(garbled);
    expect(alerts(log).slice(1)).toEqual(moved);
    expect(lines(log).filter((line) => line.startsWith('held'))).toHaveLength(1);
  });

  test('the lot alone, where the sum has risen by another one as well', () => {
    const more = { from: 'own#2', figures: [bodies(909, { role: 'increment' }), bodies(3321, since)] };
    const log = told([first], [more, { from: 'post#2', figures: [bodies(909)] }]);
    expect(alerts(log).slice(1)).toEqual(['raised xx prisoners bodies 1212 → 3321']);
  });

  test('a day later, by an outlet that lags behind', () => {
    const log = told([first], [sum(lot)], [{ from: 'post#3', figures: [bodies(1200)] }]);
    expect(alerts(log).slice(1)).toEqual(moved);
  });
});
