import { expect, test } from 'vitest';
import { alerts, figure, name, tell } from './builders.ts';

const state = name('xx-government', 'xx');
const office = name('xx-prisoners', 'xx');
const captives = name('yy-forces', 'forces', 'yy');

test('two more of a state, above the four that its office holds in all, are no news of their own', () => {
  const more = figure('captured', 2, { by: state, of: captives, role: 'increment' });
  const all = figure('captured', 4, { by: office, of: captives });
  const { log } = tell([{ at: '2031-03-08', found: [{ from: 'wire#1', figures: [more, all] }] }]);
  expect(alerts(log)).toEqual(['first xx prisoners captured 4']);
});
