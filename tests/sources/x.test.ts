import { describe, expect, test } from 'vitest';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { x } from '../../src/sources/x.ts';
import { type Canned, documentsOf, NOW, pollOnce } from './canned-http.ts';
import { html, json, type Twin, twin } from './twin.ts';

const TOKEN = 'AAAA-sample-token';

function post(id: number, text: string, more: object = {}) {
  return {
    id: String(id),
    text,
    created_at: '2025-03-28T08:00:00.000Z',
    lang: 'en',
    edit_history_tweet_ids: [String(id)],
    ...more,
  };
}

function answer(data: readonly object[], more: { media?: readonly object[]; next?: string } = {}): Canned {
  return json({
    ...(data.length > 0 && { data }),
    ...(more.media && { includes: { media: more.media } }),
    meta: { result_count: data.length, ...(more.next && { next_token: more.next }) },
  });
}

function poll(api: Twin, memory: Memory | null = null, settings = {}, now = NOW): Promise<PollOutcome> {
  return pollOnce(x, { userId: '77', token: TOKEN, apiUrl: api.url, ...settings }, api.http, memory, now);
}

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);

describe('x', () => {
  test('a post: long text, escaped characters, the picture’s description', async () => {
    const long = post(900, 'INTELLIGENCE UPDATE: a start… https://t.co/abc', {
      note_tweet: { text: 'INTELLIGENCE UPDATE: losses &gt; 5,000 in A &amp; B. https://t.co/abc' },
      attachments: { media_keys: ['3_1'] },
    });
    const api = await twin(() =>
      answer([long], { media: [{ media_key: '3_1', type: 'photo', alt_text: 'About a third of them were killed.' }] }),
    );
    const outcome = await poll(api);
    expect(documentsOf(outcome)).toEqual([
      {
        source: 'test',
        identity: ['post:900'],
        url: 'https://x.com/i/status/900',
        outlet: 'X account 77',
        title: null,
        text: 'INTELLIGENCE UPDATE: losses > 5,000 in A & B.\n\nAbout a third of them were killed.',
        lang: 'en',
        published: '2025-03-28T08:00:00.000Z',
      },
    ]);
    expect(outcome).toMatchObject({ notes: [] });
    const [asked] = api.asked;
    expect(asked?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(asked?.path).toContain('/2/users/77/tweets?');
    expect(asked?.query.get('since_id')).toBe(null);
  });

  test.each([
    'Latest update on the situation, 28 March 2025. https://t.co/abc',
    'Daily summary (March 28, 2025) #sample https://t.co/abc',
    'Update of 28/03/2025. https://t.co/abc',
  ])('a picture without a description is reported, not passed over: %s', async (words) => {
    const stub = post(901, words, {
      attachments: { media_keys: ['3_2'] },
    });
    const api = await twin(() => answer([stub], { media: [{ media_key: '3_2', type: 'photo' }] }));
    expect(await poll(api)).toMatchObject({ notes: [expect.stringContaining('Post 901 is image only')] });
  });

  test('a picture beside words that state a number is no reason for a note', async () => {
    const full = post(902, 'Losses reached 5,000 on 28 March. https://t.co/abc', {
      attachments: { media_keys: ['3_2'] },
    });
    const api = await twin(() => answer([full], { media: [{ media_key: '3_2', type: 'photo' }] }));
    expect(await poll(api)).toMatchObject({ notes: [] });
  });

  test('a picture and nothing else is told, and is no document', async () => {
    const bare = post(903, 'https://t.co/abc', { attachments: { media_keys: ['3_2'] } });
    const api = await twin(() => answer([bare], { media: [{ media_key: '3_2', type: 'photo' }] }));
    expect(await poll(api)).toMatchObject({ outcome: 'empty', notes: [expect.stringContaining('image only')] });
  });

  test('an edited post keeps its identity', async () => {
    const api = await twin(() => answer([post(950, 'Now 12.', { edit_history_tweet_ids: ['940', '950'] })]));
    expect(documentsOf(await poll(api))[0]?.identity).toEqual(['post:940']);
  });

  test('only what is newer than the last poll is asked for, page after page', async () => {
    const api = await twin(({ query }) =>
      query.get('pagination_token') === 'p2'
        ? answer([post(1001, 'a')])
        : answer([post(1003, 'c'), post(1002, 'b')], { next: 'p2' }),
    );
    const outcome = await poll(api, { since: '1000' });
    expect(documentsOf(outcome).map(({ identity }) => identity[0])).toEqual(['post:1003', 'post:1002', 'post:1001']);
    expect(api.asked.map(({ query }) => query.get('since_id'))).toEqual(['1000', '1000']);
    expect(memoryOf(outcome)).toMatchObject({ since: '1003', until: null });
  });

  test('nothing new', async () => {
    const api = await twin(() => answer([]));
    const outcome = await poll(api, { since: '1000' });
    expect(outcome.outcome).toBe('empty');
    expect(memoryOf(outcome)).toMatchObject({ since: '1000' });
  });

  test('the spend guard stops reading, and what it left is read the next day', async () => {
    const posts = Array.from({ length: 12 }, (_, i) => post(2012 - i, `Post ${2012 - i}`));
    const api = await twin(({ query }) => {
      const until = BigInt(query.get('until_id') ?? '9999');
      const open = posts.filter(({ id }) => BigInt(id) < until).slice(0, Number(query.get('max_results')));
      return answer(open, open.at(-1)?.id === '2001' ? {} : { next: 'more' });
    });
    const first = await poll(api, { since: '2000' }, { maxPostsPerDay: 8 });
    expect(documentsOf(first)).toHaveLength(8);
    expect(first).toMatchObject({ notes: [expect.stringContaining('spend guard of 8 posts')] });
    const idle = await poll(api, memoryOf(first), { maxPostsPerDay: 8 });
    expect(idle.outcome).toBe('empty');
    expect(api.asked).toHaveLength(1);
    const next = await poll(api, memoryOf(idle), { maxPostsPerDay: 8 }, '2025-03-29T00:10:00.000Z');
    expect(documentsOf(next).map(({ identity }) => identity[0])).toEqual([
      'post:2004',
      'post:2003',
      'post:2002',
      'post:2001',
    ]);
    expect(memoryOf(next)).toMatchObject({ since: '2012', until: null });
  });

  test('trouble half-way: what came is kept, the rest is asked for again', async () => {
    const api = await twin(({ query }) =>
      query.has('pagination_token') ? { status: 503 } : answer([post(3003, 'c'), post(3002, 'b')], { next: 'p2' }),
    );
    const outcome = await poll(api, { since: '3000' });
    expect(documentsOf(outcome)).toHaveLength(2);
    expect(memoryOf(outcome)).toMatchObject({ since: '3000', until: '3002', newest: '3003' });
    expect(outcome).toMatchObject({ notes: [expect.stringContaining('503')] });
  });

  test.each<[string, Canned, string]>([
    ['a wrong token', json({ title: 'Unauthorized', status: 401 }, 401), 'auth-required'],
    ['no access', json({ title: 'Forbidden' }, 403), 'blocked'],
    ['a wrong parameter', json({ title: 'Invalid Request' }, 400), 'schema-changed'],
    ['schema drift', json({ data: [{ id: 5, body: 'x' }], meta: { result_count: 1 } }), 'schema-changed'],
    ['a page', html('<!doctype html><title>Log in</title>'), 'html-not-feed'],
    ['cut JSON', { body: '{"data":[{"id":"1"' }, 'malformed'],
    ['server trouble', json({}, 503), 'server-error'],
  ])('%s', async (_name, canned, outcome) => {
    const api = await twin(() => canned);
    const result = await poll(api);
    expect(result.outcome).toBe(outcome);
    expect(JSON.stringify(result)).not.toContain(TOKEN);
    if (outcome === 'auth-required') expect(result).toMatchObject({ advice: expect.stringContaining('token') });
  });

  test.each([
    ['Retry-After', { 'retry-after': '60' }, 60],
    ['the end of the window', { 'x-rate-limit-reset': String(Date.parse(NOW) / 1000 + 300) }, 300],
    ['nothing', {}, null],
  ])('rate limit with %s', async (_name, headers, retryAfter) => {
    const api = await twin(() => ({ status: 429, headers }));
    expect(await poll(api)).toMatchObject({ outcome: 'rate-limited', retryAfter });
  });

  test('the configuration refuses a name for a number, and a missing token', () => {
    const issues = x.config
      .safeParse({ name: 'a', kind: 'x', userId: '@sample' })
      .error?.issues.map(({ path }) => path.join('.'));
    expect(issues).toEqual(['userId', 'token']);
  });
});
