import { expect, test } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import type { Notifier, SendRequest } from '../../src/notify/notifier.ts';
import { slack } from '../../src/notify/slack.ts';
import { serve } from '../fakes/serve.ts';
import { type FakeSlackOptions, fakeSlack } from '../fakes/slack.ts';
import { SHAPES } from './shapes.ts';

const KEY = 'sample-key-0123456789abc';
const NEVER = new AbortController().signal;

test('a form that Slack refuses goes out once more as bare text, with the key to find it by', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    const tooMany = Array.from({ length: 51 }, () => ({ type: 'divider' }));
    const result = await notifier.send({ ...request, payload: { text: 'the news', blocks: tooMany } });
    expect(result).toMatchObject({ result: 'sent' });
    expect(fake.shown.map(({ payload }) => (payload as { text: string }).text)).toEqual([`the news\n(ref ${KEY})`]);
    expect(await notifier.find?.({ ...request, since: '2025-01-01T00:00:00.000Z' })).toMatchObject({ result: 'found' });
  });
});

test('a post is plain: no unfurling, no markup of the text, the key as metadata and block id', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    await notifier.send(request);
    expect(fake.shown[0]?.payload).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', mrkdwn: 'false' });
    expect(fake.shown[0]?.key).toBe(KEY);
    expect(fake.shown[0]?.payload).toMatchObject({
      blocks: expect.arrayContaining([expect.objectContaining({ block_id: KEY })]),
    });
  });
});

test('an answer under a message is looked for in its thread, where the history does not list it', async () => {
  await withSlack(async ({ notifier, request }) => {
    const parent = await notifier.send({ ...request, key: 'the-parent' });
    const replyTo = parent.result === 'sent' ? parent.ref : null;
    await notifier.send({ ...request, replyTo });
    const since = '2025-01-01T00:00:00.000Z';
    expect(await notifier.find?.({ ...request, since, replyTo: null })).toEqual({ result: 'absent' });
    expect(await notifier.find?.({ ...request, since, replyTo })).toMatchObject({ result: 'found' });
  });
});

test('a correction marks the message that it corrects, once, however often it is tried', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    const correction = await under(notifier, request);
    for (let i = 0; i < 2; i++) await notifier.prepare?.(correction);
    expect(fake.shown.map(({ signs }) => signs)).toEqual([['warning']]);
  });
});

test('what answers in a thread without correcting it, and a correction that stands alone, mark nothing', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    const correction = await under(notifier, request);
    await notifier.prepare?.({ ...correction, payload: request.payload });
    await notifier.prepare?.({ ...correction, replyTo: null });
    expect(fake.shown.map(({ signs }) => signs)).toEqual([[]]);
  });
});

test.each(['forbidden', 'down'] as const)('a sign that is %s holds no correction up', async (signs) => {
  const setUp = async ({ notifier, fake, request }: Scene) => {
    const correction = await under(notifier, request);
    await notifier.prepare?.(correction);
    expect(await notifier.send(correction)).toMatchObject({ result: 'sent' });
    expect(fake.shown.map(({ under, signs }) => [under, signs])).toEqual([
      [null, []],
      [correction.replyTo?.ts, []],
    ]);
  };
  await withSlack(setUp, { signs });
});

test('what Slack refused is not posted once more by a process that stood still meanwhile', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    const mayPost = () => false;
    const tooMany = Array.from({ length: 51 }, () => ({ type: 'divider' }));
    const replyTo = { channel: 'C1', ts: '1.000001' };
    const refused = { ...request, mayPost, payload: { text: 'the news', blocks: tooMany } };
    expect(await notifier.send(refused)).toMatchObject({ result: 'retry' });
    expect(await notifier.send({ ...request, mayPost, replyTo })).toMatchObject({ result: 'retry' });
    expect(fake.shown).toEqual([]);
  });
});

test('an answer whose thread was deleted stands alone, and is found there', async () => {
  await withSlack(async ({ notifier, fake, request }) => {
    const replyTo = { channel: 'C1', ts: '1.000001' };
    expect(await notifier.send({ ...request, replyTo })).toMatchObject({ result: 'sent' });
    expect(fake.shown.map(({ under }) => under)).toEqual([null]);
    const since = '2025-01-01T00:00:00.000Z';
    expect(await notifier.find?.({ ...request, since, replyTo })).toMatchObject({ result: 'found' });
  });
});

test('the search goes on over all pages, and whatever our clock said when the post was tried', async () => {
  await withSlack(async ({ notifier, request }) => {
    await notifier.send(request);
    for (let i = 0; i < 3; i++) await notifier.send({ ...request, key: `later-${i}` });
    expect(await notifier.find?.({ ...request, since: '2031-01-01T00:00:00.000Z' })).toMatchObject({ result: 'found' });
    expect(await notifier.find?.({ ...request, key: 'never-sent', since: '2025-01-01T00:00:00.000Z' })).toEqual({
      result: 'absent',
    });
  });
});

test('a search that may not reach Slack knows nothing, and neither would a post arrive', async () => {
  const http = createHttpClient({ allowPrivate: [], userAgent: 'tollwatch-test' });
  const settings = {
    name: 'team',
    kind: 'slack',
    token: new Secret('x'),
    channel: 'C1',
    apiUrl: 'http://127.0.0.1:9/api/',
  } as const;
  const notifier = slack.open(settings, { http, now: () => '', print: () => {} });
  const found = await notifier.find?.({
    key: KEY,
    payload: {},
    since: '2025-01-01T00:00:00.000Z',
    replyTo: null,
    signal: NEVER,
  });
  expect(found).toMatchObject({ result: 'refused' });
  await http.close();
});

interface Scene {
  readonly notifier: ReturnType<typeof slack.open>;
  readonly fake: ReturnType<typeof fakeSlack>;
  readonly request: SendRequest;
}

async function withSlack(
  work: (scene: Scene) => Promise<void>,
  options: Partial<FakeSlackOptions> = {},
): Promise<void> {
  const fake = fakeSlack({ token: 'sample', channel: 'C1', pageSize: 2, ...options });
  await using server = await serve(fake);
  const http = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-test' });
  const settings = {
    name: 'team',
    kind: 'slack',
    token: new Secret('sample'),
    channel: 'C1',
    apiUrl: `${server.url}/api/`,
  } as const;
  const notifier = slack.open(settings, { http, now: () => '', print: () => {} });
  const payload = SHAPES.raised === undefined ? {} : notifier.render(SHAPES.raised);
  const request = {
    payload,
    key: KEY,
    attempt: 1,
    mayRepeat: false,
    replyTo: null,
    mayPost: () => true,
    signal: NEVER,
  };
  await work({ notifier, fake, request });
  await http.close();
}

/** A correction of a message that it posts first. */
async function under(notifier: Notifier, request: SendRequest): Promise<SendRequest> {
  const parent = await notifier.send({ ...request, key: 'the-parent' });
  const payload = SHAPES.correction === undefined ? {} : notifier.render(SHAPES.correction);
  return { ...request, payload, replyTo: parent.result === 'sent' ? parent.ref : null };
}
