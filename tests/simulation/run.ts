import { type Check, check } from '../../src/check.ts';
import { type Delivery, deliver, newDeliveryMemory } from '../../src/deliver.ts';
import { Secret } from '../../src/domain/secret.ts';
import { discord } from '../../src/notify/discord.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import type { NotifierDeps } from '../../src/notify/notifier.ts';
import { slack } from '../../src/notify/slack.ts';
import type { Destination } from '../../src/owe.ts';
import { type FakeService, json } from '../fakes/channel.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { CRASH_POINTS, LEADS_TO, type Provocation } from './crash-points.ts';
import { diff, Feed, read } from './feed.ts';
import { judge, type Verdict } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { type Host, Network } from './network.ts';
import { type Fate, Process } from './process.ts';
import { World } from './world.ts';

/** Everything of one run. */
export interface Run {
  readonly world: World;
  readonly store: MemoryStore;
  readonly feed: Feed;
  readonly network: Network;
  readonly hosts: ReadonlyMap<string, Host>;
  readonly fate: Fate & Pick<Verdict, 'passed' | 'crashed' | 'unknown'>;
  readonly mutant: Mutant | null;
  readonly provoked: Provocation | null;
  /** What the Discord webhook was configured to do with an unsure post. */
  readonly whenUnsure: 'resend-marked' | 'drop';
  /** What one broken destination kept from another; found out while it is broken. */
  readonly heldUp: string[];
  /** The wall clock jumped: what is due may then rightly wait for hours. */
  jumped: boolean;
}

const STORM_MS = 20 * 60_000;
const END_MS = 40 * 3_600_000;
const MINUTE = 60_000;

/**
 * One seeded run: a feed that publishes, a watching worker that is started again whenever it dies, one-off checks beside
 * it, and bad weather of every kind for twenty minutes; then calm, until everything is told or time is up.
 */
export async function simulate(seed: number, mutant: Mutant | null = null): Promise<Verdict> {
  const run = newRun(seed, mutant);
  const { world, feed } = run;
  publish(run);
  weather(run);
  void keepWatching(run);
  for (let i = 0; i < 2; i++) world.after(world.between(0, STORM_MS), () => void oneOff(run, `one-off ${i}`));
  const calm = () => world.elapsed > STORM_MS && isPaid(run, feed);
  const drained = await world.run(calm, END_MS);
  // What was sent late may still arrive.
  await world.run(() => false, world.elapsed + 5 * MINUTE);
  return judge(run, drained);
}

function newRun(seed: number, mutant: Mutant | null): Run {
  const world = new World(seed);
  const aimedAt = world.pick(CRASH_POINTS);
  const provoked = LEADS_TO[aimedAt] ?? null;
  const faults = world.pick([0.1, 0.4, 0.7]);
  const services: Record<string, FakeService> = {
    'slack.example': fakeSlack({ token: 'sample', channel: 'C1', pageSize: 3 }),
    'discord.example': fakeDiscord({ token: 'sample', channel: '7' }),
    'hooks.example': fakeDiscord({ token: 'sample', channel: '8' }),
    'ops.example': fakeSlack({ token: 'sample', channel: 'C2' }),
  };
  const hosts = new Map(
    Object.entries(services).map(([name, service]) => [
      name,
      { service, faults, broken: null, always: provoked === 'deaf-service' ? ('reset-before-accept' as const) : null },
    ]),
  );
  const network = new Network(world, hosts);
  return {
    world,
    store: new MemoryStore(),
    feed: new Feed(world),
    network,
    hosts,
    fate: fateOf(world, aimedAt, provoked),
    mutant,
    provoked,
    whenUnsure: provoked === 'crash-in-post-and-drop' || world.chance(0.2) ? 'drop' : 'resend-marked',
    heldUp: [],
    jumped: false,
  };
}

