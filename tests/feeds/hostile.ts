/** An answer that was made to harm, or that looks as if it had been. Bodies are built when they are asked for: some are large. */
export interface HostileFeed {
  readonly name: string;
  body(): string | Uint8Array;
}

const MB = 1_000_000;

/** Hostile feeds: what each of them did to some parser, and their neighbours. */
export const HOSTILE_FEEDS: readonly HostileFeed[] = [
  // Entities and document types
  feed('billion laughs', () => doctype(laughs(10), '&l9;')),
  feed('quadratic entity', () => doctype(`<!ENTITY a "${'x'.repeat(50_000)}">`, '&a;'.repeat(50_000))),
  feed('entity that calls itself', () => doctype('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;')),
  feed('external entity, file', () => doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;')),
  feed('external entity, network', () => doctype('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">', '&x;')),
  feed('parameter entity', () => doctype('<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;', 'x 5')),
  feed('document type that never ends', () => `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(20_000)}`),
  feed('a million entities in a text', () => item('&amp;'.repeat(MB))),
  feed('a million numeric entities', () => item('&#65;'.repeat(MB))),
  feed('numeric entities out of range', () => item('&#0;&#xD800;&#x110000;&#99999999999999999999; 5 dead')),
  feed('a hundred thousand bare ampersands', () => item('& '.repeat(100_000))),
  feed('an entity that never ends', () => item(`&${'a'.repeat(500_000)}`)),
  // Floods of one character
  ...['<', '>', '&', '"', "'", '[', ']', '-', '!', '?', '/', '\0', '\ufffd', ' ', '\n', '5', ',', '٣'].flatMap(
    (char) => [
      feed(`200,000 × ${JSON.stringify(char)} in CDATA`, () => item(`<![CDATA[${char.repeat(200_000)}]]>`)),
      feed(`200,000 × ${JSON.stringify(char)} in a body`, () => item(char.repeat(200_000))),
      feed(`200,000 × ${JSON.stringify(char)} in a title`, () =>
        rss(`<item><title>${char.repeat(200_000)}</title></item>`),
      ),
    ],
  ),
  ...[
    'x<h',
    '<a ',
    '</a',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ',
    '</item>',
    '<item>',
    '<p>',
    '</p>',
    '<b><i>',
    '&lt;',
    '1,',
    '5 000 ',
    'é',
    '<br>',
    '<td>1',
  ].flatMap((word) => [
    feed(`50,000 × ${JSON.stringify(word)} in CDATA`, () => item(`<![CDATA[${word.repeat(50_000)}]]>`)),
    feed(`50,000 × ${JSON.stringify(word)} in a body`, () => item(word.repeat(50_000))),
  ]),
  feed('100,000 × "x<h" in CDATA', () => item(`<![CDATA[${'x<h'.repeat(100_000)}]]>`)),
  // Nesting
  feed('100,000 levels in a body', () => item('<a>'.repeat(100_000))),
  feed('100,000 levels, closed again', () => item('<a>'.repeat(100_000) + '</a>'.repeat(100_000))),
  feed('5,000 levels in a body', () => item('<div>'.repeat(5_000))),
  feed('5,000 levels in escaped HTML', () => item('&lt;div&gt;'.repeat(5_000))),
  feed('20,000 levels outside of items', () => `<rss><channel>${'<x>'.repeat(20_000)}</channel></rss>`),
  feed('1,000,000 levels outside of items', () => `<rss><channel>${'<x>'.repeat(MB)}</channel></rss>`),
  feed('1,000,000 end tags', () => item('</a>'.repeat(MB))),
  feed('100,000 different elements', () => item(Array.from({ length: 100_000 }, (_, i) => `<e${i}>`).join(''))),
  feed('items in items', () => rss('<item><title>5'.repeat(20_000))),
  feed('feeds in feeds', () => '<rss><channel>'.repeat(20_000)),
  // Sizes
  feed('an attribute of 8 MB', () => rss(`<item><title a="${'x'.repeat(8 * MB)}">5 dead</title></item>`)),
  feed('200,000 attributes', () =>
    rss(`<item><title ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}>5 dead</title></item>`),
  ),
  feed(
    '100,000 namespaces',
    () => `<rss ${Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="u${i}"`).join(' ')}><channel/></rss>`,
  ),
  feed('a name of 1 MB', () => rss(`<item><${'n'.repeat(MB)}>5</${'n'.repeat(MB)}></item>`)),
  feed('a comment of 8 MB', () => `<!--${'x'.repeat(8 * MB)}-->${item('5 dead')}`),
  feed('a body of 8 MB', () => item('many words '.repeat(700_000))),
  feed('300,000 items', () => rss('<item><title>5 dead</title></item>'.repeat(300_000))),
  feed('1,000,000 empty items', () => rss('<item/>'.repeat(MB))),
  feed('100,000 fields in one item', () => rss(`<item>${'<description>5 dead</description>'.repeat(100_000)}</item>`)),
  feed('a link of 1 MB', () =>
    rss(`<item><title>5 dead</title><link>https://a.example/${'x'.repeat(MB)}</link></item>`),
  ),
  feed('a query of 100,000 parameters', () =>
    rss(`<item><title>5 dead</title><link>https://a.example/?${'a=1&amp;'.repeat(100_000)}</link></item>`),
  ),
  feed('a guid of 1 MB', () => rss(`<item><title>5 dead</title><guid>${'x1'.repeat(MB / 2)}</guid></item>`)),
  feed('a date of 1 MB', () => rss(`<item><title>5 dead</title><pubDate>${'1 '.repeat(MB / 2)}</pubDate></item>`)),
  feed('numbers of 500,000 digits', () =>
    rss(`<item><title>${'1'.repeat(500_000)}</title><description>${'2,000'.repeat(100_000)}</description></item>`),
  ),
  feed('5,000 items that share everything', () =>
    rss(
      '<item><title>T</title><link>https://a.example/x</link><guid>same-1</guid><description>5 dead</description></item>'.repeat(
        5_000,
      ),
    ),
  ),
  // Texts that keep the reader busy
  ...[
    '5 people were killed in Sumy. ',
    '5 killed ',
    'The mayor said he said it, ',
    '5 загинуло в Сумах. ',
    '5 погибли в Сумах. ',
    '서울에서 5명이 숨졌다. ',
    'مقتل 5 أشخاص في غزة. ',
  ].map((sentence) => feed(`400,000 characters of ${sentence}`, () => item(repeated(sentence, 400_000)))),
  feed('4,000 towns with a toll each', () =>
    item(Array.from({ length: 4_000 }, (_, i) => `The mayor of Town${i} said ${i + 3} people were killed. `).join('')),
  ),
  feed('tags in twenty items', () =>
    rss(`<item><description>${'<td>1'.repeat(16_000)}</description></item>`.repeat(20)),
  ),
  feed('100,000 marks on one letter', () => item(`5 de${'\u0301'.repeat(100_000)}ad`)),
  // Broken encodings and beginnings
  feed('NUL everywhere', () => item('5\0 d\0e\0a\0d')),
  feed('a title that is cut in the middle of an emoji', () =>
    rss(`<item><title>5 dead${'x'.repeat(993)}\u{1f30a}${'x'.repeat(50)}</title></item>`),
  ),
  feed('lone surrogates', () => item('5 \ud800 dead \udc00')),
  feed('invalid UTF-8', () => bytes(item('5 dead'), [0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80])),
  feed('random bytes', () => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7_919) % 256)),
  feed('a PNG', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
  feed('a charset that does not exist', () => `<?xml version="1.0" encoding="utf-99"?>${item('5 dead')}`),
  feed('UTF-16 that is none', () => `<?xml version="1.0" encoding="utf-16"?>${item('5 dead')}`),
  feed('UTF-7', () => `<?xml version="1.0" encoding="utf-7"?>${item('+ADw-script+AD4-')}`),
  feed('only a BOM', () => Uint8Array.from([0xef, 0xbb, 0xbf])),
  feed('only <', () => '<'),
  feed('only <rss', () => '<rss'),
  feed(
    '100,000 warnings before the feed',
    () => `<b>Warning</b>: x<br>\n${'<b>Warning</b> '.repeat(5_000)}${item('5 dead')}`,
  ),
  feed('10 MB of blanks', () => ' '.repeat(10 * MB)),
  // Names that mean something to JavaScript
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', 'length'].flatMap((name) => [
    feed(`an element called ${name}`, () => rss(`<item><${name}>5 dead</${name}><title>5 dead</title></item>`)),
    feed(`an attribute called ${name}`, () => rss(`<item><title ${name}="x">5 dead</title></item>`)),
    feed(
      `a prefix called ${name}`,
      () =>
        `<rss xmlns:${name}="http://www.w3.org/2005/Atom"><channel><item><${name}:title>5 dead</${name}:title></item></channel></rss>`,
    ),
    feed(
      `a JSON field called ${name}`,
      () => `{"items":[{"id":"1","content_text":"5 dead","${name}":{"polluted":true}}],"${name}":{"polluted":true}}`,
    ),
  ]),
  // JSON Feed
  feed('JSON, 100,000 levels', () => `{"items":${'['.repeat(100_000)}`),
  feed('JSON, 100,000 levels, closed', () => `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  feed(
    'JSON, an item of 100,000 levels',
    () => `{"items":[{"id":"1","content_text":"5 dead","x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]}`,
  ),
  feed(
    'JSON, 300,000 items',
    () => `{"items":[${Array.from({ length: 300_000 }, () => '{"content_text":"5 dead"}').join(',')}]}`,
  ),
  feed('JSON, 3,000,000 empty items', () => `{"items":[${'{},'.repeat(3 * MB)}{}]}`),
  feed('JSON, 3,000,000 values in one item', () => `{"items":[{"id":"1","x":[${'0,'.repeat(3 * MB)}0]}]}`),
  feed('JSON, 1,000,000 fields beside the items', () => `{${'"a":0,'.repeat(MB)}"items":[{"content_text":"5 dead"}]}`),
  feed('JSON, cut, 300,000 items', () => `{"items":[${'{"content_text":"5 dead"},'.repeat(300_000)}`),
  feed('JSON, cut, 300,000 quotes', () => `{"items":[${'"'.repeat(300_000)}`),
  feed('JSON, cut, 100,000 openings of the list', () => '{"items":['.repeat(100_000)),
  feed(
    'JSON, wrong types everywhere',
    () => '{"items":[null,5,"x",[],{"id":{}},{"content_text":["5"]},{"url":5,"content_text":"5 dead"}],"title":{}}',
  ),
  feed('JSON, a string of 8 MB', () => JSON.stringify({ items: [{ content_html: '<p>5 dead</p>'.repeat(600_000) }] })),
  feed('JSON, huge numbers', () => '{"items":[{"id":1e999,"content_text":"5 dead"}]}'),
  // Links and markup that are not what they say
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://user:pw@a.example/',
    '//a.example/x',
    'http://[::1',
    ' \u0000http://a.example/x',
    'https://a.example:99999/',
  ].map((link) =>
    feed(`the link ${JSON.stringify(link)}`, () =>
      rss(`<item><title>5 dead</title><link>${link.replaceAll('&', '&amp;')}</link></item>`),
    ),
  ),
  feed('scripts in a body', () =>
    item('<![CDATA[<script>alert("5 dead")</script><img src=x onerror=alert(1)>5 dead]]>'),
  ),
  feed('hidden numbers', () =>
    item('<![CDATA[<p style="display:none">9,999 dead</p><p hidden>8,888 dead</p>5 dead]]>'),
  ),
  feed('text that turns round', () => item('\u202e000,5\u202c dead, 5\u200b000 \u2066wounded\u2069')),
];

function feed(name: string, body: HostileFeed['body']): HostileFeed {
  return { name, body };
}

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample</title>${items}</channel></rss>`;
}

function item(body: string): string {
  return rss(`<item><title>Sample</title><guid>sample-1</guid><description>${body}</description></item>`);
}

function doctype(subset: string, body: string): string {
  return `<?xml version="1.0"?><!DOCTYPE rss [${subset}]>${item(body).replace('<?xml version="1.0"?>', '')}`;
}

/** `l9` stands for 10⁹ copies. */
function laughs(levels: number): string {
  const rest = Array.from({ length: levels - 1 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<!ENTITY l0 "ha">${rest.join('')}`;
}

function bytes(text: string, insert: readonly number[]): Uint8Array {
  const [before = '', after = ''] = text.split('5 dead');
  return Buffer.concat([Buffer.from(`${before}5 dead `), Buffer.from(insert), Buffer.from(after)]);
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
