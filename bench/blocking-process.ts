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
import { openArticleReader } from '../src/sources/article-text.ts';
import { feed } from '../src/sources/feed.ts';
import { openStore } from '../src/store/open-store.ts';
import { HOSTILE_FEEDS } from '../tests/feeds/hostile.ts';
import { HOSTILE_PAGES } from '../tests/feeds/hostile-pages.ts';
import type { BlockingBench } from './blocking.ts';

// Started by blocking.ts with `feeds` or `pages` and the number of rounds; says what it measured and ends.

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
const LISTING = bytesOf(
  '<rss><channel><title>Sample</title><item><guid>1</guid><title>5 dead</title><link>https://hostile.example/page</link></item></channel></rss>',
);
const PAGES = Object.entries(HOSTILE_PAGES).map(([name, html]) => ({ name, body: () => html }));

process.send?.(await measure(process.argv[2] === 'pages' ? PAGES : HOSTILE_FEEDS, Number(process.argv[3])));
await articles.close();
process.disconnect();

async function measure(hostile: typeof HOSTILE_FEEDS, rounds: number): Promise<BlockingBench> {
  const before = mostMegabytes();
  const cases: BlockingBench['cases'][number][] = [];
  for (const { name, body } of hostile) {
    const bytes = bytesOf(body());
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await longestBlock(() => checkOnce(bytes, name)));
    const [first = Number.NaN] = taken;
    cases.push({ name, kilobytes: Math.round(bytes.length / 1000), first, least: Math.min(...taken) });
  }
  const worstFirst = cases.toSorted((a, b) => b.first - a.first);
  return { cases: worstFirst, memory: { before, peak: mostMegabytes() } };
}

function bytesOf(made: string | Uint8Array): Uint8Array {
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

/** The hostile feed, or a feed whose only article is the hostile page, and a sound one in one check: the sound one must come through whatever the other does. */
async function checkOnce(body: Uint8Array, name: string): Promise<void> {
  await using store = await openStore(':memory:');
  const pages = process.argv[2] === 'pages';
  const hostile = pages ? sourceOf('hostile', LISTING, { '/page': body }) : sourceOf('hostile', body);
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
