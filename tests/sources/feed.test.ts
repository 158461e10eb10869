import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { type Canned, cannedHttp, documentsOf, NOW, pollOnce } from './canned-http.ts';

const nobody = cannedHttp(() => ({ failure: 'unreachable' }));

const URL_OF_FEED = 'https://wire.example/feed.xml?key=geheim';

function poll(body: string, settings = {}): Promise<PollOutcome> {
  return pollOnce(
    feed,
    { url: URL_OF_FEED, ...settings },
    cannedHttp(() => ({ body })),
  );
}

function rss(items: string, channel = '<title>Harbour &amp; Coast</title><language>en-GB</language>'): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;
}

async function textsOf(body: string): Promise<readonly string[]> {
  return documentsOf(await poll(body)).map(({ text }) => text);
}

const ITEM =
  '<item><title>Ministry statement</title><link>https://wire.example/a</link><guid>tag-1001</guid><pubDate>Fri, 28 Mar 2025 09:00 KST</pubDate><description>The ministry counts 5,000 dead.</description></item>';

describe('formats', () => {
  const expected = {
    title: 'Ministry statement',
    text: 'The ministry counts 5,000 dead.',
    url: 'https://wire.example/a',
  };
  const atom = (content: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>urn:x:1001</id><title>Ministry statement</title><link rel="self" href="/self"/><link href="/a"/><updated>2025-03-28T00:00:00Z</updated>${content}</entry></feed>`;
  test.each([
    ['RSS 2.0', rss(ITEM)],
    ['RSS 0.91', rss(ITEM).replace('version="2.0"', 'version="0.91"')],
    ['RSS without a version', rss(ITEM).replace('version="2.0"', '')],
    ['RSS in capitals', rss(ITEM).replace('<rss', '<RSS').replace('</rss>', '</RSS>').replaceAll('item>', 'ITEM>')],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title><items><rdf:Seq><rdf:li rdf:resource="https://wire.example/a"/></rdf:Seq></items></channel><item rdf:about="https://wire.example/a"><title>Ministry statement</title><link>https://wire.example/a</link><description>The ministry counts 5,000 dead.</description></item></rdf:RDF>`,
    ],
    ['Atom, plain text', atom('<content>The ministry counts 5,000 dead.</content>')],
    [
      'Atom, HTML',
      atom('<content type="html">&lt;p&gt;The ministry counts &lt;b&gt;5,000&lt;/b&gt; dead.&lt;/p&gt;</content>'),
    ],
    [
      'Atom, XHTML',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The ministry counts <b>5,000</b> dead.</div></content>',
      ),
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>tag:x:1001</id><title>Ministry statement</title><link rel="alternate" href="https://wire.example/a"/><issued>2025-03-28T00:00:00Z</issued><content type="text/html" mode="escaped">The ministry counts &lt;b&gt;5,000&lt;/b&gt; dead.</content></entry></feed>',
    ],
    [
      'Atom with a prefix',
      atom('<summary>The ministry counts 5,000 dead.</summary>')
        .replaceAll(/<(\/?)(?=\w)/g, '<$1a:')
        .replace('xmlns=', 'xmlns:a='),
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'W',
        items: [
          {
            id: 1001,
            url: 'https://wire.example/a',
            title: 'Ministry statement',
            content_html: 'The ministry counts <b>5,000</b> dead.',
            content_text: null,
          },
        ],
      }),
    ],
  ])('%s', async (_name, body) => {
    const [document, ...others] = documentsOf(await poll(body));
    expect(others).toEqual([]);
    expect(document).toMatchObject(expected);
    expect(document?.identity[0]).toBe('link:wire.example/a');
  });
});

