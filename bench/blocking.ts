import { setImmediate as breathe } from 'node:timers/promises';
import { check } from '../src/check.ts';
import type { Check } from '../src/check-request.ts';
import { systemClock } from '../src/clock.ts';
import { diff } from '../src/diff/diff.ts';
import { readFiguresInSteps } from '../src/figures/read-figures.ts';
import type { HttpClient } from '../src/net/http.ts';
import { createRegister } from '../src/register/resolve.ts';
import { feed } from '../src/sources/feed.ts';
import { openStore } from '../src/store/open-store.ts';
import { HOSTILE_FEEDS, type HostileFeed } from '../tests/feeds/hostile.ts';
import { table } from './table.ts';

export interface BlockingBench {
  /** Longest time for which nothing else could run, in ms of processor time of this thread: the least of the rounds, worst case first. */
  readonly cases: readonly { readonly name: string; readonly kilobytes: number; readonly blocked: number }[];
  /** Most memory of the whole process, in MB, the bodies that it sends itself included; and before the first case. */
  readonly memory: { readonly before: number; readonly peak: number };
}

/** How long a hostile feed keeps all other sources waiting, in a whole check: asked, read, compared and recorded. */
export async function benchBlocking(rounds: number): Promise<BlockingBench> {
  const before = megabytes(process.resourceUsage().maxRSS * 1024);
  const cases: BlockingBench['cases'][number][] = [];
  for (const one of HOSTILE_FEEDS) {
    const body = bytesOf(one);
    const taken: number[] = [];
    for (let round = 0; round < Math.min(rounds, 3); round += 1) taken.push(await longestBlock(() => checkOnce(body)));
    cases.push({ name: one.name, kilobytes: Math.round(body.length / 1000), blocked: Math.min(...taken) });
  }
  const worstFirst = cases.toSorted((a, b) => b.blocked - a.blocked);
  return { cases: worstFirst, memory: { before, peak: megabytes(process.resourceUsage().maxRSS * 1024) } };
}

function bytesOf({ body }: HostileFeed): Uint8Array {
  const made = body();
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** Between two turns of the loop; what other threads and other programs do is not counted. */
async function longestBlock(work: () => Promise<void>): Promise<number> {
  let [longest, running] = [0, true];
  const done = work().finally(() => {
    running = false;
  });
  while (running) {
    const start = process.threadCpuUsage();
    await breathe();
    const { user, system } = process.threadCpuUsage(start);
    longest = Math.max(longest, (user + system) / 1000);
  }
  await done;
  return longest;
}

async function checkOnce(body: Uint8Array): Promise<void> {
  await using store = await openStore(':memory:');
  const http: HttpClient = {
    fetch: async ({ url }) => ({ kind: 'response', status: 200, headers: {}, body, url, movedPermanently: false }),
    close: async () => {},
  };
  const settings = { kind: 'feed' as const, name: 'hostile', url: 'https://example.org/feed', follow: 'none' as const };
  const source = feed.open(settings, { http, baseDir: '.' });
  await check({ ...CHECK, store, sources: [{ settings, source, nextDue: (now) => now }] });
}

const REGISTER = createRegister();
const CHECK: Omit<Check, 'store' | 'sources'> = {
  read: (document) => readFiguresInSteps(document, { register: REGISTER }, breathe),
  readerVersion: 'bench',
  diff,
  audience: { destinations: [], routes: { ops: null } },
  clock: systemClock,
  holder: 'bench',
  reason: 'bench',
  dryRun: false,
  signal: new AbortController().signal,
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

export function blockingTables({ cases, memory }: BlockingBench): string {
  const rows = cases.slice(0, 15).map(({ name, kilobytes, blocked }) => [name, String(kilobytes), blocked.toFixed(0)]);
  return `${table([`the worst of ${cases.length} hostile feeds`, 'kB', 'blocked, ms'], rows)}

Memory of the process: ${memory.before} MB before, ${memory.peak} MB at most
`;
}
