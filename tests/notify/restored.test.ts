import { expect, test } from 'vitest';
import { deliver, newDeliveryMemory } from '../../src/deliver.ts';
import { Secret } from '../../src/domain/secret.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { discord } from '../../src/notify/discord.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import type { Notifier, NotifierDeps } from '../../src/notify/notifier.ts';
import { slack } from '../../src/notify/slack.ts';
import { owe } from '../../src/owing/owe.ts';
import { backupState, restoreState } from '../../src/store/backup.ts';
import type { Store } from '../../src/store/store.ts';
import { change } from '../fakes/changes.ts';
import type { FakeService } from '../fakes/channel.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { serve } from '../fakes/serve.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { testClock } from '../fakes/test-clock.ts';
import { temporaryState } from '../store/temporary-state.ts';

const token = new Secret('sample');

const KINDS: Readonly<Record<string, Kind>> = {
  'Slack bot': {
    service: fakeSlack({ token: 'sample', channel: 'C1' }),
    open: (url, deps) => slack.open({ name: 'team', kind: 'slack', token, channel: 'C1', apiUrl: `${url}/api/` }, deps),
  },
  'Discord bot': {
    service: fakeDiscord({ token: 'sample', channel: '7' }),
    open: (url, deps) =>
      discordBot.open({ name: 'team', kind: 'discord-bot', token, channel: '7', apiUrl: `${url}/api/v10` }, deps),
  },
  'Discord webhook': {
    service: fakeDiscord({ token: 'sample', channel: '7' }),
    open: (url, deps) => {
      const webhookUrl = new Secret(`${url}/api/webhooks/1/sample`);
      return discord.open({ name: 'team', kind: 'discord', webhookUrl, whenUnsure: 'resend-marked' }, deps);
    },
  },
};

interface Kind {
  readonly service: FakeService;
  open(url: string, deps: NotifierDeps): Notifier;
}

test.each([
  ['Slack bot', [false]],
  ['Discord bot', [false]],
  ['Discord webhook', [false, true]],
])(
  '%s: what went out after the copy was made is not told again, or says that it may be a repeat',
  async (kind, marks) => {
    const { service, open } = KINDS[kind] as Kind;
    await using server = await serve(service);
    await using state = await temporaryState();
    await using other = await temporaryState();
    const http = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-test' });
    const clock = testClock();
    const notifier = open(server.url, { http, now: clock.now, print: () => {} });
    const audience = { destinations: [{ name: 'team', notifier }], routes: { ops: null } };
    const pay = (store: Store) => {
      const manner = { holder: 'a', memory: newDeliveryMemory(), patienceMs: 600_000, random: () => 0.5 };
      return deliver({ ...manner, store, audience, clock, signal: new AbortController().signal });
    };
    await using store = await state.open();
    await store.write((tx) => owe(tx, [change()], audience, clock.now()));
    await backupState(state.folder, `${state.folder}/copy.db`);
    await pay(store);
    expect(await restoreState(`${state.folder}/copy.db`, other.folder, clock.now())).toMatchObject({ unsure: 1 });
    await using restored = await other.open();
    await pay(restored);
    await http.close();
    expect(service.shown.map(({ text }) => text.includes('Possible repeat'))).toEqual(marks);
    expect(await restored.read((tx) => tx.outboxRows())).toMatchObject([{ state: 'sent' }]);
  },
);