describe('figures survive every way of writing them', () => {
  test.each([
    ['inline markup', '<description>lost <b>5,000</b> men</description>', 'lost 5,000 men'],
    ['CDATA', '<description><![CDATA[lost <b>5,000</b> men]]></description>', 'lost 5,000 men'],
    ['escaped HTML', '<description>lost &lt;b&gt;5,000&lt;/b&gt; men</description>', 'lost 5,000 men'],
    ['two CDATA sections', '<description><![CDATA[lost 5,]]><![CDATA[000 men]]></description>', 'lost 5,000 men'],
    ['entities of HTML', '<description>lost 5&nbsp;000 men&hellip;</description>', 'lost 5\u00a0000 men…'],
    [
      'a table',
      '<description><![CDATA[<table><tr><td>killed</td><td>1,667</td></tr></table>]]></description>',
      'killed | 1,667',
    ],
    ['lines', '<description>killed 12&lt;br&gt;wounded 40</description>', 'killed 12\nwounded 40'],
    ['a bare ampersand', '<description>Army & Navy lost 5,000 men</description>', 'Army & Navy lost 5,000 men'],
    ['a bare less-than', '<description>losses &lt; 5,000 men</description>', 'losses < 5,000 men'],
    [
      'the fuller of two bodies',
      '<description>5,000 lost</description><content:encoded>The army lost 5,000 men in a month.</content:encoded>',
      'The army lost 5,000 men in a month.',
    ],
    [
      'both bodies when each has its figure',
      '<description>In all, 9,100 fell.</description><content:encoded>The army lost 5,000 men in a month.</content:encoded>',
      'In all, 9,100 fell.\n\nThe army lost 5,000 men in a month.',
    ],
    [
      'two descriptions',
      '<description>5,000 lost</description><description>and 700 wounded</description>',
      '5,000 lost\n\nand 700 wounded',
    ],
    [
      'a media description',
      '<media:group><media:description>5,000 lost</media:description></media:group>',
      '5,000 lost',
    ],
  ])('%s', async (_name, fields, text) => {
    expect(await textsOf(rss(`<item><title>News</title>${fields}</item>`))).toEqual([text]);
  });
});

describe('an item that is not as it should be is read all the same', () => {
  const entry = (fields: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${fields}<summary>5,000 lost</summary></entry><entry><id>urn:x:2002</id><title>Next</title><summary>40 lost</summary></entry></feed>`;
  const item = (fields: string) =>
    rss(`<item>${fields}<description>5,000 lost</description></item><item><title>Next</title></item>`);
  test.each([
    ['markup in a title', item('<title>5,000 <b>casualties</b> today</title>'), { title: '5,000 casualties today' }],
    ['two titles', item('<title>First</title><title>Second</title>'), { title: 'First' }],
    ['two channels', item('<title>First</title>').replace('</item>', '</item></channel><channel>'), { title: 'First' }],
    ['no date', item('<title>First</title>'), { published: null }],
    ['a date that is none', item('<title>First</title><pubDate>soon</pubDate>'), { published: null }],
    ['an Atom date that is none', entry('<title>First</title><updated>soon</updated>'), { published: null }],
    [
      'an Atom link without attributes',
      entry('<title>First</title><link/><link>https://a.example/7</link>'),
      { url: 'https://a.example/7' },
    ],
    [
      'an empty guid with an attribute',
      item('<title>First</title><guid isPermaLink="false"/>'),
      { identity: [expect.stringMatching(/^text:/)] },
    ],
    [
      'an Atom id with an attribute',
      entry('<title>First</title><id scheme="x">urn:x:1001</id>'),
      { identity: expect.arrayContaining(['guid:urn:x:1001']) },
    ],
  ])('%s', async (_name, body, expected) => {
    const documents = documentsOf(await poll(body));
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatchObject({ text: '5,000 lost', ...expected });
  });

  test('a guid that all items share is none', async () => {
    const same = (n: number) =>
      `<item><guid>same-1001</guid><title>T${n}</title><description>${n} lost</description></item>`;
    const documents = documentsOf(await poll(rss([1, 2, 3].map(same).join(''))));
    expect(documents.map(({ text }) => text)).toEqual(['1 lost', '2 lost', '3 lost']);
    expect(documents.flatMap(({ identity }) => identity)).not.toContain('guid:same-1001');
  });
});

describe('what the headline adds', () => {
  const item = (title: string, body: string) =>
    rss(`<item><title>${title}</title><description>${body}</description></item>`);
  test.each([
    [
      'a number that the body has, too',
      'Toll at 4,000',
      'The army put its losses at 4,000.',
      'The army put its losses at 4,000.',
    ],
    ['the same number in another spelling', 'Toll at 4.000', 'Losses: 4 000.', 'Losses: 4 000.'],
    ['the same number in Arabic digits', 'Toll at 4,000', 'عدد القتلى ٤٬٠٠٠', 'عدد القتلى ٤٬٠٠٠'],
    [
      'a number that only it has',
      'Toll at 4,000',
      'The army spoke of 3 battles.',
      'Toll at 4,000\n\nThe army spoke of 3 battles.',
    ],
    [
      'a number word over a body without numerals',
      'Dozens killed',
      'Rescuers search the rubble.',
      'Dozens killed\n\nRescuers search the rubble.',
    ],
    [
      'a date in another spelling is no number',
      'Losses +1,990 (23.12.2024)',
      'Losses up to 23.12.24: 776,090 (+1,990).',
      'Losses up to 23.12.24: 776,090 (+1,990).',
    ],
    ['nor is one with a month', 'Update, 28 March 2025', 'The army counts 40 dead.', 'The army counts 40 dead.'],
    ['no body at all', 'Toll at 4,000', '', 'Toll at 4,000'],
    ['a body that begins with it', 'Toll at 4,000', 'Toll at 4,000, says army', 'Toll at 4,000, says army'],
  ])('%s', async (_name, title, body, text) => {
    expect(await textsOf(item(title, body))).toEqual([text]);
  });
});

describe('outlet, language, date', () => {
  const item = (fields: string) => rss(`<item><title>T</title><description>5 dead</description>${fields}</item>`);
  test('the configuration comes first, then the item’s source, then the title of the feed', async () => {
    const outlet = async (fields: string, settings = {}) => documentsOf(await poll(item(fields), settings))[0]?.outlet;
    expect(await outlet('')).toBe('Harbour & Coast');
    expect(await outlet('<source url="https://o.example">Other Post</source>')).toBe('Other Post');
    expect(await outlet('<source url="https://o.example">Other Post</source>', { outlet: 'Mine' })).toBe('Mine');
  });

  test('an Atom source gives its title and no identity', async () => {
    const entry =
      '<entry><id>tag:x,2025:own-1</id><title>T 5 dead</title><source><id>tag:x,2025:other-9</id><title>Origin</title><updated>2001-01-01T00:00:00Z</updated></source><updated>2025-03-01T00:00:00Z</updated></entry>';
    const [document] = documentsOf(await poll(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`));
    expect(document).toMatchObject({ outlet: 'Origin', published: '2025-03-01T00:00:00.000Z' });
    expect(document?.identity[0]).toBe('guid:tag:x,2025:own-1');
  });

  test('Google News: the outlet behind the headline, and not the headlines of others', async () => {
    const body = rss(
      '<item><title>Toll at 31 - Coast Post</title><link>https://news.google.com/rss/articles/CBMi77</link><source url="https://coast.example">Coast Post</source><description>&lt;ol&gt;&lt;li&gt;Toll at 29 Other Post&lt;/li&gt;&lt;/ol&gt;</description></item>',
    );
    expect(documentsOf(await poll(body))[0]).toMatchObject({
      title: 'Toll at 31',
      text: 'Toll at 31',
      outlet: 'Coast Post',
    });
  });

  test('language', async () => {
    expect(documentsOf(await poll(item('')))[0]?.lang).toBe('en');
    expect(documentsOf(await poll(item('<dc:language>ko</dc:language>')))[0]?.lang).toBe('ko');
    expect(documentsOf(await poll(item(''), { lang: 'uk' }))[0]?.lang).toBe('uk');
  });
});

