import type { Clock } from '../../src/clock.ts';

/** A clock that only moves when somebody sleeps, and then at once. */
export function testClock(start = '2025-03-28T09:10:00.000Z'): Clock & { moveWall(ms: number): void } {
  let wall = Date.parse(start);
  let elapsed = 0;
  return {
    now: () => new Date(wall).toISOString(),
    elapsedMs: () => elapsed,
    sleep: async (ms) => {
      wall += ms;
      elapsed += ms;
    },
    moveWall: (ms) => {
      wall += ms;
    },
  };
}
