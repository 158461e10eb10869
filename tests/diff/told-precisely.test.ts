import { describe, expect, test } from 'vitest';
import { alerts, event, figure, name, tell } from './builders.ts';

const ministry = name('xx-ministry', 'xx');
const told = (...figures: readonly ReturnType<typeof figure>[]) =>
  alerts(tell([{ at: '2031-05-04', found: [{ from: 'wire#1', figures }] }]).log);

describe('what a headline says roughly and its text exactly is told once', () => {
  const exact = figure('killed', 272, { by: ministry, since: '2030-10-04' });

  test.each(['<275', '~270', '>270'])('%s', (rough) => {
    expect(told(figure('killed', rough, { event: event('strike', null) }), exact)).toEqual([
      'first xx ministry killed 272',
    ]);
  });

  test.each(['>300', '<260', '~340'])('%s is another number', (rough) => {
    expect(told(figure('killed', rough, { event: event('strike', null) }), exact)).toHaveLength(2);
  });

  test('of other people is another number', () => {
    expect(told(figure('killed', '~270', { of: name('children') }), exact)).toHaveLength(2);
  });
});

describe('the sum of both sides of an exchange', () => {
  const side = { ...figure('released', 205, { event: event('swap', '2031-05-04') }), quote: '205 from each side' };

  test('is told with the lot of each', () => {
    expect(told(figure('released', 410), side)).toEqual(['first nobody released 205']);
  });

  test('but twice as many by chance are others', () => {
    expect(told(figure('released', 410), { ...side, quote: '205 prisoners' })).toContain('first nobody released 410');
  });
});
