import { describe, expect, test } from 'vitest';
import { newsAfter, rhythmNotice } from '../../src/checking/source-rhythm.ts';
import type { SourceNews } from '../../src/store/records.ts';

const HOUR_MS = 3_600_000;
const BEGIN = Date.parse('2025-03-03T06:00:00.000Z');

/** Polls a source every six hours; `brings` says in which hours since the beginning something new comes. */
function notices(brings: (hour: number) => boolean, days: number, expectMs: number | null = null): readonly string[] {
  let news: SourceNews | null = null;
  const told: string[] = [];
  for (let hour = 0; hour <= days * 24; hour += 6) {
    const now = new Date(BEGIN + hour * HOUR_MS).toISOString();
    const after = newsAfter(news, brings(hour), expectMs, now);
    const notice = rhythmNotice('sample', news, after, expectMs, now);
    if (notice !== null) told.push(`day ${hour / 24}: ${notice.title}. ${notice.lines[0]}`);
    news = after;
  }
  return told;
}

const daily = (hour: number) => hour % 24 === 0;
const weekdays = (hour: number) => daily(hour) && Math.floor(hour / 24) % 7 < 5;
const until = (day: number, brings: (hour: number) => boolean) => (hour: number) => hour <= day * 24 && brings(hour);

describe('silence of a source', () => {
  test.each<[string, (hour: number) => boolean, number, number | null, readonly string[]]>([
    ['daily news', daily, 60, null, []],
    ['news every six hours', () => true, 60, null, []],
    ['weekdays only', weekdays, 60, null, []],
    ['once a week', (hour) => hour % 168 === 0, 120, null, []],
    ['three days in each month', (hour) => daily(hour) && Math.floor(hour / 24) % 30 < 3, 200, null, []],
    [
      'daily news that stops',
      until(20, daily),
      60,
      null,
      [
        'day 23.25: Source sample is silent. Nothing new for 3 days; it used to bring something every 24 hours at least.',
      ],
    ],
    [
      'news of weekdays that stops',
      until(18, weekdays),
      60,
      null,
      ['day 27.25: Source sample is silent. Nothing new for 9 days; it used to bring something every 3 days at least.'],
    ],
    [
      'a pause, and news again',
      (hour) => daily(hour) && (hour <= 20 * 24 || hour >= 30 * 24),
      50,
      null,
      [
        'day 23.25: Source sample is silent. Nothing new for 3 days; it used to bring something every 24 hours at least.',
        'day 30: Source sample is heard of again. It had been silent for 10 days.',
      ],
    ],
    ['too young for a habit', until(3, daily), 60, null, []],
    [
      'a rhythm that is set',
      (hour) => hour === 0,
      10,
      6 * HOUR_MS,
      ['day 1: Source sample is silent. Nothing new for 24 hours; 6 hours is what is set.'],
    ],
    ['a source that never brought anything', () => false, 60, 6 * HOUR_MS, []],
  ])('%s', (_name, brings, days, expectMs, expected) => {
    expect(notices(brings, days, expectMs)).toEqual(expected);
  });

  test('a poll that brings nothing changes nothing but the silence', () => {
    const news = { lastAt: '2025-03-03T06:00:00.000Z', days: ['2025-03-03'], silent: false };
    expect(newsAfter(news, false, null, '2025-03-04T06:00:00.000Z')).toEqual(news);
  });
});
