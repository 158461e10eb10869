import { check } from '../../src/check.ts';
import type { Check } from '../../src/checking/check-request.ts';
import { deliver, newDeliveryMemory } from '../../src/deliver.ts';
import type { Delivery } from '../../src/delivering/delivery-request.ts';
import { Secret } from '../../src/domain/secret.ts';
import { discord } from '../../src/notify/discord.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import type { NotifierDeps } from '../../src/notify/notifier.ts';
import { openSlack } from '../../src/notify/slack/client.ts';
import { slack } from '../../src/notify/slack.ts';
import type { Destination } from '../../src/owing/audience.ts';
import type { FakeService } from '../fakes/channel.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { LEADS_TO, type Provocation, TARGETS } from './crash-points.ts';
import { type Desk, deskOf } from './desk.ts';
import { fateOf } from './fate.ts';
import { diff, Feed, read } from './feed.ts';
import { judge, type Verdict } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { type Host, Network } from './network.ts';
import { type Fate, Process } from './process.ts';
import { weather } from './weather.ts';
import { World } from './world.ts';

/** Everything of one run. */
export interface Run {
  /** How long the bad weather lasts. */
  readonly stormMs: number;
  readonly desk: Desk;
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

/** Slack's client is loaded at its first call, which takes real time: it is made before any virtual time begins. */
await loadSlackClient();

const END_MS = 40 * 3_600_000;
const MINUTE = 60_000;

/**
 * One seeded run: a feed that publishes, a watching worker that is started again whenever it dies, one-off checks beside
 * it, and bad weather of every kind for a while; then calm, until everything is told or time is up.
 */
export async function simulate(seed: number, mutant: Mutant | null = null): Promise<Verdict> {
  const run = newRun(seed, mutant);
  const { world, feed, stormMs } = run;
  publish(run);
  weather(run);
  void keepWatching(run);
  for (let i = 0; i < 2; i++) world.after(world.between(0, stormMs), () => void oneOff(run, `one-off ${i}`));
  const calm = () => world.elapsed > stormMs && isPaid(run, feed);
  const drained = await world.run(calm, END_MS);
  // What was sent late may still arrive.
  await world.run(() => false, world.elapsed + 5 * MINUTE);
  return judge(run, drained);
}

function newRun(seed: number, mutant: Mutant | null): Run {
  const world = new World(seed);
  const aimedAt = world.pick(TARGETS);
  const provoked = LEADS_TO[aimedAt] ?? null;
  const desk = deskOf(world, provoked === 'gathering');
  world.startAt(desk.startsAt);
  // Eight tries, each looked up after its grace, take their time.
  const stormMs = (provoked === 'deaf-service' ? 60 : 20) * MINUTE;
  const faults = world.pick([0.1, 0.4, 0.7]);
  const refusesForm = world.pick([0, 0, 0.3]);
  const always = provoked === 'deaf-service' ? ('reset-before-accept' as const) : null;
  const services: Record<string, FakeService> = {
    'slack.example': fakeSlack({ token: 'sample', channel: 'C1', pageSize: 3 }),
    'discord.example': fakeDiscord({ token: 'sample', channel: '7' }),
    'hooks.example': fakeDiscord({ token: 'sample', channel: '8' }),
    'desk.example': fakeSlack({ token: 'sample', channel: 'C3', pageSize: 3 }),
    'ops.example': fakeSlack({ token: 'sample', channel: 'C2' }),
  };
  const hosts = new Map(
    Object.entries(services).map(([name, service]) => [name, { service, faults, refusesForm, broken: null, always }]),
  );
  const network = new Network(world, hosts);
  return {
    stormMs,
    desk,
    world,
    store: new MemoryStore(),
    feed: new Feed(world),
    network,
    hosts,
    fate: fateOf(world, aimedAt, provoked, stormMs),
    mutant,
    provoked,
    whenUnsure: provoked === 'crash-in-post-and-drop' || world.chance(0.2) ? 'drop' : 'resend-marked',
    heldUp: [],
    jumped: false,
  };
}

function publish({ world, feed, stormMs, provoked }: Run): void {
  const values = new Map<string, number>();
  feed.publish('north', 100);
  // A lease that has grown old while the source was silent is renewed.
  if (provoked === 'slow-source') feed.answersIn = [61_000, 140_000];
  // Enough of it that some falls into one digest, or into the time in which a destination is broken.
  const more = provoked !== null && EVENTFUL.has(provoked) ? 6 : 0;
  const count = 3 + more + Math.floor(world.random() * 5);
  for (let i = 0; i < count; i++) {
    world.after(world.between(MINUTE, stormMs * 0.8), () => {
      const claimant = world.pick(['north', 'south']);
      const value = (values.get(claimant) ?? 200) + 1;
      values.set(claimant, value);
      if (world.chance(provoked === 'edits' ? 0.7 : 0.25)) feed.edit(1000 + i);
      else feed.publish(claimant, value);
    });
  }
}

/** What comes about only where much is told. */
const EVENTFUL: ReadonlySet<Provocation> = new Set(['gathering', 'refusal', 'edits', 'corrections']);

/** The watching worker: check, deliver, sleep; started again some time after it died. Or cron, with a new process each time. */
async function keepWatching(run: Run): Promise<void> {
  const { world } = run;
  const byCron = world.chance(0.3);
  for (let life = 0; ; life++) {
    const process = new Process(world, run.fate);
    const ended = byCron ? oneOff(run, `cron ${life}`, process) : watch(run, process, `watch ${life}`);
    await Promise.race([ended, process.died.promise]);
    await world.sleep(byCron ? pause(run) : world.between(1000, 90_000));
  }
}

async function watch(run: Run, process: Process, holder: string): Promise<void> {
  const memory = newDeliveryMemory();
  const destinations = openDestinations(run, process);
  for (let round = 0; ; round++) {
    await work(run, process, destinations, { holder: `${holder}.${round}`, memory, patienceMs: 5000 });
    await process.alive(run.world.sleep(pause(run)));
  }
}

async function oneOff(run: Run, holder: string, process = new Process(run.world, run.fate)): Promise<void> {
  const manner = { holder, memory: newDeliveryMemory(), patienceMs: 30_000, lookUpPatienceMs: 100_000 };
  await work(run, process, openDestinations(run, process), manner);
}

/** Calm takes long; nobody wants to watch every minute of it, nor every hour until a digest of the next day. */
function pause({ world, stormMs }: Run): number {
  if (world.elapsed < stormMs) return MINUTE;
  return world.elapsed < stormMs + 150 * MINUTE ? 20 * MINUTE : 120 * MINUTE;
}

/** What both kinds of process do; what the store throws ends the round, not the worker. */
async function work(run: Run, process: Process, destinations: readonly Destination[], manner: Manner): Promise<void> {
  const { holder } = manner;
  const routes = { ops: 'ops' };
  const signal = new AbortController().signal;
  const shared = {
    audience: { destinations, routes, watches: run.desk.watches },
    clock: process.clock,
    holder,
    signal,
  };
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

async function loadSlackClient(): Promise<void> {
  const http = { fetch: async () => ({ kind: 'malformed' as const, message: '' }), close: async () => {} };
  const { signal } = new AbortController();
  const call = openSlack({ http, token: 'sample', apiUrl: 'https://slack.example/api/' });
  await call({ deadlineMs: 1, signal }, (client) => client.api.test());
}

/** Opened once in the life of a process. */
function openDestinations(run: Run, process: Process): readonly Destination[] {
  return run.mutant?.destinations?.(run, process) ?? destinationsOf(run, process);
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
    desk: slack.open({ name: 'desk', kind: 'slack', token, channel: 'C3', apiUrl: 'https://desk.example/api/' }, deps),
    ops: slack.open({ name: 'ops', kind: 'slack', token, channel: 'C2', apiUrl: 'https://ops.example/api/' }, deps),
  };
  return Object.entries(notifiers).map(([name, notifier]) => ({ name, notifier }));
}

function isPaid({ store }: Run, feed: Feed): boolean {
  const { documents, outbox } = store.disk;
  const recorded = new Set(documents.map(({ text }) => text));
  return (
    feed.documents.every(({ text }) => recorded.has(text)) &&
    outbox.every(({ state }) => state === 'sent' || state === 'dead')
  );
}
