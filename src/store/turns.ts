import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from './sqlite-trouble.ts';

/** Longest sleep between two looks at the lock; short, so that the gaps other writers leave are met. */
const LONGEST_NAP_MS = 3;

/** A writer that went on for this long without a gap leaves one. */
const STREAK_MS = 25;
const GAP_MS = 6;

/**
 * Runs `attempt` again, with short sleeps that leave the event loop free, until no other process holds the lock. The
 * busy handler of SQLite itself would block the whole process meanwhile.
 * @throws the last SQLITE_BUSY after `patienceMs`
 */
export async function whenFree<T>(attempt: () => T | Promise<T>, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (let nap = 1; ; nap = Math.min(nap + 1, LONGEST_NAP_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
    }
    await sleep(nap);
  }
}

/**
 * Fairness between writers of several processes. SQLite keeps no queue: who asks while the lock is free gets it, and a
 * writer that asks again at once would win every time against one that looks every few milliseconds.
 */
export class Turns {
  #streakSince = 0;
  #endedAt = Number.NEGATIVE_INFINITY;

  async leaveRoom(): Promise<void> {
    const now = performance.now();
    if (now - this.#endedAt >= GAP_MS) {
      this.#streakSince = now;
    } else if (now - this.#streakSince >= STREAK_MS) {
      await sleep(GAP_MS);
      this.#streakSince = performance.now();
    }
  }

  ended(): void {
    this.#endedAt = performance.now();
  }
}
