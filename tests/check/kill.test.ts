import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { countsBody, countsSource, type Newsroom, openNewsroom } from '../commands/newsroom.ts';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const SOURCES = ['north', 'south', 'east'];
const KILLS = 12;

/** The same seed gives the same pauses; TOLLWATCH_TEST_SEED repeats a run. */
const SEED = Number(process.env.TOLLWATCH_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Each lane kills 12 real checks (`npm run simulate -- --kill N` kills as many as are asked for); two lanes share the two cores of a small machine. */
describe.concurrent(`a check that is killed at a random moment (seed ${SEED})`, () => {
  test.each([1, 2])(
    'and run again loses nothing and doubles nothing, lane %i',
    async (lane) => {
      await using room = await openNewsroom();
      room.configure({
        sources: SOURCES.map((name) => countsSource(name, room.url, `Civil Defence ${name}`)),
        notify: [{ kind: 'file', name: 'desk', path: join(room.folder, 'posts.jsonl') }],
      });
      const random = mulberry32(SEED + lane);
      const moments = { before: 0, after: 0 };
      await step(room, 0);
      const whole = await wholeCheck(room);
      for (let kill = 1; kill <= KILLS; kill++) {
        serveDay(room, kill);
        await killedCheck(room, random() * whole);
        const rows = await logged(room);
        // One transaction: of the three changes either all stand or none.
        expect([3 * kill, 3 * kill + 3]).toContain(rows.length);
        moments[rows.length === 3 * kill ? 'before' : 'after'] += 1;
        await step(room, kill);
        await inspect(room, kill);
      }
      expect(moments.before + moments.after).toBe(KILLS);
      expect((await room.run(['log', 'verify'])).code).toBe(0);
      expect(told(room).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 3 * (KILLS + 1) }, (_, i) => i + 1));
    },
    170_000,
  );
});

function serveDay(room: Newsroom, step: number): void {
  const days = Array.from(
    { length: step + 1 },
    (_, i) => [`2025-03-${String(i + 1).padStart(2, '0')}`, 1000 + 10 * i] as const,
  );
  for (const name of SOURCES) room.serve(name, countsBody(Object.fromEntries(days)));
}

/** A check that is let run to its end, in this process: what was killed must not stand in its way. */
async function step(room: Newsroom, day: number): Promise<void> {
  serveDay(room, day);
  const { code, out, err } = await room.run(['check']);
  expect([code, err], out).toEqual([0, '']);
}

/** How long a real check goes on after it first asked a source, in ms: a kill may come at any moment of it. */
async function wholeCheck(room: Newsroom): Promise<number> {
  const child = await startCheck(room);
  const asked = performance.now();
  if (isRunning(child)) await once(child, 'exit');
  return performance.now() - asked;
}

async function killedCheck(room: Newsroom, afterMs: number): Promise<void> {
  const child = await startCheck(room);
  await pause(afterMs);
  if (!isRunning(child)) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A real process that has just asked its first source. */
async function startCheck(room: Newsroom): Promise<ChildProcess> {
  const requests = () => SOURCES.reduce((sum, name) => sum + room.asked(name).requests, 0);
  const before = requests();
  const child = spawn(NODE, [join(ROOT, 'bin/tollwatch.mjs'), 'check', '--config', room.config], { stdio: 'ignore' });
  while (isRunning(child) && requests() === before) await pause(2);
  return child;
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

interface Row {
  readonly seq: number;
  readonly series: { readonly id: string };
  readonly to: { readonly low: number };
}

async function logged(room: Newsroom): Promise<readonly Row[]> {
  const { out } = await room.run(['log', '--json']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Every series has every value once, in its order, and nothing is owed any more. */
async function inspect(room: Newsroom, steps: number): Promise<void> {
  const rows = await logged(room);
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 3 * (steps + 1) }, (_, i) => i + 1));
  const values = Array.from({ length: steps + 1 }, (_, i) => 1000 + 10 * i);
  for (const [id, ofSeries] of Map.groupBy(rows, ({ series }) => series.id)) {
    expect([id, ofSeries.map(({ to }) => to.low)]).toEqual([id, values]);
  }
  expect((await room.run(['outbox', 'list'])).out).toBe('Nothing is owed.');
}

/** Numbers of the changes that reached the destination, each time that they did. A line that was cut is no message. */
function told(room: Newsroom): readonly number[] {
  const lines = readFileSync(join(room.folder, 'posts.jsonl'), 'utf8').split('\n');
  const messages = lines.flatMap((line) => (line.endsWith('}') && line.startsWith('{') ? [JSON.parse(line)] : []));
  return messages.flatMap(({ changes }: { changes: readonly { seq: number }[] }) => changes.map(({ seq }) => seq));
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
