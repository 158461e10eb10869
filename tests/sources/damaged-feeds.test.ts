import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/domain/document.ts';
import { feed } from '../../src/sources/feed.ts';
import { MAKES } from '../feeds/makes.ts';
import { sampleStories } from '../feeds/stories.ts';
import { cannedHttp, documentsOf, pollOnce } from './canned-http.ts';

/** Items of each feed, and the one that is damaged (counted from 0). */
const [COUNT, HIT] = [12, 7];

interface Damage {
  readonly name: string;
  /** Which items must come through word for word: all but the damaged one, or those before it. */
  readonly keeps: 'all' | 'others' | 'before';
  apply(xml: string): string;
}

const DAMAGES: readonly Damage[] = [
  {
    name: 'a warning before the XML declaration',
    keeps: 'all',
    apply: (xml) => `<br />\n<b>Warning</b>: headers already sent in /srv/feed.php on line 12<br />\n${xml}`,
  },
  { name: 'blank lines and a comment before it', keeps: 'all', apply: (xml) => `\n\n <!-- cached -->\n${xml}` },
  {
    name: 'a bare ampersand',
    keeps: 'others',
    apply: (xml) => inItem(xml, (item) => `<category>Q&A & B&nosuch;</category>${item}`),
  },
  { name: 'an unclosed <br>', keeps: 'others', apply: (xml) => inItem(xml, (item) => item.replace(/ at /, ' at<br>')) },
  {
    name: 'an unclosed title',
    keeps: 'others',
    apply: (xml) => inItem(xml, (item) => withoutTitleEnd(item)),
  },
  {
    name: 'an unclosed body',
    keeps: 'others',
    apply: (xml) =>
      inItem(xml, (item) =>
        item.replace(/<\/((?:\w:)?(?:description|content|summary)|content:encoded|media:description)>/, ''),
      ),
  },
  {
    name: 'an unclosed item',
    keeps: 'others',
    apply: (xml) => inItem(xml, (item) => item.replace(/<\/(?:\w:)?(?:item|entry)>/, '')),
  },
  { name: 'a stray end tag', keeps: 'others', apply: (xml) => inItem(xml, (item) => `${item}</channel></div>`) },
  {
    name: 'truncation in an item',
    keeps: 'before',
    apply: (xml) => xml.slice(0, itemStarts(xml)[HIT] ?? 0) + itemOf(xml).slice(0, itemOf(xml).length * 0.6),
  },
  { name: 'truncation in a tag', keeps: 'before', apply: (xml) => `${xml.slice(0, itemStarts(xml)[HIT])}<ti` },
  { name: 'a cut CDATA section', keeps: 'others', apply: (xml) => inItem(xml, cutSection) },
  {
    name: 'a cut CDATA section at the end',
    keeps: 'before',
    apply: (xml) => `${xml.slice(0, itemStarts(xml)[HIT])}<item><description><![CDATA[The count of 4,0`,
  },
  {
    name: 'control characters',
    keeps: 'others',
    apply: (xml) => inItem(xml, (item) => item.replace(/ at /, ' at\0\u0001\u000b\u001f ')),
  },
  {
    name: 'undeclared prefixes',
    keeps: 'all',
    apply: (xml) =>
      xml.replaceAll(/ xmlns:\w+="[^"]*"/g, '').replaceAll(/(<(?:\w:)?(?:item|entry)[\s>])/g, '<zz:x>1</zz:x>$1'),
  },
  {
    name: 'junk after the end',
    keeps: 'all',
    apply: (xml) => `${xml}</div><script>if (a < b && c) {}</script><!-- 0.2 s\0 <p>x & y`,
  },
  {
    name: 'a second feed after the end',
    keeps: 'all',
    apply: (xml) => `${xml}\n<?xml version="1.0"?><rss><channel></channel></rss>`,
  },
];

const XML_MAKES = MAKES.filter(({ format }) => format === 'xml');

describe('damaged feeds', () => {
  test('the table is as large as it says', () => {
    expect(XML_MAKES.length).toBeGreaterThanOrEqual(20);
    expect(DAMAGES.length).toBe(16);
  });

  describe.each(DAMAGES)('$name', ({ keeps, apply }) => {
    test.each(XML_MAKES)('$name', async ({ write }) => {
      const whole = write(sampleStories(COUNT, 11));
      const damaged = apply(whole);
      const intact = await read(whole);
      expect(intact).toHaveLength(COUNT);
      const found = await read(damaged);
      const due = intact.filter((_, index) => keeps === 'all' || index < HIT || (keeps === 'others' && index > HIT));
      expect(found.filter((it) => due.some(({ text }) => text === it.text)).map(essence)).toEqual(due.map(essence));
      // No item has taken in the words of another one.
      for (const { text } of found) expect(new Set(text.match(/report \d+/g)).size).toBeLessThanOrEqual(1);
      expect(found.length).toBe(keeps === 'before' ? HIT : COUNT);
    });
  });

  test.each(MAKES.filter(({ format }) => format === 'json'))('truncated $name', async ({ write }) => {
    const whole = write(sampleStories(COUNT, 11));
    const intact = await read(whole);
    const cut = whole.slice(0, whole.indexOf('report 8'));
    expect((await read(cut)).map(essence)).toEqual(intact.slice(0, HIT).map(essence));
  });
});

async function read(body: string): Promise<readonly SourceDocument[]> {
  return documentsOf(
    await pollOnce(
      feed,
      { url: 'https://wire.example/feed' },
      cannedHttp(() => ({ body })),
    ),
  );
}

function essence({ text, title, url, published, identity }: SourceDocument) {
  return { text, title, url, published, key: identity[0] };
}

function itemStarts(xml: string): readonly number[] {
  return [...xml.matchAll(/<(?:\w:)?(?:item|entry)[\s>]/g)].map(({ index }) => index);
}

function itemOf(xml: string): string {
  const starts = itemStarts(xml);
  return xml.slice(starts[HIT], starts[HIT + 1]);
}

/** Changes the damaged item's inside; its start tag stays. */
function inItem(xml: string, change: (inside: string) => string): string {
  const item = itemOf(xml);
  const open = item.slice(0, item.indexOf('>') + 1);
  const changed = open + change(item.slice(open.length));
  if (changed === item) throw new Error('the damage did nothing');
  return xml.replace(item, () => changed);
}

function withoutTitleEnd(inside: string): string {
  return /<\/(?:\w:)?title>/.test(inside) ? inside.replace(/<\/(?:\w:)?title>/, '') : `<title>Never closed${inside}`;
}

/** Loses a `]]>`, or gains a section that never ends. */
function cutSection(inside: string): string {
  if (inside.includes(']]>'))
    return inside.slice(0, inside.lastIndexOf(']]>')) + inside.slice(inside.lastIndexOf(']]>') + 3);
  return inside.replace(/<\/(?:\w:)?(?:item|entry)>/, (end) => `<note><![CDATA[never closed</note>${end}`);
}
