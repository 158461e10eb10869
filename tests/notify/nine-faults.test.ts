import { describe, expect, test } from 'vitest';
import { deliver, newDeliveryMemory } from '../../src/deliver.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { HttpClient } from '../../src/net/http.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { discord } from '../../src/notify/discord.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import type { Notifier, NotifierDeps } from '../../src/notify/notifier.ts';
import { slack } from '../../src/notify/slack.ts';
import { slackWebhook } from '../../src/notify/slack-webhook.ts';
import { webhook } from '../../src/notify/webhook.ts';
import { owe } from '../../src/owing/owe.ts';
import { change } from '../fakes/changes.ts';
import type { FakeService } from '../fakes/channel.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { ACCEPTED, FAULTS, type Fault } from '../fakes/faults.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { fakeReceiver } from '../fakes/receiver.ts';
import { type Served, serve } from '../fakes/serve.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { testClock } from '../fakes/test-clock.ts';

const token = new Secret('sample-token');
const secret = new Secret('sample-secret');

interface Case {
  readonly service: () => FakeService;
  readonly open: (url: string, deps: NotifierDeps) => Notifier;
}

const exactlyOnce: Readonly<Record<string, Case>> = {
  'Slack bot': {
    service: () => fakeSlack({ token: 'sample-token', channel: 'C1' }),
    open: (url, deps) => slack.open({ name: 'team', kind: 'slack', token, channel: 'C1', apiUrl: `${url}/api/` }, deps),
  },
  'Discord bot': {
    service: () => fakeDiscord({ token: 'sample-token', channel: '7' }),
    open: (url, deps) =>
      discordBot.open({ name: 'team', kind: 'discord-bot', token, channel: '7', apiUrl: `${url}/api/v10` }, deps),
  },
};

const webhooks: Readonly<Record<string, (whenUnsure: 'resend-marked' | 'drop') => Case>> = {
  'Discord webhook': (whenUnsure) => ({
    service: () => fakeDiscord({ token: 'sample-token', channel: '7' }),
    open: (url, deps) => {
      const webhookUrl = new Secret(`${url}/api/webhooks/1/sample-token`);
      return discord.open({ name: 'team', kind: 'discord', webhookUrl, whenUnsure }, deps);
    },
  }),
  'Slack webhook': (whenUnsure) => ({
    service: () => fakeReceiver(),
    open: (url, deps) => {
      const webhookUrl = new Secret(`${url}/services/T/B/x`);
      return slackWebhook.open({ name: 'team', kind: 'slack-webhook', webhookUrl, whenUnsure }, deps);
    },
  }),
  'generic webhook': (whenUnsure) => ({
    service: () => fakeReceiver(),
    open: (url, deps) =>
      webhook.open({ name: 'team', kind: 'webhook', url: new Secret(`${url}/hook`), secret, whenUnsure }, deps),
  }),
};

/** After these, nobody who cannot look knows whether the post arrived. */
const UNSURE: ReadonlySet<Fault> = new Set([...ACCEPTED, 'reset-before-accept', 'no-answer-ever']);

describe.each(Object.entries(exactlyOnce))('%s', (_name, of) => {
  test.each(FAULTS)('%s: the channel shows the message once', async (fault) => {
    const { shown, states } = await deliverUnder(fault, of);
    expect(shown).toHaveLength(1);
    expect(states).toEqual(['sent']);
    expect(shown[0]).not.toContain('Possible repeat');
  });
});

describe.each(Object.entries(webhooks))('%s', (name, of) => {
  /** Slack's incoming webhook answers `ok`, not JSON: half of that is unsure all the same. */
  const unsure = (fault: Fault) => UNSURE.has(fault) && !(name === 'generic webhook' && fault === 'json-cut');

  test.each(FAULTS)('%s: at least once, and a repeat says so', async (fault) => {
    const { shown, states } = await deliverUnder(fault, of('resend-marked'));
    expect(states).toEqual(['sent']);
    expect(shown).toHaveLength(unsure(fault) && ACCEPTED.has(fault) ? 2 : 1);
    expect(shown.map((text) => /Possible repeat|"possibleRepeat":true/.test(text))).toEqual(
      shown.length === 2 ? [false, true] : [unsure(fault)],
    );
  });

  test.each(FAULTS)('%s: at most once, where that was chosen', async (fault) => {
    const { shown, states } = await deliverUnder(fault, of('drop'));
    expect(shown).toHaveLength(unsure(fault) && !ACCEPTED.has(fault) ? 0 : 1);
    expect(states).toEqual([unsure(fault) ? 'dead' : 'sent']);
  });
});

async function deliverUnder(fault: Fault, { service, open }: Case) {
  const fake = service();
  await using server = await serve(fake);
  const http = impatient(createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-test' }), server);
  const clock = testClock();
  const notifier = open(server.url, { http, now: clock.now, print: () => {} });
  const store = new MemoryStore();
  const audience = { destinations: [{ name: 'team', notifier }], routes: { ops: null } };
  await store.write((tx) => owe(tx, [change()], audience, clock.now()));
  const base = { store, audience, clock, random: () => 0.5, holder: 'a', memory: newDeliveryMemory() };
  const signal = new AbortController().signal;
  if (fault === 'refused') {
    await server.shut();
    await deliver({ ...base, patienceMs: 0, signal });
    await server.reopen();
  } else server.meet(fault);
  await deliver({ ...base, patienceMs: 600_000, signal });
  await http.close();
  const rows = await store.read((tx) => tx.outboxRows({ destination: 'team' }));
  return { shown: fake.shown.map(({ text }) => text), states: rows.map(({ state }) => state) };
}

/** The real client, for which the deadline has come as soon as the service leaves a request without an answer. */
function impatient(http: HttpClient, server: Served): HttpClient {
  return { ...http, fetch: (request) => http.fetch({ ...request, signal: server.unanswered() }) };
}
