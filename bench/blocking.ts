import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { table } from './table.ts';

export interface BlockingBench {
  /** Worst case first. */
  readonly cases: readonly BlockingCase[];
  /** Most memory of the whole process, in MB, the bodies that it sends itself included; and before the first case. */
  readonly memory: { readonly before: number; readonly peak: number };
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
  const child = fork(join(import.meta.dirname, 'blocking-process.ts'), [what, String(Math.min(rounds, 3))], {
    execArgv: LITTLE_MEMORY,
    env: { ...process.env, ...LITTLE_KEPT, ...COMPILED },
  });
  const [result] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]);
  if (result === null) throw new Error(`the process that met the hostile ${what} died of them`);
  return result as BlockingBench;
}

export function blockingTables({ feeds, pages }: Awaited<ReturnType<typeof benchBlocking>>): string {
  return `${tableOf('feeds', feeds)}\n${tableOf('pages', pages)}`;
}

function tableOf(what: 'feeds' | 'pages', { cases, memory }: BlockingBench): string {
  const rows = cases
    .slice(0, 15)
    .map(({ name, kilobytes, first, least }) => [name, String(kilobytes), first.toFixed(0), least.toFixed(0)]);
  const within = cases.filter(({ first }) => first <= LIMIT_MS).length;
  return `${table([`the worst of ${cases.length} hostile ${what}`, 'kB', 'blocked at first, ms', 'at least, ms'], rows)}

${within} of ${cases.length} within ${LIMIT_MS} ms at first
Memory of the process: ${memory.before} MB before, ${memory.peak} MB at most
`;
}
