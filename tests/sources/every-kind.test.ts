import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { govuk } from '../../src/sources/govuk.ts';
import { json } from '../../src/sources/json.ts';
import { page } from '../../src/sources/page.ts';
import type { SourceKind } from '../../src/sources/source.ts';
import { telegram } from '../../src/sources/telegram.ts';
import { text } from '../../src/sources/text.ts';
import { x } from '../../src/sources/x.ts';
import { type Canned, pollOnce } from './canned-http.ts';
import { html, twin } from './twin.ts';

/** Every kind that asks a server, and what it is told about where that server is. */
const KINDS: Readonly<Record<string, readonly [SourceKind, (url: string) => Readonly<Record<string, unknown>>]>> = {
  feed: [feed as SourceKind, (url) => ({ url: `${url}/feed` })],
  json: [
    json as SourceKind,
    (url) => ({ url: `${url}/d.json`, map: { asOf: 'date', figures: [{ path: 'killed', measure: 'killed' }] } }),
  ],
  page: [page as SourceKind, (url) => ({ url: `${url}/page` })],
  telegram: [telegram as SourceKind, (baseUrl) => ({ channel: 'samplestaff', baseUrl })],
  govuk: [govuk as SourceKind, (baseUrl) => ({ organisation: 'sample-ministry', baseUrl })],
  x: [x as SourceKind, (apiUrl) => ({ userId: '77', token: 'sample-token', apiUrl })],
  text: [text as SourceKind, (url) => ({ url: `${url}/statement` })],
};

const ANSWERS: readonly (readonly [string, Canned, string, number | null])[] = [
  ['rate limit with Retry-After', { status: 429, headers: { 'retry-after': '90' } }, 'rate-limited', 90],
  ['rate limit without', { status: 429 }, 'rate-limited', null],
  ['credentials missing', { status: 401, headers: { 'www-authenticate': 'Bearer' } }, 'auth-required', null],
  ['credentials of somebody else', { status: 403 }, 'blocked', null],
  ['nothing there', { status: 404 }, 'not-found', null],
  ['gone for good', { status: 410 }, 'gone', null],
  ['a fault of the server', { status: 500 }, 'server-error', null],
  ['down, with a waiting time', { status: 503, headers: { 'retry-after': '60' } }, 'server-error', 60],
];

const CASES = Object.keys(KINDS).flatMap((kind) =>
  ANSWERS.map(([name, canned, outcome, wait]) => ({ kind, name, canned, outcome, wait })),
);

async function poll(kind: string, canned: Canned) {
  const site = await twin(() => canned);
  const [source, settings] = KINDS[kind] ?? [];
  if (source === undefined || settings === undefined) throw new Error(`no kind ${kind}`);
  return pollOnce(source, settings(site.url), site.http);
}

describe('7 kinds and 8 refusals', () => {
  test('are 56 cases', () => expect(CASES).toHaveLength(56));

  test.each(CASES)('$kind: $name', async ({ kind, canned, outcome, wait }) => {
    const result = await poll(kind, canned);
    expect(result).toMatchObject({ outcome, retryAfter: wait, advice: expect.stringMatching(/\w.*[.]$/) });
    expect(JSON.stringify(result)).not.toContain('sample-token');
  });
});

describe('a login page where data was expected', () => {
  const login = html('<!doctype html><title>Log in</title><form><input name="user"></form>');
  test.each([
    ['feed', 'html-not-feed'],
    ['json', 'html-not-feed'],
    ['govuk', 'html-not-feed'],
    ['x', 'html-not-feed'],
    ['telegram', 'not-found'],
    ['page', 'schema-changed'],
  ])('%s: %s', async (kind, outcome) => expect(await poll(kind, login)).toMatchObject({ outcome }));
});
