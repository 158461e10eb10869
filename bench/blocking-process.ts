import { setImmediate } from 'node:timers/promises';
import { check } from '../src/check.ts';
import type { Check, OpenSource } from '../src/checking/check-request.ts';
import { systemClock } from '../src/clock.ts';
import { diffInSteps } from '../src/diff/diff.ts';
import { breatheWhenDue } from '../src/domain/in-steps.ts';
import { readFiguresInSteps } from '../src/figures/read-figures.ts';
import type { HttpClient } from '../src/net/http.ts';
import type { Register } from '../src/register/register.ts';
import { createRegisterInSteps } from '../src/register/resolve.ts';
import { feed } from '../src/sources/feed.ts';
import { openStore } from '../src/store/open-store.ts';
import { HOSTILE_FEEDS, type HostileFeed } from '../tests/feeds/hostile.ts';
import type { BlockingBench } from './blocking.ts';

// Started by blocking.ts with the number of rounds; says what it measured and ends.

const BREATH_MS = 15;
const breathe = breatheWhenDue(setImmediate, BREATH_MS, () => performance.now());
let register: Promise<Register> | null = null;
const CHECK: Omit<Check, 'store' | 'sources'> = {
  read: async (document) => {
    register ??= createRegisterInSteps(undefined, breathe);
    return readFiguresInSteps(document, { register: await register }, breathe);
  },
  readerVersion: 'bench',
  diff: (request) => diffInSteps(request, breathe),
  audience: { destinations: [], routes: { ops: null } },
  clock: systemClock,
  holder: 'bench',
  reason: 'bench',
  dryRun: false,
  signal: new AbortController().signal,
};

const SOUND = new TextEncoder().encode(
  '<rss><channel><title>Sample</title><item><guid>1</guid><title>Mayor of Larena: 5 dead</title></item></channel></rss>',
);

process.send?.(await measure(Number(process.argv[2])));
process.disconnect();

async function measure(rounds: number): Promise<BlockingBench> {
  const before = mostMegabytes();
  const cases: BlockingBench['cases'][number][] = [];
  for (const one of HOSTILE_FEEDS) {
    const body = bytesOf(one);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await longestBlock(() => checkOnce(body, one.name)));
    const [first = Number.NaN] = taken;
    cases.push({ name: one.name, kilobytes: Math.round(body.length / 1000), first, least: Math.min(...taken) });
  }
  const worstFirst = cases.toSorted((a, b) => b.first - a.first);
  return { cases: worstFirst, memory: { before, peak: mostMegabytes() } };
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

/** The hostile feed and a sound one in one check: the sound one must come through whatever the other does. */
async function checkOnce(body: Uint8Array, name: string): Promise<void> {
  await using store = await openStore(':memory:');
  const sources = [sourceOf('hostile', body), sourceOf('sound', SOUND)];
  const report = await check({ ...CHECK, store, sources });
  const sound = report.sources.find((source) => source.name === 'sound');
  if (sound?.documents !== 1) throw new Error(`beside ${name} the sound feed came to nothing: ${sound?.outcome}`);
}

function sourceOf(name: string, body: Uint8Array): OpenSource {
  const http: HttpClient = {
    fetch: async ({ url }) => ({ kind: 'response', status: 200, headers: {}, body, url, movedPermanently: false }),
    close: async () => {},
  };
  const settings = { kind: 'feed' as const, name, url: `https://${name}.example/feed`, follow: 'none' as const };
  return { settings, source: feed.open(settings, { http, baseDir: '.' }), nextDue: (now) => now };
}

function mostMegabytes(): number {
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
}
