import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { MAKES } from '../feeds/makes.ts';
import { sampleStories } from '../feeds/stories.ts';
import { cannedHttp, documentsOf, pollOnce } from './canned-http.ts';

/** What rss-parser loses, with the reason; docs/decisions/0001-feed-parser.md lists the same. */
type Verdict = 'rejects the whole feed' | 'loses the figure' | 'loses items' | 'garbles the text';

const STORIES = sampleStories(8, 3);

describe('where both parsers read a feed, they agree', () => {
  const makes = MAKES.filter(
    ({ format, name }) => format === 'xml' && !['Atom with a prefix', 'unescaped markup', 'YouTube'].includes(name),
  );
  test.each(makes)('$name', async ({ write, name }) => {
    const xml = write(STORIES);
    const theirs = (await new Parser().parseString(xml)).items;
    const ours = await read(xml);
    expect(ours).toHaveLength(theirs.length);
    for (const [index, item] of theirs.entries()) {
      const { url, title, text, published } = ours[index] as (typeof ours)[number];
      if (item.link !== undefined) expect(url).toBe(item.link.trim());
      if (name !== 'Google News') expect(title).toBe(item.title?.trim() ?? null);
      if (item.isoDate !== undefined) expect(published).toBe(item.isoDate);
      // Every number that rss-parser found in the body is in our text, too.
      const numbers = (item.contentSnippet ?? '').match(/\d[\d,]*\d/g) ?? [];
      if (name !== 'Google News') for (const number of numbers) expect(text).toContain(number);
    }
  });
});

describe('what rss-parser loses and we keep', () => {
  const item = (inside: string) => `<item><title>Toll</title><link>https://w.example/1</link>${inside}</item>`;
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>W</title>${items}</channel></rss>`;
  const whole = rss(item('<description>The toll is 5,000.</description>'));
  const two = `${item('<description>The toll is 5,000.</description>')}${item('<guid>b-2222</guid><description>Other</description>')}`;

  const losses: [string, Verdict, string | Uint8Array][] = [
    [
      'a figure in inline markup',
      'loses the figure',
      rss(item('<description>The toll is <b>5,000</b>.</description>')),
    ],
    [
      'a figure in a headline’s markup',
      'loses the figure',
      rss('<item><title>The toll is <b>5,000</b></title></item>'),
    ],
    [
      'the second of two bodies',
      'loses the figure',
      rss(item('<description>Teaser</description><description>The toll is 5,000.</description>')),
    ],
    [
      'a media description',
      'loses the figure',
      rss(item('<media:group><media:description>The toll is 5,000.</media:description></media:group>')),
    ],
    ['a warning before the declaration', 'rejects the whole feed', `<b>Warning</b>: x\n${whole}`],
    ['a bare ampersand', 'rejects the whole feed', rss(item('<description>Q & A: The toll is 5,000.</description>'))],
    ['an unclosed <br>', 'rejects the whole feed', rss(item('<description>The toll<br> is 5,000.</description>'))],
    ['truncation', 'rejects the whole feed', rss(two).slice(0, -60)],
    [
      'a cut CDATA section',
      'rejects the whole feed',
      rss(`${item('<description>The toll is 5,000.</description>')}<item><description><![CDATA[x</description></item>`),
    ],
    ['no version', 'rejects the whole feed', whole.replace(' version="2.0"', '')],
    [
      'Atom with a prefix',
      'rejects the whole feed',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:summary>The toll is 5,000.</a:summary></a:entry></a:feed>',
    ],
    [
      'one bad date in Atom',
      'rejects the whole feed',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><updated>soon</updated><summary>The toll is 5,000.</summary></entry></feed>',
    ],
    [
      'a second channel',
      'loses items',
      `<rss version="2.0"><channel><title>A</title></channel><channel>${item('<description>The toll is 5,000.</description>')}</channel></rss>`,
    ],
    ['windows-1251', 'garbles the text', windows1251()],
  ];

  test.each(losses)('%s: %s', async (_name, verdict, body) => {
    expect(await theirVerdict(body)).toBe(verdict);
    const texts = (await read(body)).map(({ text }) => text);
    expect(texts.join('\n')).toMatch(/(?:toll|Загинуло)(?:\u00a0|\s)(?:is )?5,000/);
  });
});

async function theirVerdict(body: string | Uint8Array): Promise<Verdict | 'keeps it'> {
  try {
    const { items } = await new Parser().parseString(typeof body === 'string' ? body : new TextDecoder().decode(body));
    const words = items
      .map(({ title, contentSnippet, content }) => [title, contentSnippet, content].join(' '))
      .join(' ');
    if (items.length === 0) return 'loses items';
    if (words.includes('\ufffd')) return 'garbles the text';
    return words.includes('5,000') ? 'keeps it' : 'loses the figure';
  } catch {
    return 'rejects the whole feed';
  }
}

async function read(body: string | Uint8Array) {
  return documentsOf(
    await pollOnce(
      feed,
      { url: 'https://w.example/feed' },
      cannedHttp(() => ({ body })),
    ),
  );
}

function windows1251(): Uint8Array {
  const xml =
    '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><description>Загинуло 5,000 людей</description></item></channel></rss>';
  const code = (char: string) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0));
  return Uint8Array.from(xml, code);
}
