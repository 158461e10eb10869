import { decodeText } from '../src/net/charset.ts';
import { describeUrl } from '../src/net/describe-url.ts';
import { mayFetch, parseRobots } from '../src/net/robots.ts';
import { retryAfter } from '../src/net/waiting.ts';
import type { ArticleReader } from '../src/sources/article/reader.ts';
import { feed } from '../src/sources/feed.ts';
import { govuk } from '../src/sources/govuk.ts';
import { htmlToText } from '../src/sources/html/to-text.ts';
import { json } from '../src/sources/json.ts';
import { page } from '../src/sources/page.ts';
import { telegram } from '../src/sources/telegram.ts';
import { x } from '../src/sources/x.ts';
import { damagedJson } from './damaged-json.ts';
import { checkText, pollTwice } from './fuzz-poll.ts';
import { JSON_SEEDS, SEEDS } from './fuzz-seeds.ts';
import { mutate, pick } from './mutate.ts';

/** A name, and what makes an input by chance and takes it; it throws when something is wrong. */
export type Target = readonly [string, (random: () => number, articles: ArticleReader) => Promise<void> | void];

/** Every kind of source, and what strangers' bytes reach besides; a target that stands here twice gets twice as many inputs. */
export const TARGETS: readonly Target[] = [
  ...repeated(10, [
    'feed',
    (random) => pollTwice(feed, { url: 'https://example.org/feed' }, () => damagedFeed(random), random),
  ]),
  ...repeated(3, [
    'telegram',
    (random) => pollTwice(telegram, { channel: 'sample' }, () => damagedPage(random), random),
  ]),
  ...repeated(3, ['page, list', (random) => pollTwice(page, PAGE_LIST, () => damagedPage(random), random)]),
  ...repeated(2, ['page, article', (random) => pollTwice(page, PAGE_ARTICLE, () => damagedPage(random), random)]),
  ...repeated(3, [
    'json',
    (random) => pollTwice(json, pick(JSON_SETTINGS, random), () => damaged('rows', random), random),
  ]),
  ...repeated(3, ['govuk', (random) => pollTwice(govuk, GOVUK, (url) => damagedGovuk(url, random), random)]),
  ...repeated(3, ['x', (random) => pollTwice(x, X_ACCOUNT, () => damaged('posts', random), random)]),
  ...repeated(2, ['html', (random) => checkText(htmlToText(decodeText(damagedPage(random), 'text/html')))]),
  ['article', (random, articles) => readOnce(damagedPage(random), articles)],
  ['robots', (random) => askRobots(new TextDecoder().decode(mutate(SEEDS.robots[0], '*', random)), random)],
  ['headers', (random) => readHeaders(new TextDecoder('latin1').decode(mutate(pick(HEADERS, random), '5', random)))],
];

function repeated(times: number, target: Target): readonly Target[] {
  return Array.from({ length: times }, () => target);
}

function damagedFeed(random: () => number): Uint8Array {
  return mutate(pick(SEEDS.feed, random), pick(SEEDS.feed, random), random);
}

function damagedPage(random: () => number): Uint8Array {
  return mutate(pick(SEEDS.page, random), pick(SEEDS.feed, random), random);
}

/** Most of them still JSON, with odd values in it; the others damaged as text. */
function damaged(kind: keyof typeof JSON_SEEDS, random: () => number): Uint8Array {
  const seed = pick<unknown>(JSON_SEEDS[kind], random);
  const text = JSON.stringify(random() < 0.75 ? damagedJson(seed, random) : seed) ?? '';
  return random() < 0.6 ? Buffer.from(text) : mutate(text, pick(SEEDS.feed, random), random);
}

/** Of search and content one is sound in half of the polls, so that the other is reached. */
function damagedGovuk(url: string, random: () => number): Uint8Array {
  const kind = url.includes('/api/search') ? 'search' : 'content';
  return random() < 0.5 ? Buffer.from(JSON.stringify(JSON_SEEDS[kind][0])) : damaged(kind, random);
}

const PAGE_LIST = {
  url: 'https://example.org/news/{yyyy}',
  select: { items: 'tr, li, .tgme_widget_message', title: 'h1, b', text: 'td', date: 'time, td' },
};
const PAGE_ARTICLE = { url: 'https://example.org/statement' };
const GOVUK = { organisation: 'sample-ministry', baseUrl: 'https://www.example.org' };
const X_ACCOUNT = { userId: '77', token: 'sample-token', apiUrl: 'https://api.example.org' };

const JSON_SETTINGS = [
  {
    url: 'https://example.org/losses.json',
    map: { asOf: 'date', figures: [{ path: 'personnel', qualifier: 'personnel*', measure: 'casualties' }] },
  },
  {
    url: 'https://example.org/daily.json',
    map: {
      rows: 'data.rows',
      asOf: 'report_date',
      claimant: 'Sample Ministry',
      period: 'cumulative',
      since: '2023-10-07',
      ignoreWhen: [
        { path: 'source', equals: ['missing'] },
        { path: 'void', missing: true },
      ],
      figures: [
        { path: 'killed_cum', measure: 'killed' },
        { path: 'parts.recovered', measure: 'killed', role: 'recovered', period: 'interval' },
      ],
    },
  },
] as const;

async function readOnce(body: Uint8Array, articles: ArticleReader): Promise<void> {
  const result = await articles.read(decodeText(body, null));
  if (result.kind === 'article') checkText(result.article.text);
}

function askRobots(file: string, random: () => number): void {
  mayFetch(parseRobots(file, 'tollwatch'), new URL(`https://example.org/${'a%20b/'.repeat(random() * 100)}`));
}

const HEADERS = ['120', 'Fri, 28 Mar 2025 09:00:00 GMT', 'https://user:word@example.org/services/T0/B0/key?token=1'];

function readHeaders(value: string): void {
  const seconds = retryAfter({ 'retry-after': value }, 0);
  if (seconds !== null && !(seconds >= 0)) throw new Error('a waiting time below nothing');
  describeUrl(value);
}
