import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_FEEDS } from '../tests/feeds/hostile.ts';
import { HOSTILE_PAGES } from '../tests/feeds/hostile-pages.ts';
import { table } from './table.ts';

export interface BlockingBench {
  /** Worst case first. */
  readonly cases: readonly BlockingCase[];
  readonly memory: Memory;
}

/** Resident memory of the whole process with all its threads, in MB. */
export interface Memory {
  /** Before the first case, with every module loaded. */
  readonly before: number;
  /** The most at any time. */
  readonly peak: number;
  /** What of it is no memory of its own, but the files of Node and of the C library as they lie on the disk; null where the system does not say. */
  readonly files: number | null;
}

/** Longest time for which nothing else could run, in ms of processor time of this thread. */
export interface BlockingCase {
  readonly name: string;
  readonly kilobytes: number;
  /** When it came for the first time: what the process has to make ready for it is counted. */
  readonly first: number;
  /** The least of all rounds. */
  readonly least: number;
}

/**
 * V8 takes what it is given before it collects, and the allocator of the C library keeps for each thread what was once
 * used: a process of its own that is given little shows what the work needs. The same settings hold a `watch` on a small
 * machine to that (README.md), and like the program it keeps what it compiled.
 */
const LITTLE_MEMORY = ['--max-semi-space-size=4', '--max-old-space-size=512'];
const LITTLE_KEPT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1048576' };
const COMPILED = { NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/tollwatch') };

const LIMIT_MS = 100;

/** How long a hostile feed or page keeps all other sources waiting, in a whole check: asked, read, compared and recorded. */
export async function benchBlocking(rounds: number): Promise<Readonly<Record<'feeds' | 'pages', BlockingBench>>> {
  return { feeds: await inOwnProcess('feeds', rounds), pages: await inOwnProcess('pages', rounds) };
}

async function inOwnProcess(what: 'feeds' | 'pages', rounds: number): Promise<BlockingBench> {
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-bench-'));
  try {
    const child = fork(join(import.meta.dirname, 'blocking-process.ts'), [], {
      execArgv: LITTLE_MEMORY,
      env: { ...process.env, ...LITTLE_KEPT, ...COMPILED },
    });
    child.send({ what, rounds: Math.min(rounds, 3), bodies: writtenTo(folder, what) } satisfies BlockingTask);
    const [result] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
    if (result === null) throw new Error(`the process that met the hostile ${what} died of them`);
    return result as BlockingBench;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the process is to measure. */
export interface BlockingTask {
  readonly what: 'feeds' | 'pages';
  readonly rounds: number;
  readonly bodies: readonly { readonly name: string; readonly file: string }[];
}

/** The process shall not hold the texts that the bodies are made from, but only, as a client would, the bytes of the one that came. */
function writtenTo(folder: string, what: 'feeds' | 'pages'): BlockingTask['bodies'] {
  const pages = Object.entries(HOSTILE_PAGES).map(([name, html]) => ({ name, body: () => html }));
  return (what === 'pages' ? pages : HOSTILE_FEEDS).map(({ name, body }, at) => {
    const file = join(folder, String(at));
    writeFileSync(file, body());
    return { name, file };
  });
}

export function blockingTables({ feeds, pages }: Awaited<ReturnType<typeof benchBlocking>>): string {
  return `${tableOf('feeds', feeds)}\n${tableOf('pages', pages)}`;
}

function filesOf({ files }: Memory): string {
  return files === null ? '' : `, of which ${files} MB are the program files of Node itself`;
}

function tableOf(what: 'feeds' | 'pages', { cases, memory }: BlockingBench): string {
  const rows = cases
    .slice(0, 15)
    .map(({ name, kilobytes, first, least }) => [name, String(kilobytes), first.toFixed(0), least.toFixed(0)]);
  const within = cases.filter(({ first }) => first <= LIMIT_MS).length;
  return `${table([`the worst of ${cases.length} hostile ${what}`, 'kB', 'blocked at first, ms', 'at least, ms'], rows)}

${within} of ${cases.length} within ${LIMIT_MS} ms at first
Resident memory of the process, all threads and the body that came included: ${memory.before} MB before, ${memory.peak} MB at most${filesOf(memory)}
`;
}
