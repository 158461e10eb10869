import { expect, test } from 'vitest';
import { alerts, event, figure, lines, name, tell } from './builders.ts';

const DAY = '2031-05-04';
const fireService = name('xx-fire-service', 'xx');
const mill = name('~Sample mill');
const scene = { by: fireService, at: mill, event: event('fire', DAY, mill) };
const counted = (from: string, dead: number, hurt: number) => ({
  from,
  figures: [figure('killed', dead, scene), figure('wounded', hurt, scene)],
});
const polls = (...found: readonly (readonly ReturnType<typeof counted>[])[]) =>
  found.map((documents, nth) => ({ at: `2031-05-0${4 + nth}T12:00:00.000Z`, found: documents }));

test('a text that has the dead and the injured the wrong way round is held, whichever came first', () => {
  const { log } = tell(polls([counted('own#1', 19, 8)], [counted('post#1', 9, 23), counted('wire#1', 23, 9)]));
  expect(alerts(log).slice(2)).toEqual([
    'raised xx fire service killed 19 → 23',
    'raised xx fire service wounded 8 → 9',
  ]);
  expect(lines(log).filter((line) => line.startsWith('held'))).toHaveLength(2);
});

test('two texts that agree about one of the two have no columns exchanged', () => {
  const { log } = tell(polls([counted('own#1', 19, 8)], [counted('post#1', 23, 9), counted('wire#1', 23, 12)]));
  expect(lines(log).some((line) => line.startsWith('held'))).toBe(false);
});
