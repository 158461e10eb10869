import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, tell } from './builders.ts';

const staff = name('xx-staff', 'xx');
const ministry = name('yy-mod', 'yy');
const swap = (day: string) => event('swap', day);
const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(polls.map((found, nth) => ({ at: `2031-05-${String(4 + 9 * nth).padStart(2, '0')}T12:00:00.000Z`, found }))).log;

describe('those who came home, in lots and all of them', () => {
  const sum = (number: number) => figure('released', number, { by: staff, since: '2030-02-24' });

  test('a lot is told with the sum that it raises, whoever is among it', () => {
    const lot = [
      figure('released', 175, { by: staff, of: name('forces'), event: swap('2031-05-13') }),
      figure('released', 7, { by: staff, of: name('~звільнених цивільних'), event: swap('2031-05-13') }),
    ];
    const log = told([{ from: 'own#1', figures: [sum(9212)] }], [{ from: 'own#2', figures: [...lot, sum(9394)] }]);
    expect(alerts(log).slice(1)).toEqual(['raised xx staff released 9212 → 9394']);
  });

  test('a sum that names no beginning goes on from the last one, weeks later', () => {
    const all = (number: number) => figure('released', number, { by: ministry });
    const log = told([{ from: 'wire#1', figures: [all(4955)] }], [], [{ from: 'wire#3', figures: [all(5305)] }]);
    expect(alerts(log).slice(1)).toEqual(['raised yy mod released 4955 → 5305']);
  });

  test('as many as a side has freed on that day are told as its own, though another text names nobody', () => {
    const both = [
      { from: 'wire#1', figures: [figure('released', 175, { event: swap('2031-05-04') })] },
      { from: 'own#1', figures: [figure('released', 175, { by: ministry, of: name('yy-forces', 'yy', 'forces') })] },
    ];
    expect(alerts(told(both))).toEqual(['first yy mod released 175']);
  });

  test('a lot of bodies contradicts no sum of them', () => {
    const bodies = (number: number, words: Parameters<typeof figure>[2]) => figure('bodies', number, words);
    const log = told([
      { from: 'own#1', figures: [bodies(4507, { by: staff, since: '2031-01-01' })] },
      { from: 'wire#1', figures: [bodies(501, { by: ministry })] },
    ]);
    expect(lines(log).some((line) => line.startsWith('disagreement'))).toBe(false);
  });
});

test('a lower sum whose text names the one that stood has been taken back, and no digit swapped', () => {
  const sum = (number: number) => figure('bodies', number, { by: staff, since: '2031-01-01' });
  const polls = [[{ from: 'own#1', figures: [sum(3006)] }], [{ from: 'own#2', figures: [sum(4507)] }]];
  const before = { ...figure('bodies', 9, { by: staff, status: 'historical' as const }), quote: 'earlier 4,507' };
  const revised = { from: 'own#3', figures: [sum(4487), before] };
  expect(lines(told(...polls, [revised])).at(-1)).toBe('lowered! xx staff bodies 4507 → 4487');
  expect(lines(told(...polls, [{ from: 'own#3', figures: [sum(4487)] }])).at(-1)).toMatch(/^held/);
});
