import { afterEach, beforeEach, expect, test } from 'vitest';
import { countsBody, countsSource, type Newsroom, openNewsroom } from '../commands/newsroom.ts';
import { fakeDiscord } from '../fakes/discord.ts';
import { serve } from '../fakes/serve.ts';
import { fakeSlack } from '../fakes/slack.ts';

const TOKEN = 'xoxb-canary-9f04';
let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room[Symbol.asyncDispose]());

async function checkOn(day: string, counts: Record<string, number>, env: Record<string, string>) {
  room.serve('moh', countsBody(counts));
  return room.run(['check'], { now: `${day}T12:00:00.000Z`, env });
}

test('one move is one message in Slack and one in Discord, whatever the first post met', async () => {
  const slack = fakeSlack({ token: TOKEN, channel: 'C1' });
  const discord = fakeDiscord({ token: 'canary-secret', channel: 'desk' });
  await using slackServer = await serve(slack);
  await using discordServer = await serve(discord);
  const env = { SLACK: TOKEN, HOOK: `${discordServer.url}/api/webhooks/1/canary-secret` };
  room.configure({
    sources: [countsSource('moh', room.url)],
    notify: [
      { name: 'newsroom', kind: 'slack', channel: 'C1', token: '${SLACK}', apiUrl: `${slackServer.url}/api/` },
      { name: 'desk', kind: 'discord', webhookUrl: '${HOOK}' },
    ],
  });
  const first = await checkOn('2025-03-01', { '2025-03-01': 1200 }, env);
  expect(first.out).toMatch(/newsroom: 1 message sent\ndesk: 1 message sent/);
  const second = await checkOn('2025-03-02', { '2025-03-01': 1200, '2025-03-02': 1261 }, env);
  expect(second.code).toBe(0);
  const third = await checkOn('2025-03-02', { '2025-03-01': 1200, '2025-03-02': 1261 }, env);
  expect(third.out).toContain('Nothing moved.');
  for (const service of [slack, discord]) {
    expect(service.shown).toHaveLength(2);
    expect(service.shown[1]?.text.replaceAll('\u00a0', ' ')).toMatch(/1,200.{1,6}1,261 killed/);
  }
  for (const { out, err } of [first, second, third]) expect(out + err).not.toContain('canary');
});

test('a destination that refuses is named with what to do, the other one is served, and nothing is lost', async () => {
  const slack = fakeSlack({ token: TOKEN, channel: 'C1' });
  await using slackServer = await serve(slack);
  const settings = (channel: string) => ({
    sources: [countsSource('moh', room.url)],
    notify: [
      { name: 'newsroom', kind: 'slack', channel, token: '${SLACK}', apiUrl: `${slackServer.url}/api/` },
      { kind: 'console' },
    ],
  });
  room.configure(settings('C2'));
  const { code, out } = await checkOn('2025-03-01', { '2025-03-01': 1200 }, { SLACK: TOKEN });
  expect(code).toBe(2);
  expect(out).toMatch(/newsroom: paused: .*channel_not_found.*, 1 message still waiting\n {2}\S.*\./);
  expect(out).toContain('Now watching moh');
  room.configure(settings('C1'));
  const mended = await room.run(['outbox', 'retry', '1'], { now: '2025-03-01T12:05:00.000Z' });
  expect(mended.code).toBe(0);
  await checkOn('2025-03-02', { '2025-03-01': 1200 }, { SLACK: TOKEN });
  expect(slack.shown).toHaveLength(1);
});
