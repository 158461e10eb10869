import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { json } from '../../src/sources/json.ts';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { type Canned, documentsOf, pollOnce } from './canned-http.ts';
import { html, json as jsonAnswer, type Twin, twin } from './twin.ts';

const RSS = (words: string, declaration = '') =>
  `${declaration}<rss version="2.0"><channel><title>Wire</title><item><title>News</title><link>/2025/a</link><description>${words}</description></item></channel></rss>`;

const MAP = { asOf: 'date', figures: [{ path: 'killed', measure: 'killed' }] };

/** `국방부: 5,000명` in EUC-KR. */
const KOREAN = Buffer.from('b1b9b9e6bace3a20352c303030b8ed', 'hex');

function poll(site: Twin, memory: Memory | null = null): Promise<PollOutcome> {
  return pollOnce(feed, { url: `${site.url}/feed` }, site.http, memory);
}

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);

describe('a feed over the wire', () => {
  test('the second request is conditional, and its answer has no body', async () => {
    const etag = '"v1"';
    const site = await twin(({ headers }) =>
      headers['if-none-match'] === etag
        ? { status: 304, headers: { etag } }
        : { headers: { etag }, body: RSS('5 dead') },
    );
    const first = await poll(site);
    expect(documentsOf(first)[0]?.url).toBe(`${site.url}/2025/a`);
    expect((await poll(site, memoryOf(first))).outcome).toBe('unchanged');
    expect(site.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, etag]);
  });

  test.each<[string, Canned]>([
    ['gzip', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(RSS('국방부: 5,000명')) }],
    [
      'EUC-KR in the header',
      { headers: { 'content-type': 'text/xml; charset=euc-kr' }, body: Buffer.concat(parts(RSS('|'))) },
    ],
    ['EUC-KR in the declaration', { body: Buffer.concat(parts(RSS('|', '<?xml version="1.0" encoding="euc-kr"?>'))) }],
    ['UTF-16', { body: Buffer.from(`\ufeff${RSS('국방부: 5,000명')}`, 'utf16le') }],
  ])('%s', async (_name, canned) => {
    expect(documentsOf(await poll(await twin(() => canned)))[0]?.text).toBe('국방부: 5,000명');
  });

  test('moved for good: read, and said so', async () => {
    const site = await twin(({ path }) =>
      path === '/feed' ? { status: 301, headers: { location: '/new' } } : { body: RSS('5 dead') },
    );
    expect(await poll(site)).toMatchObject({ outcome: 'fresh', notes: [expect.stringContaining(`${site.url}/new`)] });
  });

  test.each<[string, Canned, object]>([
    [
      'rate limit with a waiting time',
      { status: 429, headers: { 'retry-after': '90' } },
      { outcome: 'rate-limited', retryAfter: 90 },
    ],
    ['rate limit without', { status: 429 }, { outcome: 'rate-limited', retryAfter: null }],
    [
      'down, with a waiting time',
      { status: 503, headers: { 'retry-after': '60' } },
      { outcome: 'server-error', retryAfter: 60 },
    ],
    ['credentials missing', { status: 401 }, { outcome: 'auth-required' }],
    ['a page', html('<!doctype html><p>Please accept our cookies</p>'), { outcome: 'html-not-feed' }],
    [
      'a body shorter than it says',
      { headers: { 'content-length': '9000', connection: 'close' }, body: RSS('5 dead') },
      { outcome: expect.stringMatching(/^(?:unreachable|timeout|malformed)$/) },
    ],
    [
      'damaged gzip',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(RSS('5 dead')).subarray(0, 60) },
      { outcome: expect.stringMatching(/^(?:malformed|unreachable)$/) },
    ],
    ['redirects in circles', { status: 302, headers: { location: '/feed' } }, { outcome: 'bad-redirect' }],
  ])('%s', async (_name, canned, expected) => {
    const site = await twin(({ path }) => (path === '/feed' ? canned : { status: 404 }));
    expect(await poll(site)).toMatchObject(expected);
  });
});

describe('rows over the wire', () => {
  const pollRows = (site: Twin, memory: Memory | null = null) =>
    pollOnce(json, { url: `${site.url}/d.json`, map: MAP }, site.http, memory);

  test('read, unchanged, edited', async () => {
    let killed = 12;
    const site = await twin(({ headers }) => {
      const etag = `"${killed}"`;
      return headers['if-none-match'] === etag
        ? { status: 304, headers: { etag } }
        : { ...jsonAnswer([{ date: '2025-01-01', killed }]), headers: { etag } };
    });
    const first = await pollRows(site);
    expect((await pollRows(site, memoryOf(first))).outcome).toBe('unchanged');
    killed = 14;
    const [edited] = documentsOf(await pollRows(site, memoryOf(first)));
    expect(edited).toMatchObject({ identity: documentsOf(first)[0]?.identity, text: '2025-01-01 killed: 14' });
  });

  test.each<[string, Canned, object]>([
    [
      'rate limit with a waiting time',
      { status: 429, headers: { 'retry-after': '90' } },
      { outcome: 'rate-limited', retryAfter: 90 },
    ],
    ['rate limit without', { status: 429 }, { outcome: 'rate-limited', retryAfter: null }],
    ['credentials wrong', jsonAnswer({ error: 'no' }, 401), { outcome: 'auth-required' }],
    ['a page', html('<html>Sign in</html>'), { outcome: 'html-not-feed' }],
    ['cut', { body: '[{"date":"2025-01-01","killed":1' }, { outcome: 'malformed' }],
    ['another shape', jsonAnswer({ rows: [] }), { outcome: 'schema-changed' }],
    ['empty', jsonAnswer([]), { outcome: 'empty' }],
  ])('%s', async (_name, canned, expected) => {
    expect(await pollRows(await twin(() => canned))).toMatchObject(expected);
  });
});

/** The feed with the Korean words, as bytes, where the bar stands. */
function parts(xml: string): readonly Uint8Array[] {
  const [before = '', after = ''] = xml.split('|');
  return [Buffer.from(before), KOREAN, Buffer.from(after)];
}
