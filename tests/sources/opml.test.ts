import { expect, test } from 'vitest';
import { readOpml, sourceNames, writeOpml } from '../../src/sources/adding/opml.ts';

test('a list with folders, a doubled feed and entries that are no feeds', () => {
  const list = `<?xml version="1.0"?><opml version="1.0"><body>
    <outline text="War"><outline text="Kyiv"><outline type="rss" text="Ledger &amp; Co" xmlUrl="https://ledger.example/rss?a=1&amp;b=2"/></outline>
    <outline text="Wire" XMLURL="https://wire.example/feed" htmlUrl="https://wire.example"/></outline>
    <outline text="Wire again" xmlUrl="https://wire.example/feed"/><outline text="A note"/><outline text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>`;
  expect(readOpml(list)).toEqual([
    {
      title: 'Ledger & Co',
      outlet: 'Ledger & Co',
      url: 'https://ledger.example/rss?a=1&b=2',
      folders: ['War', 'Kyiv'],
    },
    { title: 'Wire', outlet: 'Wire', url: 'https://wire.example/feed', folders: ['War'] },
  ]);
});

test.each([
  ['text="Mine" title="The Ledger"', 'Mine', 'The Ledger'],
  ['text="Mine"', 'Mine', 'Mine'],
  ['title="The Ledger"', 'The Ledger', 'The Ledger'],
  ['text="" title="The Ledger"', 'The Ledger', 'The Ledger'],
  ['text="Mine" title=""', 'Mine', null],
  ['', 'https://ledger.example/rss', 'https://ledger.example/rss'],
])('what a feed is called, and by whom: %s', (attributes, title, outlet) => {
  const list = `<opml><body><outline ${attributes} xmlUrl="https://ledger.example/rss"/></body></opml>`;
  expect(readOpml(list)).toMatchObject([{ title, outlet }]);
});

test('what is written is read again', () => {
  const feeds = [
    { title: 'A "quoted" <b> & \u0001 title', outlet: 'Coast & "Co"', url: 'https://a.example/?x=1&y="2"' },
    { title: '연합뉴스', outlet: null, url: 'https://b.example/' },
  ];
  const again = readOpml(writeOpml('My <list>', feeds));
  expect(again.map(({ title }) => title)).toEqual(['A "quoted" <b> &   title', '연합뉴스']);
  expect(again.map(({ outlet }) => outlet)).toEqual(feeds.map(({ outlet }) => outlet));
  expect(again.map(({ url }) => url)).toEqual(feeds.map(({ url }) => url));
});

test('a damaged list gives what can be read', () => {
  expect(readOpml('<opml><body><outline text="A & B" xmlUrl="https://a.example"><outline text="cut')).toHaveLength(1);
  expect(readOpml('not a list')).toEqual([]);
});

test('names are unique and readable', () => {
  const feed = (title: string, url = 'https://w.example/feed') => ({ title, url });
  expect(
    sourceNames([feed('The Wire!'), feed('the wire'), feed('연합뉴스'), feed('…'), feed('…', 'nowhere')], ['the-wire']),
  ).toEqual(['the-wire-2', 'the-wire-3', '연합뉴스', 'w-example', 'nowhere']);
});
