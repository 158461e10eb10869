import { expect, test } from 'vitest';
import { alerts, figure, lines, name, tell } from './builders.ts';

/*
 * What is held back is believed by nobody: the day from which it counts, and the place that it names, are no more
 * believed than its number, in its own check as later.
 */

const staff = name('xx-staff', 'xx');
const army = name('yy-forces', 'yy', 'forces');
const by = { by: staff, of: army };

const found = (...figures: readonly ReturnType<typeof figure>[]) =>
  tell([
    {
      at: '2031-05-04',
      found: [{ from: 'own#1', figures: [figure('killed', 3100, by), figure('casualties', 9000, by)] }],
    },
    { at: '2031-05-06', found: figures.map((one, nth) => ({ from: nth === 0 ? 'post#2' : 'wire#2', figures: [one] })) },
  ]);

test.each([
  ['casualties told as dead', figure('killed', 9000, { ...by, since: '2031-01-01', at: name('~Sampleton') })],
  ['a digit too many', figure('killed', 31200, { ...by, since: '2031-01-01', at: name('~Sampleton') })],
])('%s', (_, wrong) => {
  const { log, states } = found(wrong, figure('killed', 3150, { ...by, since: '2030-02-24' }));
  expect(lines(log).filter((line) => line.startsWith('held'))).toHaveLength(1);
  expect(alerts(log).at(-1)).toBe('raised xx staff killed 3100 → 3150');
  const killed = [...states.values()].find(({ series }) => series.measure === 'killed');
  expect(killed?.series).toMatchObject({ place: null, window: { start: '2030-02-24' } });
});
