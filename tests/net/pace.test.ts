import { describe, expect, test } from 'vitest';
import { type Clock, createPacer } from '../../src/net/pacer.ts';
import { cacheControl, freshFor, retryAfter } from '../../src/net/waiting.ts';

const NOW = Date.parse('2025-03-28T09:00:00Z');
const DATE = 'Fri, 28 Mar 2025 08:00:00 GMT';

describe('Retry-After', () => {
  test.each([
    [{ 'retry-after': '120' }, 120],
    [{ 'retry-after': ' 7 ' }, 7],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.2' }, 2],
    [{ 'retry-after': 'Fri, 28 Mar 2025 09:05:00 GMT' }, 300],
    [{ 'retry-after': 'Fri, 28 Mar 2025 08:05:00 GMT', date: DATE }, 300],
    [{ 'retry-after': 'Friday, 28-Mar-25 09:05:00 GMT' }, 300],
    [{ 'retry-after': 'Fri Mar 28 09:05:00 2025 GMT' }, 300],
    [{ 'retry-after': 'Fri, 28 Mar 2025 08:00:00 GMT' }, null],
    [{ 'retry-after': '999999999999' }, 86_400],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '5 minutes' }, null],
    [{ 'retry-after': 'Infinity' }, null],
    [{ 'retry-after': '' }, null],
    [{}, null],
  ])('%j is %s', (headers, seconds) => expect(retryAfter(headers as Record<string, string>, NOW)).toBe(seconds));
});

describe('Cache-Control and Expires', () => {
  test.each([
    [{ 'cache-control': 'max-age=600' }, 600],
    [{ 'cache-control': 'public, Max-Age="600"' }, 600],
    [{ 'cache-control': 'max-age=600', age: '100' }, 500],
    [{ 'cache-control': 'max-age=600', age: '700' }, 0],
    [{ 'cache-control': 'max-age=600, max-age=5' }, 600],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'max-age=31536000' }, 86_400],
    [{ 'cache-control': 'max-age=x', expires: 'Fri, 28 Mar 2025 10:00:00 GMT' }, 0],
    [{ 'cache-control': 'max-age=-1' }, 0],
    [{ expires: 'Fri, 28 Mar 2025 10:00:00 GMT' }, 3600],
    [{ expires: 'Fri, 28 Mar 2025 10:00:00 GMT', date: DATE }, 7200],
    [{ expires: '0' }, 0],
    [{ expires: '-1' }, 0],
    [{}, 0],
  ])('%j: fresh for %i s', (headers, seconds) =>
    expect(freshFor(headers as Record<string, string>, NOW)).toBe(seconds),
  );

  test('names of Object.prototype are names', () => {
    expect(cacheControl('__proto__=1, constructor').get('constructor')).toBe('');
  });
});

describe('turns of a host', () => {
  test('are a gap apart, and another host has its own', async () => {
    const { clock, slept } = clockOf();
    const pacer = createPacer({ gapMs: 1000, jitterMs: 0 }, clock);
    await pacer.turn('a', undefined);
    await pacer.turn('a', undefined);
    await pacer.turn('b', undefined);
    await pacer.turn('a', undefined);
    expect(slept).toEqual([1000, 1000]);
  });

  test('queue when they are asked for at once', async () => {
    const { clock, slept } = clockOf({ stands: true });
    const pacer = createPacer({ gapMs: 1000, jitterMs: 0 }, clock);
    await Promise.all([1, 2, 3].map(() => pacer.turn('a', undefined)));
    expect(slept).toEqual([1000, 2000]);
  });

  test('are spread by chance', async () => {
    const { clock, slept } = clockOf({ random: 0.5 });
    const pacer = createPacer({ gapMs: 1000, jitterMs: 400 }, clock);
    await pacer.turn('a', undefined);
    await pacer.turn('a', undefined);
    expect(slept).toEqual([1200]);
  });

  test.each([
    [5, null, [5000]],
    [60, 60, []],
    [86_400, 3600, []],
  ])('after it asked for %i s: held for %s, slept %j', async (asked, heldFor, expected) => {
    const { clock, slept } = clockOf();
    const pacer = createPacer({ gapMs: 1000, jitterMs: 0 }, clock);
    pacer.hold('a', asked);
    expect(await pacer.turn('a', undefined)).toEqual({ heldFor });
    expect(slept).toEqual(expected);
    expect(await pacer.turn('b', undefined)).toEqual({ heldFor: null });
  });

  test('end for those who wait already', async () => {
    const { clock, pass } = clockOf({ stands: true });
    const pacer = createPacer({ gapMs: 1000, jitterMs: 0 }, clock);
    await pacer.turn('a', undefined);
    const waiting = pacer.turn('a', undefined);
    pacer.hold('a', 60);
    pass(1000);
    expect(await waiting).toEqual({ heldFor: 59 });
  });

  test('come back when the time is over', async () => {
    const { clock, pass } = clockOf();
    const pacer = createPacer({ gapMs: 1000, jitterMs: 0 }, clock);
    pacer.hold('a', 60);
    pass(60_000);
    expect(await pacer.turn('a', undefined)).toEqual({ heldFor: null });
  });
});

/** Sleeping moves the time on, unless it stands still. */
function clockOf({ random = 0, stands = false } = {}) {
  let now = NOW;
  const slept: number[] = [];
  const pass = (ms: number) => {
    now += ms;
  };
  const clock: Clock = {
    now: () => now,
    random: () => random,
    async sleep(ms) {
      slept.push(ms);
      if (!stands) pass(ms);
    },
  };
  return { clock, slept, pass };
}
