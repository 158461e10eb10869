import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/clock.ts';
import { deliver, newDeliveryMemory } from '../src/deliver.ts';
import { Secret } from '../src/domain/secret.ts';
import { createHttpClient } from '../src/net/http-client.ts';
import { discordBot } from '../src/notify/discord-bot.ts';
import type { Notifier, NotifierDeps } from '../src/notify/notifier.ts';
import { slack } from '../src/notify/slack.ts';
import type { Destination } from '../src/owing/audience.ts';
import { owe } from '../src/owing/owe.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { change, name } from '../tests/fakes/changes.ts';
import type { FakeService } from '../tests/fakes/channel.ts';
import { fakeDiscord } from '../tests/fakes/discord.ts';
import { serve } from '../tests/fakes/serve.ts';
import { fakeSlack } from '../tests/fakes/slack.ts';
import { median } from './measure.ts';
import { table } from './table.ts';

export interface DeliveryBench {
  readonly channels: number;
  readonly alerts: number;
  /** What the channels show in the end. */
  readonly shown: number;
  /** From the first post to the last; what the pace alone takes on the slowest channel. In ms. */
  readonly tookMs: number;
  readonly paceTakesMs: number;
  /** Time between two posts of a channel beyond its pace, in ms. */
  readonly gap: Spread;
  /** From before a change is recorded to its arrival at the service, nothing else being owed, in ms. */
  readonly single: Spread;
}

interface Spread {
  readonly median: number;
  readonly most: number;
}

const CHANNELS = 20;
const ALERTS = 1000;

/** Real state, real HTTP on the loopback net, the real pace of each service: a run takes about a minute. */
export async function benchDelivery(rounds: number): Promise<DeliveryBench> {
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-bench-'));
  const http = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-bench/1.0' });
  const deps: NotifierDeps = { http, now: systemClock.now, print: () => {} };
  const channels = await Promise.all(Array.from({ length: CHANNELS }, (_, i) => openChannel(i, deps)));
  try {
    await using single = await openStore(join(folder, 'single'));
    const delays: number[] = [];
    for (let round = 0; round <= rounds; round++) delays.push(await delayOfOne(single, channels, round));
    for (const { arrivals } of channels) arrivals.length = 0;
    await using store = await openStore(join(folder, 'many'));
    await payMany(store, channels);
    return { ...figuresOf(channels), single: spread(delays.slice(1)) };
  } finally {
    for (const { close } of channels) await close();
    await http.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Channel extends Destination {
  /** When its posts arrived, by a clock that does not jump. */
  readonly arrivals: number[];
  readonly close: () => Promise<void>;
}

/** Slack and Discord in turns. */
async function openChannel(i: number, deps: NotifierDeps): Promise<Channel> {
  const [destination, token] = [`channel-${i}`, new Secret('sample')];
  const isSlack = i % 2 === 0;
  const service = isSlack
    ? fakeSlack({ token: 'sample', channel: 'C1' })
    : fakeDiscord({ token: 'sample', channel: '7' });
  const arrivals: number[] = [];
  const served = await serve(noting(service, arrivals));
  const notifier: Notifier = isSlack
    ? slack.open({ name: destination, kind: 'slack', token, channel: 'C1', apiUrl: `${served.url}/api/` }, deps)
    : discordBot.open(
        { name: destination, kind: 'discord-bot', token, channel: '7', apiUrl: `${served.url}/api/v10/` },
        deps,
      );
  return { name: destination, notifier, arrivals, close: async () => served[Symbol.asyncDispose]() };
}

function noting(service: FakeService, arrivals: number[]): FakeService {
  const answer: FakeService['answer'] = (request) => {
    if (service.isPost(request)) arrivals.push(performance.now());
    return service.answer(request);
  };
  return { ...service, answer };
}

/** Each round another channel and another process, so that no pace is waited for. */
async function delayOfOne(store: Store, channels: readonly Channel[], round: number): Promise<number> {
  const channel = channels[round % channels.length] as Channel;
  const begun = performance.now();
  await record(store, [channel], round + 1);
  await pay(store, [channel]);
  return (channel.arrivals.at(-1) ?? Number.NaN) - begun;
}

async function payMany(store: Store, channels: readonly Channel[]): Promise<void> {
  for (let seq = 1; seq <= ALERTS / CHANNELS; seq++) await record(store, channels, seq);
  await pay(store, channels);
}

async function record(store: Store, destinations: readonly Destination[], seq: number): Promise<void> {
  await store.write(async (tx) => {
    const now = systemClock.now();
    const news = change({ seq, claimant: name(`Sample Ministry ${seq}`) });
    await owe(tx, await tx.appendChanges([news], now), { destinations, routes: { ops: null } }, now);
  });
}

async function pay(store: Store, destinations: readonly Destination[]): Promise<void> {
  await deliver({
    store,
    audience: { destinations, routes: { ops: null } },
    clock: systemClock,
    random: Math.random,
    holder: 'bench',
    memory: newDeliveryMemory(),
    patienceMs: 10_000,
    signal: new AbortController().signal,
  });
}

function figuresOf(channels: readonly Channel[]): Omit<DeliveryBench, 'single'> {
  const all = channels.flatMap(({ arrivals }) => arrivals);
  const gaps = channels.flatMap(({ arrivals, notifier }) =>
    arrivals.slice(1).map((at, i) => at - (arrivals[i] ?? 0) - notifier.paceMs),
  );
  return {
    channels: CHANNELS,
    alerts: ALERTS,
    shown: all.length,
    tookMs: Math.max(...all) - Math.min(...all),
    paceTakesMs: (ALERTS / CHANNELS - 1) * Math.max(...channels.map(({ notifier }) => notifier.paceMs)),
    gap: spread(gaps),
  };
}

function spread(values: readonly number[]): Spread {
  return { median: median(values), most: Math.max(...values) };
}

export function deliveryTables(bench: DeliveryBench): string {
  const ms = (value: number) => value.toFixed(0);
  const rows = [
    ['posts that arrived', `${bench.shown} of ${bench.alerts}`],
    ['first to last, ms', `${ms(bench.tookMs)} (the pace alone: ${ms(bench.paceTakesMs)})`],
    ['between two posts beyond the pace, ms', `median ${ms(bench.gap.median)}, most ${ms(bench.gap.most)}`],
    ['a single post, recorded to arrived, ms', `median ${ms(bench.single.median)}, most ${ms(bench.single.most)}`],
  ];
  return `${table([`${bench.alerts} alerts to ${bench.channels} channels`, ''], rows)}\n`;
}
