import { afterAll, describe, expect, test, vi } from 'vitest';
import { openArticleReader } from '../../src/sources/article-text.ts';

// Only the worker's own thread may read a page: there the module is the real one.
vi.mock('../../src/sources/extract-article.ts', () => ({
  extractArticle: () => {
    throw new Error('a page was read on the thread that polls');
  },
}));

const SENTENCE =
  'The ministry said that about 4,000 soldiers were affected by the events of the past days, and that more were feared.';
const PARAGRAPHS = `<p>${SENTENCE}</p>`.repeat(10);

/** Pages made to freeze, to fill or to break whoever reads them. Each either gives an article or is given up. */
const HOSTILE: Readonly<Record<string, string>> = {
  '2,000 nested divs': `${'<div>'.repeat(2000)}${PARAGRAPHS}${'</div>'.repeat(2000)}`,
  '2,000 nested divs with text at every level': `<div><p>${SENTENCE}</p>`.repeat(2000),
  '100,000 nested spans': '<span>a'.repeat(100_000),
  '100,000 paragraphs that are empty': `${'<p>'.repeat(100_000)}${PARAGRAPHS}`,
  '50,000 nested tables': '<table><tr><td>'.repeat(50_000),
  '50,000 boxes': '<div><p>killed 1</p></div>'.repeat(50_000),
  '50,000 line breaks': `<div>${'a<br><br>'.repeat(50_000)}</div>`,
  '50,000 links': '<a href="x">killed 1</a>'.repeat(50_000),
  '50,000 end tags without a beginning': `${'</p></div>'.repeat(50_000)}${PARAGRAPHS}`,
  '100,000 attributes': `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>x</p>${PARAGRAPHS}`,
  'a class of 500,000 names': `<p class="${'x '.repeat(500_000)}">x</p>${PARAGRAPHS}`,
  'an attribute of a megabyte': `<p title="${'x'.repeat(1_000_000)}">x</p>${PARAGRAPHS}`,
  'a title of 200,000 bars': `<title>${'a | '.repeat(200_000)}</title>${PARAGRAPHS}`,
  'data without end': `<script type="application/ld+json">${'['.repeat(500_000)}</script>${PARAGRAPHS}`,
  'data with names of Object.prototype': `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","__proto__":{"headline":"x"},"constructor":1,"headline":"y"}</script>${PARAGRAPHS}`,
  'a megabyte of spaces': `<p>${' '.repeat(1_000_000)}x</p>${PARAGRAPHS}`,
  'a megabyte of commas': `<p>${','.repeat(1_000_000)}</p>`,
  'a megabyte of <': `<p>${'<'.repeat(1_000_000)}</p>${PARAGRAPHS}`,
  'a megabyte of &': `<p>${'&'.repeat(1_000_000)}</p>${PARAGRAPHS}`,
  '300,000 stacked marks': `<p>${'a\u0301\u0323'.repeat(300_000)}</p>`,
  '300,000 emoji': `<p>${'😀'.repeat(300_000)}</p>`,
  'a comment without end': `${PARAGRAPHS}<!--${'-'.repeat(500_000)}`,
  'a script without end': `${PARAGRAPHS}<script>${'<!--'.repeat(100_000)}`,
  'a drawing without end': `${PARAGRAPHS}<svg>${'<g>'.repeat(10_000)}`,
  'templates in templates': `${'<template><p>a</p>'.repeat(5_000)}${PARAGRAPHS}`,
  'forms in forms': `${'<form><input>'.repeat(20_000)}${PARAGRAPHS}`,
  'NUL and control characters': `\0<p>\0${SENTENCE}\u0001\u001b</p>${PARAGRAPHS}`,
  'half surrogate pairs': `<p>${'\ud83d'.repeat(10_000)}</p>${PARAGRAPHS}`,
  'elements named like members of objects': `<constructor><__proto__><hasOwnProperty><p>${SENTENCE}</p></hasOwnProperty>${PARAGRAPHS}`,
};

describe(`${Object.keys(HOSTILE).length} hostile pages`, () => {
  const reader = openArticleReader({ deadlineMs: 5000 });
  afterAll(() => reader.close());

  test.each(Object.entries(HOSTILE))('%s', async (_, html) => {
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
