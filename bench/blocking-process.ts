import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { check } from '../src/check.ts';
import type { Check, OpenSource } from '../src/checking/check-request.ts';
import { systemClock } from '../src/clock.ts';
import { diffInSteps } from '../src/diff/diff.ts';
import { breatheWhenDue } from '../src/domain/in-steps.ts';
import { readFiguresInSteps } from '../src/figures/read-figures.ts';
import { holdLittle } from '../src/hold-little.ts';
import type { HttpClient } from '../src/net/http.ts';
import type { Register } from '../src/register/register.ts';
import { createRegisterInSteps } from '../src/register/resolve.ts';
import { openArticleReader } from '../src/sources/article/reader.ts';
import { feed } from '../src/sources/feed.ts';
import { openStore } from '../src/store/open-store.ts';
import type { BlockingBench, BlockingTask, Memory } from './blocking.ts';

// Started by blocking.ts, which sends it its task; says what it measured and ends.

holdLittle();

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

const articles = openArticleReader();
const LISTING = new TextEncoder().encode(
  '<rss><channel><title>Sample</title><item><guid>1</guid><title>5 dead</title><link>https://hostile.example/page</link></item></channel></rss>',
);

const [task] = (await once(process, 'message')) as [BlockingTask];
process.send?.(await measure(task));
await articles.close();
process.disconnect();

async function measure({ what, rounds, bodies }: BlockingTask): Promise<BlockingBench> {
  const before = mostMegabytes();
  const cases: BlockingBench['cases'][number][] = [];
  for (const { name, file } of bodies) {
    const bytes = readFileSync(file);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await longestBlock(() => checkOnce(what, bytes, name)));
    const [first = Number.NaN] = taken;
    cases.push({ name, kilobytes: Math.round(bytes.length / 1000), first, least: Math.min(...taken) });
  }
  const worstFirst = cases.toSorted((a, b) => b.first - a.first);
  return { cases: worstFirst, memory: { before, peak: mostMegabytes(), files: fileMegabytes() } };
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

/** The hostile feed, or a feed whose only article is the hostile page, and a sound one in one check: the sound one must come through whatever the other does. */
async function checkOnce(what: BlockingTask['what'], body: Uint8Array, name: string): Promise<void> {
  await using store = await openStore(':memory:');
  const hostile = what === 'pages' ? sourceOf('hostile', LISTING, { '/page': body }) : sourceOf('hostile', body);
  const sources = [hostile, sourceOf('sound', SOUND)];
  const report = await check({ ...CHECK, store, sources });
  const sound = report.sources.find((source) => source.name === 'sound');
  if (sound?.documents !== 1) throw new Error(`beside ${name} the sound feed came to nothing: ${sound?.outcome}`);
}

/** @param pages what lies at other addresses of the host, by path: the articles of the feed are read there */
function sourceOf(name: string, body: Uint8Array, pages?: Readonly<Record<string, Uint8Array>>): OpenSource {
  const bodyAt = (url: string) => pages?.[new URL(url).pathname] ?? body;
  const answer = { kind: 'response', status: 200, headers: {}, movedPermanently: false } as const;
  const http: HttpClient = {
    fetch: async ({ url }) => ({ ...answer, url, body: bodyAt(url) }),
    close: async () => {},
  };
  const follow = pages === undefined ? ('none' as const) : ('page' as const);
  const settings = { kind: 'feed' as const, name, url: `https://${name}.example/feed`, follow };
  return { settings, source: feed.open(settings, { http, baseDir: '.', articles }), nextDue: (now) => now };
}

function mostMegabytes(): number {
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
}

/** Linux alone tells apart what a process has for itself and what of files it only looks at. */
function fileMegabytes(): Memory['files'] {
  try {
    const kilobytes = /^RssFile:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round((Number(kilobytes) * 1024) / 1_000_000);
  } catch {
    return null;
  }
}