/** One crash is aimed at one point of the list, some more strike anywhere; some points make the process stand still. */
function fateOf(world: World, aimedAt: string, provoked: Provocation | null): Run['fate'] {
  const passed = new Map<string, number>();
  const crashed = new Map<string, number>();
  const unknown = new Set<string>();
  const known = new Set(CRASH_POINTS);
  let first = 4;
  let shots = 1 + Math.floor(world.random() * 2);
  const passes = (point: string) => {
    if (!known.has(point)) unknown.add(point);
    passed.set(point, (passed.get(point) ?? 0) + 1);
    if (world.elapsed > STORM_MS) return { dies: false, standsStillMs: 0 };
    const prepares = first > 0 && provoked?.startsWith('crash-in-post') === true && point === 'deliver.post:after';
    if (prepares) first -= 1;
    const dies = prepares || (shots > 0 && point === aimedAt && world.chance(0.7)) || world.chance(0.001);
    if (dies && point === aimedAt) shots -= 1;
    if (dies) crashed.set(point, (crashed.get(point) ?? 0) + 1);
    return { dies, standsStillMs: world.chance(0.002) ? world.between(1000, 200_000) : 0 };
  };
  return { passes, passed, crashed, unknown };
}

function publish({ world, feed }: Run): void {
  const values = new Map<string, number>();
  feed.publish('north', 100);
  const count = 3 + Math.floor(world.random() * 5);
  for (let i = 0; i < count; i++) {
    world.after(world.between(MINUTE, STORM_MS * 0.8), () => {
      const claimant = world.pick(['north', 'south']);
      const value = (values.get(claimant) ?? 200) + 1;
      values.set(claimant, value);
      feed.publish(claimant, value);
    });
  }
}

/** Full disk, jumping clock, a destination that refuses everything for a while. */
function weather(run: Run): void {
  const { world, store, network, hosts, provoked } = run;
  if (world.chance(0.3)) {
    const fills = (full: boolean) => () => {
      store.full = full;
    };
    during(world, 120_000, fills(true), fills(false));
  }
  for (let i = 0; i < 2; i++) if (world.chance(0.3)) world.after(world.between(0, STORM_MS), () => jump(run));
  if (provoked === 'refusal' || world.chance(0.2)) breakOne(run, world.pick(['team', 'bot']));
  world.after(STORM_MS, () => {
    network.stormy = false;
    store.full = false;
    for (const one of hosts.values()) {
      one.faults = 0;
      one.always = null;
    }
  });
}

function jump(run: Run): void {
  const [hour, year] = [3_600_000, 365 * 86_400_000];
  run.world.jump(run.world.pick([-3 * year, -5 * hour, -hour, 90_000, hour, 5 * hour, 2 * year]));
  run.jumped = true;
}

/** Out of order until two hours into the calm; whatever was owed to the others must be told long before. */
function breakOne(run: Run, name: 'team' | 'bot'): void {
  const { world, hosts, store } = run;
  const host = hosts.get(name === 'team' ? 'slack.example' : 'discord.example');
  if (host === undefined) return;
  const refusal = json(
    { ok: false, error: 'token_revoked', message: '401: Unauthorized' },
    name === 'team' ? 200 : 401,
  );
  const breaks = (broken: Host['broken']) => () => {
    host.broken = broken;
  };
  world.after(world.between(0, STORM_MS / 2), breaks(refusal));
  world.after(STORM_MS + 120 * MINUTE, breaks(null));
  world.after(STORM_MS + 70 * MINUTE, () => {
    const waiting = store.disk.outbox.filter(
      ({ destination, state }) => destination !== name && (state === 'pending' || state === 'unknown'),
    );
    if (!run.jumped)
      run.heldUp.push(...waiting.map(({ id, destination }) => `${destination} row ${id} waits for ${name}`));
  });
}

function during(world: World, longestMs: number, begin: () => void, end: () => void): void {
  const start = world.between(0, STORM_MS);
  world.after(start, begin);
  world.after(start + world.between(1000, longestMs), end);
}

