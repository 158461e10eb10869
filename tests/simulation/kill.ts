import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, stateFile } from '../../src/store/open-store.ts';
import { verifyLog } from '../../src/store/verify-log.ts';
import type { FakeService } from '../fakes/channel.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { FAULTS, type Fault } from '../fakes/faults.ts';
import { makeFolder } from '../fakes/make-folder.ts';
import { type Served, serve } from '../fakes/serve.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { World } from './world.ts';

export interface KillReport {
  readonly kills: number;
  readonly messages: number;
  /** Messages that a marked repeat shows twice: what a webhook cannot know. */
  readonly markedRepeats: number;
  /** Everything that breaks a promise. */
  readonly failures: readonly string[];
}

/**
 * Runs a real process under load, kills it with SIGKILL at random moments, and in the end compares what the fake
 * services show with what the feed published. The moments are random in earnest: the seed only steers the load.
 */
export async function kill(times: number, seed: number, print: (line: string) => void = () => {}): Promise<KillReport> {
  const folder = makeFolder();
  const feed = join(folder, 'feed.txt');
  const state = join(folder, 'state');
  const services = {
    team: fakeSlack({ token: 'sample', channel: 'C1' }),
    bot: fakeDiscord({ token: 'sample', channel: '7' }),
    hook: fakeDiscord({ token: 'sample', channel: '8' }),
  };
  await using team = await serve(services.team);
  await using bot = await serve(services.bot);
  await using hook = await serve(services.hook);
  const world = new World(seed);
  const published = publisher(feed, world);
  const args = [state, feed, team.url, bot.url, hook.url, String(GRACE_MS)];
  for (let i = 1; i <= times; i++) {
    published.more();
    trouble(world, [team, bot, hook]);
    await liveAndDie(args, Math.random() * LONGEST_LIFE_MS);
    if (i % 100 === 0) print(`${i} kills`);
  }
  const last = child([...args, 'once']);
  await once(last, 'exit');
  const report = await judge(state, published.lines, services, times);
  rmSync(folder, { recursive: true, force: true });
  return report;
}

/** The fake answers at once, and a request of a killed process has arrived long before. */
const GRACE_MS = 300;
const LONGEST_LIFE_MS = 150;

function publisher(feed: string, world: World) {
  const lines: string[] = [];
  const add = (line: string) => {
    lines.push(line);
    appendFileSync(feed, `${line}\n`);
  };
  add('north 100');
  return { lines, more: () => add(`${world.pick(['north', 'south', 'east'])} ${100 + lines.length}`) };
}

/** Only faults that end at once: a life is short. */
function trouble(world: World, services: readonly Served[]): void {
  const quick = FAULTS.filter(
    (fault): fault is Fault =>
      !['slower-than-the-deadline', 'no-answer-ever', '429-without', '429-with-retry-after'].includes(fault),
  );
  for (const service of services) if (world.chance(0.15)) service.meet(world.pick(quick));
}

async function liveAndDie(args: readonly string[], lifeMs: number): Promise<void> {
  const process = child([...args, 'forever']);
  const exit = once(process, 'exit');
  await Promise.race([once(process.stdout ?? process, 'data'), exit]);
  await sleep(lifeMs);
  process.kill('SIGKILL');
  await exit;
}

function child(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function judge(
  state: string,
  published: readonly string[],
  services: Readonly<Record<string, FakeService>>,
  kills: number,
): Promise<KillReport> {
  const store = await openStore(state);
  const log = await store.read((tx) => tx.changes({}));
  const rows = await store.read((tx) => tx.outboxRows());
  const chain = await verifyLog(store);
  await store[Symbol.asyncDispose]();
  const failures: string[] = [];
  let [messages, markedRepeats] = [0, 0];
  for (const line of published) {
    const times = log.filter(({ provenance }) => provenance?.quote === line).length;
    if (times !== 1) failures.push(`log: ${line} stands ${times} times`);
  }
  for (const row of rows) {
    const all = services[row.destination]?.shown ?? [];
    const shown =
      row.destination === 'hook'
        ? all.filter(({ payload }) => same(payload, row.payload))
        : all.filter(({ key }) => key === row.key);
    const unmarked = shown.filter(({ text }) => !text.includes('Possible repeat')).length;
    messages += 1;
    if (row.state !== 'sent' || shown.length === 0)
      failures.push(`${row.destination} row ${row.id}: ${row.state}, shown ${shown.length} (${row.lastError})`);
    if (unmarked > 1 || (row.destination !== 'hook' && shown.length > 1))
      failures.push(`${row.destination} row ${row.id}: shown ${shown.length} times`);
    markedRepeats += shown.length > 1 && row.destination === 'hook' ? 1 : 0;
  }
  if (!chain.ok) failures.push('the log’s chain is broken');
  const integrity = integrityOf(state);
  if (integrity !== 'ok') failures.push(`integrity_check: ${integrity}`);
  return { kills, messages, markedRepeats, failures };
}

function same(shown: unknown, owed: unknown): boolean {
  return (
    JSON.stringify((shown as { embeds?: unknown }).embeds) === JSON.stringify((owed as { embeds?: unknown }).embeds)
  );
}

function integrityOf(state: string): string {
  const database = new DatabaseSync(stateFile(state), { readOnly: true });
  const row = database.prepare('pragma integrity_check').get() as { integrity_check?: string } | undefined;
  database.close();
  return row?.integrity_check ?? 'no answer';
}
