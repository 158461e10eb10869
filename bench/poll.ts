import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import type { Check, OpenSource } from '../src/checking/check-request.ts';
import { systemClock } from '../src/clock.ts';
import { diff } from '../src/diff/diff.ts';
import { readFigures } from '../src/figures/read-figures.ts';
import type { HttpClient } from '../src/net/http.ts';
import { createHttpClient } from '../src/net/http-client.ts';
import { createRegister } from '../src/register/resolve.ts';
import { feed } from '../src/sources/feed.ts';
import { openStore } from '../src/store/open-store.ts';
import { inTurns, type Timing } from './measure.ts';
import { plainPoll } from './plain-design.ts';
import { table } from './table.ts';

export interface PollBench {
  readonly feeds: number;
  /** Medians in ms; the designs in the order tollwatch, plain, plain with ETags; at last a fresh tollwatch that reads no figures. */
  readonly fresh: readonly Timing[];
  readonly unchanged: readonly Timing[];
  /** Processor time of one more fresh poll of tollwatch in ms, by what it went into. */
  readonly phases: Phases;
  /** Answers that the server gave tollwatch in one more unchanged poll, by status. */
  readonly answers: Readonly<Record<string, number>>;
}

export interface Phases {
  /** Asking, parsing, telling known items from new ones, recording; and what the engine's other threads did for all of it. */
  readonly rest: number;
  readonly reading: number;
  readonly comparing: number;
}

const FEEDS = 500;

