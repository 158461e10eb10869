import type { Instant } from '../domain/time.ts';
import type { Memory } from './source.ts';

/** Posts that may still be read today. */
export interface Budget {
  left(): number;
  spend(posts: number): void;
  memory(): Memory;
}

/** Days are those of UTC, as X counts them. */
export function budgetOf(memory: Memory | null, now: Instant, perDay: number): Budget {
  const day = now.slice(0, 10);
  let spent = memory?.day === day && typeof memory.spent === 'number' ? memory.spent : 0;
  return {
    left: () => Math.max(0, perDay - spent),
    spend: (posts) => {
      spent += posts;
    },
    memory: () => ({ day, spent }),
  };
}

/**
 * Which posts are still to be read. X lists the newest first, so a reading that stops half-way (budget, trouble) leaves
 * older posts unread that lie behind newer ones: `until` is where it goes on, and `since` moves only when all is read.
 */
export interface Window {
  readonly since: string | null;
  readonly until: string | null;
  /** The window of the next poll, after posts of these ids were read. */
  after(ids: readonly string[], complete: boolean): Memory;
}

export function windowOf(memory: Memory | null): Window {
  const [since, until, newest] = [textOf(memory?.since), textOf(memory?.until), textOf(memory?.newest)];
  return {
    since,
    until,
    after(ids, complete) {
      const top = extreme([...ids, newest ?? since ?? ''], (a, b) => a > b);
      if (complete || since === null) return { since: top, until: null, newest: null };
      return { since, until: extreme([...ids, until ?? ''], (a, b) => a < b), newest: top };
    },
  };
}

function textOf(value: Memory[string] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Ids are numbers beyond what a JavaScript number holds. */
function extreme(ids: readonly string[], better: (a: bigint, b: bigint) => boolean): string | null {
  const known = ids.filter((id) => /^\d+$/.test(id));
  return known.length === 0 ? null : known.reduce((best, id) => (better(BigInt(id), BigInt(best)) ? id : best));
}