/** The watching worker: check, deliver, sleep; started again some time after it died. Or cron, with a new process each time. */
async function keepWatching(run: Run): Promise<void> {
  const { world } = run;
  const byCron = world.chance(0.3);
  for (let life = 0; ; life++) {
    const process = new Process(world, run.fate);
    const ended = byCron ? oneOff(run, `cron ${life}`, process) : watch(run, process, `watch ${life}`);
    await Promise.race([ended, process.died.promise]);
    await world.sleep(byCron ? pause(world) : world.between(1000, 90_000));
  }
}

async function watch(run: Run, process: Process, holder: string): Promise<void> {
  const memory = newDeliveryMemory();
  for (let round = 0; ; round++) {
    await work(run, process, { holder: `${holder}.${round}`, memory, patienceMs: 5000 });
    await process.alive(run.world.sleep(pause(run.world)));
  }
}

async function oneOff(run: Run, holder: string, process = new Process(run.world, run.fate)): Promise<void> {
  await work(run, process, { holder, memory: newDeliveryMemory(), patienceMs: 30_000, lookUpPatienceMs: 100_000 });
}

/** Calm takes long; nobody wants to watch every minute of it. */
function pause(world: World): number {
  return world.elapsed < STORM_MS ? MINUTE : 20 * MINUTE;
}

/** What both kinds of process do; what the store throws ends the round, not the worker. */
async function work(run: Run, process: Process, manner: Manner): Promise<void> {
  const { holder } = manner;
  const destinations = run.mutant?.destinations?.(run, process) ?? destinationsOf(run, process);
  const routes = { ops: 'ops' };
  const signal = new AbortController().signal;
  const shared = { audience: { destinations, routes }, clock: process.clock, holder, signal };
  const patched = (verb: string) =>
    run.mutant?.store?.(process.storeOf(run.store, verb), run, shared.audience) ?? process.storeOf(run.store, verb);
  const checking: Check = {
    ...shared,
    store: patched('check'),
    sources: [openFeed(run, process)],
    read,
    readerVersion: 'simulation',
    diff,
    reason: 'watch',
    dryRun: false,
  };
  const delivering: Delivery = {
    ...shared,
    store: patched('deliver'),
    random: run.world.random,
    ...manner,
    step: process.step,
  };
  try {
    await check(checking);
    await (run.mutant?.deliver ?? deliver)(delivering);
  } catch (error) {
    if (!String(error).includes('full')) throw error;
  }
}

type Manner = Pick<Delivery, 'holder' | 'memory' | 'patienceMs' | 'lookUpPatienceMs'>;

function openFeed(run: Run, process: Process): Check['sources'][number] {
  const poll = () => process.named('check.poll', () => run.mutant?.poll?.(run) ?? run.feed.poll());
  return { settings: { name: 'feed', kind: 'feed' }, source: { poll }, nextDue: (now) => now };
}

/** The real notifiers on the simulated network. */
export function destinationsOf(run: Run, process: Process): readonly Destination[] {
  const http = run.mutant?.http?.(process.httpOf(run.network)) ?? process.httpOf(run.network);
  const deps: NotifierDeps = { http, now: process.clock.now, print: () => {} };
  const token = new Secret('sample');
  const webhookUrl = new Secret('https://hooks.example/api/webhooks/1/sample');
  const notifiers = {
    team: slack.open({ name: 'team', kind: 'slack', token, channel: 'C1', apiUrl: 'https://slack.example/api/' }, deps),
    bot: discordBot.open(
      { name: 'bot', kind: 'discord-bot', token, channel: '7', apiUrl: 'https://discord.example/api/v10/' },
      deps,
    ),
    hook: discord.open({ name: 'hook', kind: 'discord', webhookUrl, whenUnsure: run.whenUnsure }, deps),
    ops: slack.open({ name: 'ops', kind: 'slack', token, channel: 'C2', apiUrl: 'https://ops.example/api/' }, deps),
  };
  return Object.entries(notifiers).map(([name, notifier]) => ({ name, notifier }));
}

function isPaid({ store }: Run, feed: Feed): boolean {
  const { documents, outbox } = store.disk;
  return documents.length >= feed.documents.length && outbox.every(({ state }) => state === 'sent' || state === 'dead');
}
