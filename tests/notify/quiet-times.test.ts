import { describe, expect, test } from 'vitest';
import { nextDigest, quietUntil } from '../../src/notify/quiet-times.ts';

const NIGHT = { from: '22:00', to: '07:00' };

describe('quiet hours', () => {
  test.each([
    ['by day nothing waits', NIGHT, 'Asia/Seoul', '2025-03-28T03:00Z', null],
    ['the first quiet minute', NIGHT, 'Asia/Seoul', '2025-03-28T13:00Z', '2025-03-28T22:00Z'],
    ['the last minute before', NIGHT, 'Asia/Seoul', '2025-03-28T12:59Z', null],
    ['the minute in which it ends', NIGHT, 'Asia/Seoul', '2025-03-28T22:00Z', null],
    ['after midnight', NIGHT, 'Asia/Seoul', '2025-03-28T16:30:30Z', '2025-03-28T22:00Z'],
    ['within one day', { from: '12:30', to: '13:15' }, 'Asia/Kathmandu', '2025-03-28T07:00Z', '2025-03-28T07:30Z'],
    ['the clocks go forward: a night of eight hours', NIGHT, 'Europe/Berlin', '2025-03-29T21:00Z', '2025-03-30T05:00Z'],
    ['the clocks go back: a night of ten hours', NIGHT, 'Europe/Berlin', '2025-10-25T20:00Z', '2025-10-26T06:00Z'],
    [
      'an end that the clocks skip',
      { from: '22:00', to: '02:30' },
      'Europe/Berlin',
      '2025-03-29T22:00Z',
      '2025-03-30T01:00Z',
    ],
    [
      'an end that comes twice: the first',
      { from: '22:00', to: '02:30' },
      'Europe/Berlin',
      '2025-10-25T22:00Z',
      '2025-10-26T00:30Z',
    ],
    [
      'between the two: quiet once more, for half an hour',
      { from: '22:00', to: '02:30' },
      'Europe/Berlin',
      '2025-10-26T01:10Z',
      '2025-10-26T01:30Z',
    ],
    ['an hour that is skipped whole', { from: '02:00', to: '03:00' }, 'America/New_York', '2025-03-09T07:00Z', null],
  ])('%s', (_name, hours, timezone, now, until) => {
    const found = quietUntil({ ...hours, timezone }, new Date(now).toISOString());
    expect(found).toBe(until === null ? null : new Date(until).toISOString());
  });
});

describe('digests', () => {
  test.each([
    ['later that day', { at: '08:00', timezone: 'Europe/Kyiv' }, '2025-07-01T04:00Z', '2025-07-01T05:00Z'],
    ['on the minute: the next one', { at: '08:00', timezone: 'Europe/Kyiv' }, '2025-07-01T05:00Z', '2025-07-02T05:00Z'],
    [
      'over the spring change: 23 hours',
      { at: '08:00', timezone: 'Europe/Kyiv' },
      '2025-03-29T06:00Z',
      '2025-03-30T05:00Z',
    ],
    [
      'over the autumn change: 25 hours',
      { at: '08:00', timezone: 'Europe/Kyiv' },
      '2025-10-25T05:00Z',
      '2025-10-26T06:00Z',
    ],
    ['at a time that is skipped', { at: '02:30', timezone: 'Europe/Berlin' }, '2025-03-29T12:00Z', '2025-03-30T01:00Z'],
    ['on that day once', { at: '02:30', timezone: 'Europe/Berlin' }, '2025-03-30T01:00Z', '2025-03-31T00:30Z'],
    [
      'at a time that comes twice',
      { at: '02:30', timezone: 'Europe/Berlin' },
      '2025-10-25T12:00Z',
      '2025-10-26T00:30Z',
    ],
    [
      'after it came the first time, not again',
      { at: '02:30', timezone: 'Europe/Berlin' },
      '2025-10-26T00:30Z',
      '2025-10-27T01:30Z',
    ],
    ['by rhythm', { everyMs: 2 * 3_600_000 }, '2025-07-01T04:00Z', '2025-07-01T06:00Z'],
    ['by rhythm, a moment before', { everyMs: 2 * 3_600_000 }, '2025-07-01T05:59:59Z', '2025-07-01T06:00Z'],
  ])('%s', (_name, digest, now, next) => {
    expect(nextDigest(digest, new Date(now).toISOString())).toBe(new Date(next).toISOString());
  });
});
