import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check } from '../../src/check.ts';
import { systemClock } from '../../src/clock.ts';
import { deliver, newDeliveryMemory } from '../../src/deliver.ts';
import { Secret } from '../../src/domain/secret.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { discord } from '../../src/notify/discord.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import type { Notifier } from '../../src/notify/notifier.ts';
import { slack } from '../../src/notify/slack.ts';
import { holderName } from '../../src/store/holder.ts';
import { openStore } from '../../src/store/open-store.ts';
import { diff, Feed, read } from './feed.ts';
import { World } from './world.ts';

/**
 * The process that is killed: the real verbs, store, client and notifiers, over and over, until everything is paid and
 * it was told to end there. `kill-child.ts STATE FEED SLACK DISCORD HOOK GRACE once|forever`
 */
const [state = '', feedFile = '', slackUrl = '', discordUrl = '', hookUrl = '', grace = '0', until = 'forever'] =
  process.argv.slice(2);
const store = await openStore(state);
const http = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-kill' });
const memory = newDeliveryMemory();
const token = new Secret('sample');
const signal = new AbortController().signal;
const deps = { http, now: systemClock.now, print: () => {} };
const audience = {
  destinations: [
    named('team', slack.open({ name: 'team', kind: 'slack', token, channel: 'C1', apiUrl: `${slackUrl}/api/` }, deps)),
    named(
      'bot',
      discordBot.open(
        { name: 'bot', kind: 'discord-bot', token, channel: '7', apiUrl: `${discordUrl}/api/v10/` },
        deps,
      ),
    ),
    named(
      'hook',
      discord.open(
        {
          name: 'hook',
          kind: 'discord',
          webhookUrl: new Secret(`${hookUrl}/api/webhooks/1/sample`),
          whenUnsure: 'resend-marked',
        },
        deps,
      ),
    ),
  ],
  routes: { ops: null },
};

for (;;) {
  console.log('round');
  const shared = { store, audience, clock: systemClock, signal };
  const source = { settings: { name: 'feed', kind: 'feed' }, source: { poll }, nextDue: (now: string) => now };
  const checking = { read, readerVersion: 'kill', diff, reason: 'kill', dryRun: false, sources: [source] };
  const { sources } = await check({ ...shared, ...checking, holder: holderName(randomUUID()) });
  for (const { outcome, message } of sources) if (outcome === 'bug') throw new Error(message ?? outcome);
  const served = await deliver({
    ...shared,
    random: Math.random,
    holder: holderName(randomUUID()),
    memory,
    patienceMs: 20_000,
  });
  if (until === 'once' && served.every(({ ended }) => ended === 'drained')) break;
}
await http.close();
await store[Symbol.asyncDispose]();

/** No waiting for its own sake; the grace stays longer than the fake's worst delay. */
function named(name: string, notifier: Notifier) {
  return { name, notifier: { ...notifier, paceMs: 0, graceMs: Number(grace), deadlineMs: 1000 } };
}

async function poll() {
  const feed = new Feed(new World(1));
  for (const line of readFileSync(feedFile, 'utf8').split('\n').filter(Boolean)) {
    const [claimant = '', value = ''] = line.split(' ');
    feed.publish(claimant, Number(value));
  }
  return { outcome: 'fresh' as const, documents: feed.documents, memory: {}, notes: [] };
}
