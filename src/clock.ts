import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Instant } from './domain/time.ts';

/** Time as the verbs see it, so that a test can be its master. */
export interface Clock {
  /** The wall clock: may jump, in both directions. */
  now(): Instant;
  /** Milliseconds since some fixed moment of this process; never jumps. */
  elapsedMs(): number;
  /** Ends early, without an error, when the signal fires. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsedMs: () => performance.now(),
  sleep: (ms, signal) => sleepFor(ms, undefined, { signal }).catch(() => undefined),
};