describe('what came instead of a feed', () => {
  const cases: [string, Canned, string, RegExp][] = [
    ['a web page', { body: '<!DOCTYPE html><html><body>Hello</body></html>' }, 'html-not-feed', /web page/],
    ['nothing', { body: ' \n' }, 'empty', /./],
    ['a feed without items', { body: rss('') }, 'empty', /./],
    ['other XML', { body: '<?xml version="1.0"?><urlset><url/></urlset>' }, 'not-a-feed', /<urlset>/],
    ['plain text', { body: 'Service unavailable' }, 'not-a-feed', /Service unavailable/],
    ['other JSON', { body: '{"error":"no"}' }, 'not-a-feed', /JSON/],
    [
      'a feed cut before its first item ends',
      { body: '<rss><channel><title>x</title><item><title>50' },
      'malformed',
      /breaks off/,
    ],
    ['401', { status: 401 }, 'auth-required', /401/],
    ['403', { status: 403 }, 'blocked', /403/],
    ['404', { status: 404 }, 'not-found', /404/],
    ['410', { status: 410 }, 'gone', /410/],
    ['429', { status: 429, headers: { 'retry-after': '120' } }, 'rate-limited', /429/],
    ['500', { status: 500 }, 'server-error', /500/],
    ['no connection', { failure: 'unreachable' }, 'unreachable', /unreachable/],
    ['too slow', { failure: 'timeout' }, 'timeout', /timeout/],
    ['too large', { failure: 'too-large' }, 'too-large', /too-large/],
    ['a private address', { failure: 'private-address' }, 'private-address', /private/],
  ];
  test.each([
    ['https://t.me/s/samplestaff', /kind `telegram`.*`channel`/],
    ['https://x.com/sampleministry', /kind `x`.*number/],
    ['https://www.gov.uk/government/organisations/sample-ministry', /kind `govuk`.*`organisation`/],
    ['https://gov.uk.example/a', /kind `page`/],
  ])('a page of %s names the kind that reads it', async (url, advice) => {
    const result = await pollOnce(
      feed,
      { url },
      cannedHttp(() => ({ body: '<!DOCTYPE html><p>Hello' })),
    );
    expect(result).toMatchObject({ outcome: 'html-not-feed', advice: expect.stringMatching(advice) });
  });

  test.each(cases)('%s', async (_name, canned, outcome, message) => {
    const result = await pollOnce(
      feed,
      { url: URL_OF_FEED },
      cannedHttp(() => canned),
    );
    expect(result.outcome).toBe(outcome);
    if ('advice' in result) {
      expect(result.message).toMatch(message);
      expect(result.message).not.toContain('geheim');
      expect(result.advice.length).toBeGreaterThan(20);
    }
  });

  test('Retry-After as seconds, as a date, absent', async () => {
    const wait = async (headers: Record<string, string>) => {
      const result = await pollOnce(
        feed,
        { url: URL_OF_FEED },
        cannedHttp(() => ({ status: 429, headers })),
      );
      return 'retryAfter' in result ? result.retryAfter : undefined;
    };
    expect(await wait({ 'retry-after': '120' })).toBe(120);
    expect(await wait({ 'retry-after': new Date(Date.parse(NOW) + 90_000).toUTCString() })).toBe(90);
    expect(await wait({})).toBe(null);
    expect(await wait({ 'retry-after': 'soon' })).toBe(null);
  });

  test('a page that names its feed says which', async () => {
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>';
    expect(await poll(page)).toMatchObject({ advice: expect.stringContaining('https://wire.example/rss.xml') });
  });

  test('a file that is not there', async () => {
    const missing = await pollOnce(feed, { url: 'no-such.xml' }, nobody);
    expect(missing).toMatchObject({ outcome: 'no-such-file', message: 'There is no file no-such.xml.' });
    for (const url of ['.', 'file://server.example/feed.xml'])
      expect((await pollOnce(feed, { url }, nobody)).outcome).toBe('no-such-file');
  });
});

