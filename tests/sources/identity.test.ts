import { describe, expect, test } from 'vitest';
import { identities, normalLink, type Recognisable } from '../../src/sources/identity.ts';

describe('addresses that name the same document', () => {
  test.each([
    ['http://www.wire.example/a/', 'wire.example/a'],
    ['HTTPS://Wire.Example:443/a', 'wire.example/a'],
    ['https://wire.example/a?utm_source=rss&utm_medium=x&fbclid=1', 'wire.example/a'],
    ['https://wire.example/a#2025-03-28T10:00:00Z', 'wire.example/a'],
    ['https://wire.example//a/index.html', 'wire.example/a'],
    ['https://wire.example/view.do?lang=ko&id=7', 'wire.example/view.do?id=7&lang=ko'],
    ['https://wire.example:8443/a', 'wire.example:8443/a'],
    ['https://кабінет.example/a', 'xn--80acmrr5a1k.example/a'],
  ])('%s', (link, expected) => {
    expect(normalLink(link)).toBe(expected);
  });

  test.each(['https://wire.example/', 'https://www.wire.example', 'mailto:a@wire.example', 'not an address'])(
    '%s names none',
    (link) => {
      expect(normalLink(link)).toBe(null);
    },
  );

  test('addresses that differ in what counts stay apart', () => {
    expect(normalLink('https://wire.example/view?id=7')).not.toBe(normalLink('https://wire.example/view?id=8'));
    expect(normalLink('https://wire.example/A')).not.toBe(normalLink('https://wire.example/a'));
    const long = `https://wire.example/${'a'.repeat(400)}`;
    expect(normalLink(`${long}1`)).not.toBe(normalLink(`${long}2`));
  });
});

describe('keys', () => {
  const item = (changes: Partial<Recognisable>): Recognisable => ({
    link: null,
    guid: null,
    title: 'A title',
    text: 'The ministry put the number of dead at 12 after the storm.',
    published: null,
    ...changes,
  });
  const keysOf = (items: readonly Recognisable[], shared: readonly string[] = []) =>
    identities(items, new Set(shared)).keys;

  test('strongest first', () => {
    const [keys] = keysOf([item({ link: 'https://wire.example/2025/a', guid: 'post-4711' })]);
    expect(keys?.map((key) => key.split(':')[0])).toEqual(['link', 'path', 'guid', 'text']);
  });

  test.each(['0', '3', 'item', 'false', ' '])('the guid "%s" is none', (guid) => {
    expect(keysOf([item({ guid })])[0]?.some((key) => key.startsWith('guid:'))).toBe(false);
  });

  test('a key on two different items identifies neither, at this poll and at every later one', () => {
    const link = 'https://wire.example/live';
    const two = [
      item({ link, guid: 'post-1001' }),
      item({ link, guid: 'post-1002', text: 'Another text about 900 other people.' }),
    ];
    const { keys, shared } = identities(two, new Set());
    expect(keys.flat().filter((key) => /^(?:link|path):/.test(key))).toEqual([]);
    expect(shared).toContain('link:wire.example/live');
    expect(keysOf(two.slice(1), shared)[0]?.[0]).toBe('guid:post-1002');
  });

  test('the same words on another day are another document', () => {
    const day = (published: string, link: string) => item({ published, link });
    const keys = keysOf([
      day('2025-03-28T06:00:00.000Z', 'https://w.example/a/1'),
      day('2025-03-29T06:00:00.000Z', 'https://w.example/a/2'),
    ]);
    expect(keys[0]?.filter((key) => keys[1]?.includes(key))).toEqual([]);
  });

  test('words too short to name a document are no key beside a better one', () => {
    const keys = keysOf([item({ link: 'https://w.example/2025/1', text: 'Full statement:' })]);
    expect(keys[0]?.some((key) => key.startsWith('text:'))).toBe(false);
    expect(keysOf([item({ text: 'Full statement:' })])[0]).toHaveLength(1);
  });
});
