import { describe, expect, test } from 'vitest';
import { govuk } from '../../src/sources/govuk.ts';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { type Canned, documentsOf, pollOnce } from './canned-http.ts';
import { type Asked, html, json, type Twin, twin } from './twin.ts';

interface Publication {
  readonly slug: string;
  readonly at: string;
  readonly body: string;
  readonly notes?: readonly string[];
}

/** A twin of the search and the content interface over these publications. */
function site(publications: () => readonly Publication[]): (asked: Asked) => Canned {
  return ({ path, query }) => {
    const all = publications();
    if (path.startsWith('/api/search.json')) {
      const start = Number(query.get('start'));
      const results = all.slice(start, start + Number(query.get('count')));
      return json({
        results: results.map(({ slug, at }) => ({
          link: `/government/news/${slug}`,
          public_timestamp: at,
          index: 'govuk',
          _id: slug,
        })),
        total: all.length,
        start,
      });
    }
    const one = all.find(({ slug }) => path === `/api/content/government/news/${slug}`);
    return one === undefined ? json({}, 404) : json(content(one));
  };
}

function content({ slug, at, body, notes = ['First published.'] }: Publication) {
  return {
    base_path: `/government/news/${slug}`,
    title: `Statement ${slug}`,
    description: 'A statement.',
    locale: 'en',
    first_published_at: '2025-03-20T09:00:00Z',
    public_updated_at: at,
    details: {
      body: `<div class="govspeak"><p>${body}</p></div>`,
      change_history: notes.map((note, index) => ({ note, public_timestamp: `2025-03-2${index}T09:00:00Z` })),
    },
  };
}

const A = { slug: 'a', at: '2025-03-28T09:00:00Z', body: 'We count <b>5,000</b> casualties.' };
const B = { slug: 'b', at: '2025-03-27T09:00:00Z', body: 'A visit took place.' };

function poll(api: Twin, memory: Memory | null = null): Promise<PollOutcome> {
  return pollOnce(govuk, { organisation: 'sample-ministry', baseUrl: api.url }, api.http, memory);
}

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);

describe('govuk', () => {
  test('full texts of what the search finds', async () => {
    const api = await twin(site(() => [A, B]));
    const [document, ...others] = documentsOf(await poll(api));
    expect(others).toHaveLength(1);
    expect(document).toMatchObject({
      identity: [`link:${api.url.slice(7)}/government/news/a`],
      url: `${api.url}/government/news/a`,
      title: 'Statement a',
      text: 'We count 5,000 casualties.',
      lang: 'en',
      published: '2025-03-28T09:00:00.000Z',
      outlet: 'GOV.UK',
    });
    expect(api.asked[0]?.query.get('filter_organisations')).toBe('sample-ministry');
  });

  test('a title and a description are cleaned like any other text', async () => {
    const odd = {
      ...content(B),
      title: 'Two\u00addead\n at  Sample\0',
      description: 'A fourth cafe\u0301 burnt: 40 hurt.\ud800',
    };
    const search = site(() => [B]);
    const api = await twin((asked) => (asked.path.startsWith('/api/search.json') ? search(asked) : json(odd)));
    expect(documentsOf(await poll(api))).toMatchObject([
      { title: 'Twodead at Sample', text: 'A fourth café burnt: 40 hurt.\ufffd' },
    ]);
  });

  test('nothing is fetched twice; a changed one comes again with its change note', async () => {
    let list: readonly Publication[] = [A, B];
    const api = await twin(site(() => list));
    const first = await poll(api);
    expect((await poll(api, memoryOf(first))).outcome).toBe('unchanged');
    expect(api.asked.filter(({ path }) => path.startsWith('/api/content'))).toHaveLength(2);
    list = [
      {
        ...A,
        at: '2025-03-29T09:00:00Z',
        body: 'We count 5,100 casualties.',
        notes: ['First published.', 'Corrected the number.'],
      },
      B,
    ];
    const [changed, ...others] = documentsOf(await poll(api, memoryOf(first)));
    expect(others).toEqual([]);
    expect(changed?.identity).toEqual(documentsOf(first)[0]?.identity);
    expect(changed?.text).toBe('We count 5,100 casualties.\n\nChange note: Corrected the number.');
  });

  test('after a pause the search is paged back to what is known', async () => {
    const many = Array.from({ length: 70 }, (_, i) => ({
      slug: `s${i}`,
      at: '2025-03-28T09:00:00Z',
      body: `${i} people`,
    }));
    const api = await twin(site(() => many));
    expect(documentsOf(await poll(api))).toHaveLength(50);
    expect(documentsOf(await poll(api, { seen: ['/government/news/s65@2025-03-28T09:00:00Z'] }))).toHaveLength(69);
  });

  test('one text that cannot be had is tried again, the others go on', async () => {
    let broken = true;
    const serve = site(() => [A, B]);
    const api = await twin((asked) => (broken && asked.path.endsWith('/a') ? json({}, 500) : serve(asked)));
    const first = await poll(api);
    expect(documentsOf(first).map(({ title }) => title)).toEqual(['Statement b']);
    expect(first).toMatchObject({ notes: [expect.stringContaining('/government/news/a')] });
    broken = false;
    expect(documentsOf(await poll(api, memoryOf(first))).map(({ title }) => title)).toEqual(['Statement a']);
  });

  test.each<[string, (asked: Asked) => Canned, string]>([
    ['nothing found', site(() => []), 'empty'],
    ['an unknown parameter', () => json({ error: 'unexpected' }, 422), 'schema-changed'],
    ['schema drift in the search', () => json({ hits: [] }), 'schema-changed'],
    [
      'schema drift in the texts',
      (asked) => (asked.path.startsWith('/api/content') ? json({ page: 1 }) : site(() => [A])(asked)),
      'schema-changed',
    ],
    ['a page', () => html('<html>Sorry</html>'), 'html-not-feed'],
    ['cut JSON', () => ({ body: '{"results":[' }), 'malformed'],
    ['rate limit', () => ({ status: 429, headers: { 'retry-after': '10' } }), 'rate-limited'],
    [
      'rate limit at the texts',
      (asked) => (asked.path.startsWith('/api/content') ? { status: 429 } : site(() => [A, B])(asked)),
      'rate-limited',
    ],
    ['access refused', () => ({ status: 403 }), 'blocked'],
  ])('%s', async (_name, serve, outcome) => {
    expect((await poll(await twin(serve))).outcome).toBe(outcome);
  });
});
