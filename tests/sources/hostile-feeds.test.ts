import { afterAll, describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { TROUBLES } from '../../src/sources/source.ts';
import { HOSTILE_FEEDS } from '../feeds/hostile.ts';
import { cannedHttp, documentsOf, pollOnce } from './canned-http.ts';

const OUTCOMES = ['fresh', 'empty', ...TROUBLES];

const poll = (body: string | Uint8Array) =>
  pollOnce(
    feed,
    { url: 'https://a.example/feed' },
    cannedHttp(() => ({ body })),
  );

describe('hostile feeds end in an outcome', () => {
  test('the table is as large as it says', () => {
    expect(new Set(HOSTILE_FEEDS.map(({ name }) => name)).size).toBe(HOSTILE_FEEDS.length);
    expect(HOSTILE_FEEDS.length).toBeGreaterThanOrEqual(150);
  });

  test.each(HOSTILE_FEEDS)('$name', async ({ body }) => {
    const outcome = await poll(body());
    expect(OUTCOMES).toContain(outcome.outcome);
    if (outcome.outcome !== 'fresh') return;
    for (const { text, title, url, identity } of outcome.documents) {
      expect(text.length).toBeLessThan(2_000_000);
      expect(text.includes('\0')).toBe(false);
      expect(text.isWellFormed()).toBe(true);
      expect(title === null || (typeof title === 'string' && title.isWellFormed())).toBe(true);
      expect(url === null || /^https?:/.test(url)).toBe(true);
      expect(identity.length).toBeGreaterThan(0);
      expect(Math.max(...identity.map((key) => key.length))).toBeLessThan(300);
    }
  });

  afterAll(() => {
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what they hide is not read', () => {
  const textOf = async (name: string) => {
    const found = HOSTILE_FEEDS.find((it) => it.name === name);
    return documentsOf(await poll(found?.body() ?? ''))
      .map(({ text }) => text)
      .join('\n');
  };
  test.each([
    ['external entity, file', /root:|5/, false],
    ['scripts in a body', /alert/, false],
    ['hidden numbers', /9,999|8,888/, false],
    ['hidden numbers', /^5 dead$/, true],
    ['text that turns round', /^000,5 dead, 5000 wounded$/, true],
    ['a charset that does not exist', /5 dead/, true],
    ['numeric entities out of range', /5 dead/, true],
  ])('%s: %s', async (name, pattern, there) => {
    expect(pattern.test(await textOf(name))).toBe(there);
  });

  test('an item that only its neighbours spoil is read', async () => {
    const deep = `<item><title>Deep</title><description>${'<div>'.repeat(50_000)}x</description></item>`;
    const next = '<item><title>Next</title><description>The toll is 40.</description></item>';
    const outcome = await poll(`<rss><channel>${deep}${next}</channel></rss>`);
    expect(documentsOf(outcome).map(({ title }) => title)).toEqual(['Deep', 'Next']);
  });
});