describe('a file', () => {
  test('by its path, relative to the configuration, or by its address', async () => {
    const file = join(scratchFolder(), 'feed.xml');
    writeFileSync(file, rss(ITEM));
    for (const url of [file, relative(import.meta.dirname, file), pathToFileURL(file).href]) {
      const first = await pollOnce(feed, { url }, nobody);
      expect(documentsOf(first)).toHaveLength(1);
      expect((await pollOnce(feed, { url }, nobody, 'memory' in first ? first.memory : null)).outcome).toBe(
        'unchanged',
      );
    }
  });
});

describe('conditional GET', () => {
  test('validators go back, and a 304 or the same body brings nothing', async () => {
    const http = cannedHttp(({ etag }) =>
      etag === '"v1"'
        ? { status: 304 }
        : { body: rss(ITEM), headers: { etag: '"v1"', 'last-modified': 'Fri, 28 Mar 2025 00:00:00 GMT' } },
    );
    const first = await pollOnce(feed, { url: URL_OF_FEED }, http);
    const memory = 'memory' in first ? first.memory : null;
    const second = await pollOnce(feed, { url: URL_OF_FEED }, http, memory);
    expect(second.outcome).toBe('unchanged');
    expect(http.asked[1]).toMatchObject({ etag: '"v1"', lastModified: 'Fri, 28 Mar 2025 00:00:00 GMT' });
    const same = await pollOnce(
      feed,
      { url: URL_OF_FEED },
      cannedHttp(() => ({ body: rss(ITEM) })),
      memory,
    );
    expect(same.outcome).toBe('unchanged');
  });

  test('another address is asked without the validators of the old one', async () => {
    const http = cannedHttp(() => ({ body: rss(ITEM), headers: { etag: '"v1"' } }));
    const first = await pollOnce(feed, { url: URL_OF_FEED }, http);
    const other = await pollOnce(
      feed,
      { url: 'https://wire.example/other.xml' },
      http,
      'memory' in first ? first.memory : null,
    );
    expect(other.outcome).toBe('fresh');
    expect(http.asked[1]?.etag).toBe(null);
  });

  test('a cut feed is fetched again: its last item is not lost to a 304', async () => {
    const cut = `${rss(ITEM).split('</channel>')[0]}<item><title>Second</title><description>more than 7,0`;
    const http = cannedHttp(() => ({ body: cut, headers: { etag: '"v1"' } }));
    const first = await pollOnce(feed, { url: URL_OF_FEED }, http);
    expect(documentsOf(first)).toHaveLength(1);
    expect(first).toMatchObject({ fault: { message: expect.stringContaining('middle of an item') } });
    const second = await pollOnce(feed, { url: URL_OF_FEED }, http, 'memory' in first ? first.memory : null);
    expect(http.asked[1]?.etag).toBe(null);
    expect(second.outcome).toBe('fresh');
  });
});
