import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { govuk } from '../../src/sources/govuk.ts';
import { json } from '../../src/sources/json.ts';
import { page } from '../../src/sources/page.ts';
import type { SourceKind } from '../../src/sources/source.ts';
import { telegram } from '../../src/sources/telegram.ts';
import { text } from '../../src/sources/text.ts';
import { x } from '../../src/sources/x.ts';
import { type Canned, documentsOf, pollOnce } from './canned-http.ts';
import { type Asked, html, json as rows, twin } from './twin.ts';

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

async function poll(kind: string, answer: Canned | ((asked: Asked) => Canned) = {}) {
  const site = await twin(typeof answer === 'function' ? answer : () => answer);
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

/** What each kind's server says: as documented, without anything in it, in another shape, cut off. */
interface Said {
  /** Two sound answers differ in their toll alone. */
  readonly sound: (toll: number) => (asked: Asked) => Canned;
  /** `null`: the kind cannot tell it, or there is no such thing. */
  readonly bad: Readonly<Record<'empty' | 'drift' | 'cut', readonly [Canned, string] | null>>;
}

const RSS = (items: string) => `<rss><channel><title>Sample</title>${items}</channel></rss>`;
const rssItem = (toll: number) =>
  `<item><guid>sample-1001</guid><title>Statement</title><description>The toll is ${toll}.</description></item>`;
const article = (toll: number) =>
  `<html><body><article><h1>Statement</h1><p>The toll is ${toll}. ${'More words follow here. '.repeat(12)}</p></article></body></html>`;
const preview = (posts: string) =>
  `<div class="tgme_channel_info_header_title">Sample</div><section class="tgme_channel_history">${posts}</section>`;
const tgPost = (toll: number) =>
  `<div class="tgme_widget_message" data-post="samplestaff/9"><div class="tgme_widget_message_text js-message_text">The toll is ${toll}.</div><a class="tgme_widget_message_date" href="#"><time datetime="2025-03-28T06:00:00+00:00"></time></a></div>`;
const ministry = (toll: number, asked: Asked) =>
  asked.path.startsWith('/api/search.json')
    ? rows({
        results: [{ link: '/government/news/a', public_timestamp: `2025-03-28T09:00:${toll}Z` }],
        total: 1,
        start: 0,
      })
    : rows({
        base_path: '/government/news/a',
        title: 'A',
        locale: 'en',
        details: { body: `<p>The toll is ${toll}.</p>` },
      });
const xPost = (toll: number) =>
  rows({
    data: [
      {
        id: '940',
        text: `The toll is ${toll}.`,
        created_at: '2025-03-28T08:00:00.000Z',
        edit_history_tweet_ids: ['940'],
      },
    ],
    meta: { result_count: 1 },
  });

const SAID: Readonly<Record<string, Said>> = {
  feed: {
    sound: (toll) => () => ({ body: RSS(rssItem(toll)) }),
    bad: {
      empty: [{ body: RSS('') }, 'empty'],
      drift: [{ body: '<urlset><url/></urlset>' }, 'not-a-feed'],
      cut: [{ body: RSS(rssItem(12)).slice(0, -70) }, 'malformed'],
    },
  },
  json: {
    sound: (toll) => () => rows([{ date: '2025-03-28', killed: toll }]),
    bad: {
      empty: [rows([]), 'empty'],
      drift: [rows([{ date: '2025-03-28', dead: 12 }]), 'schema-changed'],
      cut: [{ body: '[{"date":"2025-03-28","killed":1' }, 'malformed'],
    },
  },
  page: {
    sound: (toll) => () => html(article(toll)),
    bad: {
      empty: [html('<script>draw()</script>'), 'schema-changed'],
      drift: [html('<div id="app"></div>'), 'schema-changed'],
      cut: [html(article(12).slice(0, 120)), 'fresh'],
    },
  },
  telegram: {
    sound: (toll) => () => html(preview(tgPost(toll))),
    bad: {
      empty: [html(preview('')), 'empty'],
      drift: [html(preview(tgPost(12)).replace('data-post', 'data-id')), 'schema-changed'],
      cut: [html(preview(tgPost(12)).slice(0, -30)), 'fresh'],
    },
  },
  govuk: {
    sound: (toll) => (asked) => ministry(toll, asked),
    bad: {
      empty: [rows({ results: [], total: 0, start: 0 }), 'empty'],
      drift: [rows({ hits: [] }), 'schema-changed'],
      cut: [{ body: '{"results":[{"link":"/gov' }, 'malformed'],
    },
  },
  x: {
    sound: (toll) => () => xPost(toll),
    bad: {
      empty: [rows({ meta: { result_count: 0 } }), 'empty'],
      drift: [rows({ data: [{ id: 5, body: 'x' }], meta: { result_count: 1 } }), 'schema-changed'],
      cut: [{ body: '{"data":[{"id":"1"' }, 'malformed'],
    },
  },
  text: {
    sound: (toll) => () => ({ headers: { 'content-type': 'text/plain' }, body: `The toll is ${toll}.` }),
    bad: { empty: [{ body: ' \n' }, 'empty'], drift: null, cut: null },
  },
};

const BAD = Object.entries(SAID).flatMap(([kind, { bad }]) =>
  Object.entries(bad).flatMap(([state, said]) => (said === null ? [] : [{ kind, state, said }])),
);

describe('7 kinds as documented, edited, empty, in another shape, cut', () => {
  test('are 33 cases', () => {
    expect(Object.keys(SAID)).toEqual(Object.keys(KINDS));
    expect(2 * Object.keys(SAID).length + BAD.length).toBe(33);
  });

  test.each(Object.keys(SAID))('%s: as documented, and edited', async (kind) => {
    const [before] = documentsOf(await poll(kind, SAID[kind]?.sound(12)));
    const [after] = documentsOf(await poll(kind, SAID[kind]?.sound(14)));
    expect([before?.text, after?.text]).toEqual([expect.stringMatching(/\b12\b/), expect.stringMatching(/\b14\b/)]);
    // Two twins are two addresses: what is left of it is the same.
    const known = (keys: readonly string[] = []) => keys.map((key) => key.replace(/127\.0\.0\.1:\d+/, 'twin'));
    expect(known(after?.identity)[0]).toBe(known(before?.identity)[0]);
  });

  test.each(BAD)('$kind: $state', async ({ kind, said: [canned, outcome] }) => {
    expect(await poll(kind, canned)).toMatchObject({ outcome });
  });
});
