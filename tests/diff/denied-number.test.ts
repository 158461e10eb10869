import { expect, test } from 'vitest';
import { alerts, figure, name, type Poll, tell } from './builders.ts';

const staff = name('xx-staff', 'xx');
const ministry = name('zz-mod', 'zz');
const palace = name('yy-president', 'yy');
const troops = name('yy-forces', 'forces', 'yy');
const on = (at: string, from: string, ...figures: Poll['found'][number]['figures']): Poll => ({
  at,
  found: [{ from, figures }],
});

test('who denies a round number speaks of whoever said it, and not of a fine one that rounds to it', () => {
  const { log } = tell([
    on('2031-03-01', 'post#1', figure('casualties', 1_214_110, { by: staff, of: troops })),
    on('2031-03-02', 'wire#1', figure('casualties', '~1200000', { by: ministry, of: troops })),
    on('2031-03-03', 'wire#2', figure('casualties', '1200000', { by: palace, of: troops, status: 'denied' })),
  ]);
  expect(alerts(log).filter((line) => line.startsWith('denied'))).toEqual(['denied zz mod casualties ~1200000']);
});