/** One poll of 500 feeds on as many hosts of the loopback net, first with nothing known, then with nothing new. */
export async function benchPoll(rounds: number): Promise<PollBench> {
  const server = fork(join(import.meta.dirname, 'feed-server.ts'));
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-bench-'));
  // Kept from poll to poll, as the worker keeps it; `fetch` keeps its connections as well.
  const http = createHttpClient({ allowPrivate: ['127.0.0.0/8'], userAgent: 'tollwatch-bench/1.0' });
  try {
    const [{ port }] = (await once(server, 'message')) as [{ port: number }];
    const urls = Array.from(
      { length: FEEDS },
      (_, i) => `http://127.1.${1 + Math.floor(i / 250)}.${1 + (i % 250)}:${port}/feed`,
    );
    const designs: readonly Design[] = [
      { name: 'tollwatch', poll: (state) => tollwatchPoll(urls, join(folder, state), http) },
      { name: 'plain', poll: (state) => plainPoll(urls, join(folder, `${state}.json`), false) },
      { name: 'plain with ETags', poll: (state) => plainPoll(urls, join(folder, `${state}-etags.json`), true) },
    ];
    const unread: Design = {
      name: 'tollwatch, reading nothing',
      poll: (state) => tollwatchPoll(urls, join(folder, `${state}-unread`), http, NOTHING_READ),
    };
    const fresh = await inTurns([...designs, unread].map(alwaysFresh), rounds);
    for (const { poll } of designs) expectItems(await poll('seen'), FEEDS);
    const unchanged = await inTurns(designs.map(alwaysSeen), rounds);
    const phases = await phasesOf(() => tollwatchPoll(urls, join(folder, 'phases'), http));
    return { feeds: FEEDS, fresh, unchanged, phases, answers: await answersTo(server, () => designs[0]?.poll('seen')) };
  } finally {
    await http.close();
    server.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Design {
  readonly name: string;
  /** Polls all feeds, remembering under this name. How many documents were new. */
  poll(state: string): Promise<number>;
}

function alwaysFresh({ name, poll }: Design) {
  let run = 0;
  return { name, run: async () => expectItems(await poll(`fresh-${run++}`), FEEDS) };
}

function alwaysSeen({ name, poll }: Design) {
  return {
    name,
    run: async () => {
      const news = await poll('seen');
      if (news > 0) throw new Error(`${name} found ${news} items new that it had seen.`);
    },
  };
}

/** A design that reads nothing is the fastest. */
function expectItems(found: number, least: number): void {
  if (found < least) throw new Error(`only ${found} items came of ${FEEDS} feeds`);
}

/** A whole check: the store on disk opened, everything recorded, the store closed. */
async function tollwatchPoll(
  urls: readonly string[],
  stateDir: string,
  http: HttpClient,
  read: Check['read'] = (document) => timed('reading', () => readFigures(document, { register: REGISTER })),
): Promise<number> {
  await using store = await openStore(stateDir);
  const report = await check({
    store,
    sources: urls.map((url, i) => sourceOf(url, i, http)),
    read,
    readerVersion: 'bench',
    diff: (request) => timed('comparing', () => diff(request)),
    audience: { destinations: [], routes: { ops: null } },
    clock: systemClock,
    holder: 'bench',
    reason: 'bench',
    dryRun: false,
    signal: new AbortController().signal,
  });
  const unwell = report.sources.find(({ well }) => !well);
  if (unwell !== undefined) throw new Error(`${unwell.name}: ${unwell.message}`);
  return report.sources.reduce((sum, { documents }) => sum + documents, 0);
}

const REGISTER = createRegister();

/** Everything but what the plain design does not do. */
const NOTHING_READ: Check['read'] = () => ({ lang: 'und', figures: [], doubts: [], numbers: [] });

const spent = { reading: 0, comparing: 0 };

function timed<T>(phase: keyof typeof spent, work: () => T): T {
  const start = process.threadCpuUsage();
  const result = work();
  spent[phase] += milliseconds(process.threadCpuUsage(start));
  return result;
}

async function phasesOf(poll: () => Promise<number>): Promise<Phases> {
  Object.assign(spent, { reading: 0, comparing: 0 });
  const start = process.cpuUsage();
  await poll();
  const all = milliseconds(process.cpuUsage(start));
  return { ...spent, rest: all - spent.reading - spent.comparing };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function sourceOf(url: string, i: number, http: HttpClient): OpenSource {
  const settings = { kind: 'feed' as const, name: `feed-${i}`, url, follow: 'none' as const };
  return { settings, source: feed.open(settings, { http, baseDir: '.' }), nextDue: (now) => now };
}

async function answersTo(server: ReturnType<typeof fork>, work: () => unknown): Promise<PollBench['answers']> {
  await counted(server);
  await work();
  return counted(server);
}

async function counted(server: ReturnType<typeof fork>): Promise<PollBench['answers']> {
  const told = once(server, 'message');
  server.send('count');
  const [counts] = (await told) as [PollBench['answers']];
  return counts;
}

export function pollTables({ feeds, fresh, unchanged, phases, answers }: PollBench): string {
  const { reading, comparing, rest } = phases;
  const plain = fresh[1]?.cpu ?? Number.NaN;
  const told = Object.entries(answers)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ');
  return `One poll of ${feeds} feeds, medians in ms

${tableOf('fresh', fresh)}

Of a fresh poll of tollwatch, in the processor time of a whole plain one: ${(rest / plain).toFixed(1)}× to ask, parse and
record (with all that the engine's other threads did), ${(reading / plain).toFixed(1)}× to read figures, which the plain design does not, ${(comparing / plain).toFixed(1)}× to compare them

${tableOf('unchanged', unchanged)}

In an unchanged poll the server answered tollwatch: ${told}
`;
}

function tableOf(title: string, timings: readonly Timing[]): string {
  const [own] = timings;
  return table(
    [title, 'clock', 'of tollwatch', 'processor', 'of tollwatch'],
    timings.map(({ name, wall, cpu }) => [
      name,
      wall.toFixed(0),
      `${(wall / (own?.wall ?? 1)).toFixed(2)}×`,
      cpu.toFixed(0),
      `${(cpu / (own?.cpu ?? 1)).toFixed(2)}×`,
    ]),
  );
}
