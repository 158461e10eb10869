import { afterAll, describe, expect, test, vi } from 'vitest';
import { openArticleReader } from '../../src/sources/article/reader.ts';
import { HOSTILE_PAGES, PARAGRAPHS } from '../feeds/hostile-pages.ts';

// Only the worker's own thread may read a page: there the module is the real one.
vi.mock('../../src/sources/article/extract-article.ts', () => ({
  extractArticle: () => {
    throw new Error('a page was read on the thread that polls');
  },
}));

describe(`${Object.keys(HOSTILE_PAGES).length} hostile pages`, () => {
  const reader = openArticleReader({ deadlineMs: 5000 });
  afterAll(() => reader.close());

  test.each(Object.entries(HOSTILE_PAGES))('%s', async (_, html) => {
    const { kind } = await reader.read(html);
    expect(['article', 'none', 'too-complex']).toContain(kind);
    if (kind === 'too-complex') expect(await reader.read(PARAGRAPHS)).toMatchObject({ kind: 'article' });
  });
});

describe('the reader', () => {
  const page = (name: string) => `<article><p>${name}</p>${PARAGRAPHS}</article>`;

  test('gives up a page that takes too long, and reads the next one', async () => {
    const reader = openArticleReader({ deadlineMs: 1 });
    expect(await reader.read('<div><p>killed 1</p></div>'.repeat(20_000))).toEqual({ kind: 'too-complex' });
    await reader.close();
    const patient = openArticleReader();
    expect(await patient.read(page('one'))).toMatchObject({ kind: 'article' });
    await patient.close();
  });

  test('gives up a page that takes too much memory', async () => {
    const reader = openArticleReader({ memoryMb: 32, deadlineMs: 20_000 });
    expect(await reader.read('<div><p>killed 1</p></div>'.repeat(100_000))).toEqual({ kind: 'too-complex' });
    await reader.close();
  });

  test('answers pages in order, each with its own text', async () => {
    const reader = openArticleReader();
    const results = await Promise.all(['one', 'two', 'three'].map((name) => reader.read(page(name))));
    expect(
      results.map((result) => (result.kind === 'article' ? result.article.text.split('\n')[0] : result.kind)),
    ).toEqual(['one', 'two', 'three']);
    await reader.close();
  });

  test('reads no more than it is told to', async () => {
    const reader = openArticleReader({ maxChars: 40 });
    expect(await reader.read(`<p>${'12 killed. '.repeat(20)}`)).toMatchObject({
      article: { text: expect.stringMatching(/^.{30,40}$/) },
    });
    await reader.close();
  });

  test('can be closed before it was used, and twice', async () => {
    const reader = openArticleReader();
    await reader.close();
    await reader.close();
  });
});
