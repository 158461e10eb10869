import { expect, test } from 'vitest';
import { alerts, figure, lines, name, type Poll, tell } from './builders.ts';

const agency = name('xx-agency', 'xx');
const troops = name('yy-forces', 'forces', 'yy');
const at = (now: string, published: string, number: number, measure: 'casualties' | 'killed' = 'casualties'): Poll => ({
  at: now,
  found: [{ from: `desk#${published}`, published, figures: [figure(measure, number, { by: agency, of: troops })] }],
});

test('a number of an article printed months before the claimant spoke last opens no news', () => {
  const { log } = tell([at('2031-07-01', '2031-07-01', 6000), at('2031-07-20', '2031-02-11', 600, 'killed')]);
  expect(lines(log)).toEqual(['first! xx agency casualties 6000', 'late xx agency killed 600']);
});

test('one of last month is news', () => {
  const { log } = tell([at('2031-07-01', '2031-07-01', 6000), at('2031-07-20', '2031-06-20', 600, 'killed')]);
  expect(alerts(log)).toEqual(['first xx agency casualties 6000', 'first xx agency killed 600']);
});
