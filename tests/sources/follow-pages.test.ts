import { expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { documentsOf, NOW, pollOnce } from './canned-http.ts';
import { html, type Twin, twin } from './twin.ts';

const HOUR = 3_600_000;

/** A feed of teasers and its articles; everything may be changed between polls. */
interface Paper {
  teasers: Record<string, string>;
  articles: Record<string, string | number>;
}

function serve(paper: Paper): Promise<Twin> {
  return twin(({ path, headers }) => {
    if (path !== '/feed') {
      const article = paper.articles[path];
      return typeof article === 'string'
        ? html(
            `<html><body><article><h1>Story</h1><p>${article}</p><p>${'More of it. '.repeat(30)}</p></article></body></html>`,
          )
        : html('', article ?? 404);
    }
    const items = Object.entries(paper.teasers).map(
      ([link, words]) =>
        `<item><title>Story</title><link>http://${headers.host}${link}</link><description>${words}</description><pubDate>Fri, 28 Mar 2025 08:00:00 GMT</pubDate></item>`,
    );
    const etag = `"${JSON.stringify(paper.teasers).length}-${Object.values(paper.teasers).join('').length}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return {
      headers: { etag, 'content-type': 'application/rss+xml' },
      body: `<rss version="2.0"><channel><title>Paper</title>${items.join('')}</channel></rss>`,
    };
  });
}

function poll(site: Twin, memory: Memory | null, hours = 0): Promise<PollOutcome> {
  const now = new Date(Date.parse(NOW) + hours * HOUR).toISOString();
  return pollOnce(feed, { url: `${site.url}/feed`, follow: 'page' }, site.http, memory, now);
}

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);
const openings = (outcome: PollOutcome) => documentsOf(outcome).map(({ text }) => text.split('\n\n')[0]);

test('the article takes the place of the teaser, and keeps what only the teaser states', async () => {
  const site = await serve({
    teasers: { '/2025/a': 'The toll rises.', '/2025/b': 'In all 9,100 fell.' },
    articles: { '/2025/a': 'The army lost 5,000 men.', '/2025/b': 'The army lost 700 men in March.' },
  });
  const documents = documentsOf(await poll(site, null));
  expect(documents.map(({ text }) => text.split('\n\n')[0])).toEqual(['Story', 'In all 9,100 fell.']);
  expect(documents[0]?.text).toContain('The army lost 5,000 men.');
  expect(documents[1]?.text).toContain('The army lost 700 men in March.');
  expect(documents[0]?.identity[0]).toBe(`link:${site.url.slice(7)}/2025/a`);
});

test('an article is fetched again at growing distances, and a silent change is seen', async () => {
  const paper: Paper = {
    teasers: { '/2025/a': 'The toll rises.' },
    articles: { '/2025/a': 'The army lost 5,000 men.' },
  };
  const site = await serve(paper);
  let memory = memoryOf(await poll(site, null));
  const fetchedAt: number[] = [];
  for (let hour = 1; hour <= 200; hour++) {
    if (hour === 10) paper.articles['/2025/a'] = 'The army lost 4,000 men.';
    const before = site.asked.length;
    const outcome = await poll(site, memory, hour);
    if (site.asked.slice(before).some(({ path }) => path !== '/feed')) {
      fetchedAt.push(hour);
      expect(documentsOf(outcome)[0]?.text).toContain(hour < 10 ? '5,000 men' : '4,000 men');
    } else expect(outcome.outcome).toBe('unchanged');
    memory = memoryOf(outcome);
  }
  expect(fetchedAt).toEqual([1, 4, 13, 40, 121]);
});

test('one that cannot be had is told in the feed’s words, and had later', async () => {
  const paper: Paper = { teasers: { '/2025/a': 'The toll rises to 5,000.' }, articles: { '/2025/a': 503 } };
  const site = await serve(paper);
  const first = await poll(site, null);
  expect(openings(first)).toEqual(['The toll rises to 5,000.']);
  expect(first).toMatchObject({ notes: [expect.stringContaining('503')] });
  paper.articles['/2025/a'] = 'The toll rises to 5,012.';
  const [later] = documentsOf(await poll(site, memoryOf(first), 2));
  expect(later?.text).toContain('5,012');
  expect(later?.identity).toEqual(documentsOf(first)[0]?.identity);
});

test('a new teaser fetches its article at once; known ones are left alone', async () => {
  const paper: Paper = {
    teasers: { '/2025/a': 'First.', '/2025/b': 'Second.' },
    articles: { '/2025/a': 'Article 1.', '/2025/b': 'Article 2.', '/2025/c': 'Article 3.' },
  };
  const site = await serve(paper);
  const first = await poll(site, null);
  paper.teasers['/2025/c'] = 'Third.';
  const second = await poll(site, memoryOf(first), 0.5);
  expect(documentsOf(second).map(({ url }) => url)).toEqual([`${site.url}/2025/c`]);
  paper.teasers['/2025/a'] = 'First, updated.';
  const third = await poll(site, memoryOf(second), 0.6);
  expect(documentsOf(third).map(({ url }) => url)).toEqual([`${site.url}/2025/a`]);
});
