import type { Story } from './stories.ts';

/** A make of feed: what one kind of publishing software sends for these stories. */
export interface Make {
  readonly name: string;
  readonly format: 'xml' | 'json';
  write(stories: readonly Story[]): string;
}

/** Twenty-four makes, after the software and the publishers whose habits they copy. */
export const MAKES: readonly Make[] = [
  rss('RSS 2.0, plain', (s) => [title(s), link(s), guid(s), pubDate(s), description(esc(s.body))]),
  rss('RSS 0.91', (s) => [title(s), link(s), description(esc(s.body))], { version: '0.91' }),
  rss('RSS 0.92 without titles', (s) => [link(s), guid(s), description(esc(s.body))], { version: '0.92' }),
  rss('WordPress', (s) => [
    title(s),
    link(s, '/'),
    el('dc:creator', cdata('desk')),
    pubDate(s),
    el('category', cdata('News')),
    s.guid && `<guid isPermaLink="false">https://${s.host}/?p=${digits(s.guid)}</guid>`,
    description(cdata(`<p>${s.body.slice(0, 40)} [&#8230;]</p>`)),
    el('content:encoded', cdata(`<p>${strong(s.body)}</p>\n<p>The post first appeared here.</p>`)),
  ]),
  rss('WordPress, summaries only', (s) => [
    title(s),
    link(s, '/'),
    guid(s),
    pubDate(s),
    description(cdata(`<p>${s.body}</p>`)),
  ]),
  rss('Drupal', (s) => [
    title(s),
    link(s),
    description(esc(`<div class="field">${strong(s.body)}</div>`)),
    pubDate(s),
    s.guid && `<guid isPermaLink="false">${digits(s.guid)} at https://${s.host}</guid>`,
  ]),
  rss('agency with CDATA everywhere', (s) => [
    el('title', cdata(s.title)),
    el('link', cdata(`https://${s.host}/view/AEN${1_000_000 + s.id}${s.path}`)),
    el('guid', cdata(`https://${s.host}/view/AEN${1_000_000 + s.id}${s.path}`)),
    el('description', cdata(s.body)),
    pubDate(s, 'KST'),
  ]),
  rss('press office with query links', (s) => [
    title(s),
    el('link', `https://${s.host}/press/view.do?newsId=${1000 + s.id}&amp;lang=ko`),
    el('dc:date', s.date),
    description(esc(`<p>${s.body}</p>`)),
  ]),
  rss('guid is the address', (s) => [
    title(s),
    `<guid isPermaLink="true">https://${s.host}${s.path}</guid>`,
    pubDate(s),
    description(esc(s.body)),
  ]),
  rss('no guid', (s) => [title(s), link(s), pubDate(s), description(esc(s.body))]),
  rss('campaign links', (s) => [
    title(s),
    el('link', `https://${s.host}${s.path}?utm_source=rss&amp;utm_campaign=${s.guid}`),
    guid(s),
    pubDate(s),
    description(esc(s.body)),
  ]),
  rss('indented', (s) =>
    [title(s), link(s), guid(s), pubDate(s), `<description>\n      ${esc(s.body)}\n    </description>`].map(
      (it) => it && `\n      ${it}`,
    ),
  ),
  rss('Mastodon', (s) => [
    s.guid && `<guid isPermaLink="true">https://${s.host}/@office/${110_000 + s.id}</guid>`,
    el('link', `https://${s.host}/@office/${110_000 + s.id}`),
    pubDate(s),
    description(esc(`<p>${s.body}</p>`)),
  ]),
  rss('Google News', (s) => [
    el('title', esc(`${s.title}, ${s.body} - Coast Post`)),
    el('link', `https://news.google.com/rss/articles/CBMi${s.path.replace(/\W/g, '')}?oc=5`),
    s.guid && `<guid isPermaLink="false">CBMi${digits(s.guid)}abcdef</guid>`,
    pubDate(s, 'GMT'),
    description(esc('<ol><li>Another outlet: other words</li></ol>')),
    '<source url="https://coast.example">Coast Post</source>',
  ]),
  rss('unescaped markup', (s) => [
    title(s),
    link(s),
    guid(s),
    pubDate(s),
    `<description><p>${strong(esc(s.body))}</p></description>`,
  ]),
  rdf('RSS 1.0', (s) => [title(s), link(s), description(esc(s.body)), el('dc:date', s.date)]),
  rdf('RSS 1.0 with content', (s) => [
    title(s),
    link(s),
    description(esc(s.body.slice(0, 30))),
    el('content:encoded', cdata(`<p>${strong(s.body)}</p>`)),
    el('dc:date', s.date),
  ]),
  atom('Atom, text', (s) => [
    el('id', s.guid && `tag:${s.host},2025:${s.guid}`),
    title(s),
    alternate(s),
    el('updated', s.date),
    el('summary', esc(s.body)),
  ]),
  atom('Atom, HTML', (s) => [
    el('id', s.guid && `urn:uuid:${s.guid}-4000-8000`),
    title(s),
    alternate(s),
    el('published', s.date),
    `<content type="html">${esc(`<p>${strong(s.body)}</p>`)}</content>`,
  ]),
  atom('Atom, XHTML', (s) => [
    el('id', s.guid && `tag:${s.host},2025:${s.guid}`),
    title(s),
    alternate(s),
    el('updated', s.date),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${strong(esc(s.body))}</p></div></content>`,
  ]),
  atom('GOV.UK', (s) => [
    el('id', s.guid && `https://${s.host}${s.path}#2025-03-28T10:00:${digits(s.guid).slice(-2)}+00:00`),
    el('updated', s.date),
    alternate(s),
    title(s),
    '<category label="Notice" term="notice"/>',
    el('summary', esc(s.body)),
  ]),
  atom(
    'Atom with a prefix',
    (s) => [
      el('id', s.guid && `tag:x,2025:${s.guid}`),
      title(s),
      alternate(s),
      el('updated', s.date),
      el('summary', esc(s.body)),
    ],
    'a',
  ),
  atom('YouTube', (s) => [
    el('id', s.guid && `yt:video:${s.guid}`),
    el('yt:videoId', s.guid),
    title(s),
    `<link rel="alternate" href="https://${s.host}/watch?v=v${digits(s.path)}"/>`,
    el('published', s.date),
    `<media:group><media:title>${esc(s.title)}</media:title><media:description>${esc(s.body)}</media:description></media:group>`,
  ]),
  jsonFeed('JSON Feed, HTML', (s) => ({ content_html: `<p>${strong(s.body)}</p>` })),
  jsonFeed('JSON Feed, text', (s) => ({ content_text: s.body })),
];

type Part = string | null | undefined | false;
type Fields = (story: Story) => readonly Part[];

const XMLNS =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';

function rss(name: string, fields: Fields, { version = '2.0' } = {}): Make {
  const write = (stories: readonly Story[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="${version}" ${XMLNS}>\n<channel><title>Sample wire</title><link>https://wire.example</link><description>Samples</description>\n${each('item', stories, fields)}\n</channel>\n</rss>\n`;
  return { name, format: 'xml', write };
}

function rdf(name: string, fields: Fields): Make {
  const write = (stories: readonly Story[]) =>
    `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${XMLNS}><channel rdf:about="https://wire.example"><title>Sample wire</title></channel>\n${stories.map((s) => `<item rdf:about="https://${s.host}${s.path}">${joined(fields(s))}</item>`).join('\n')}\n</rdf:RDF>`;
  return { name, format: 'xml', write };
}

function atom(name: string, fields: Fields, prefix = ''): Make {
  const plain = (stories: readonly Story[]) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Sample wire</title><id>https://wire.example/feed</id>\n${each('entry', stories, fields)}\n</feed>`;
  const write = (stories: readonly Story[]) =>
    prefix === ''
      ? plain(stories)
      : plain(stories)
          .replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}:`)
          .replace('xmlns=', `xmlns:${prefix}=`);
  return { name, format: 'xml', write };
}

function jsonFeed(name: string, content: (story: Story) => object): Make {
  const write = (stories: readonly Story[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample wire',
      items: stories.map((s) => ({
        id: s.guid ?? undefined,
        url: `https://${s.host}${s.path}`,
        title: s.title,
        date_published: s.date ?? undefined,
        ...content(s),
      })),
    });
  return { name, format: 'json', write };
}

function each(tag: string, stories: readonly Story[], fields: Fields): string {
  return stories.map((story) => `<${tag}>${joined(fields(story))}</${tag}>`).join('\n');
}

function joined(parts: readonly Part[]): string {
  return parts.filter(Boolean).join('');
}

function el(name: string, value: Part): Part {
  return value && `<${name}>${value}</${name}>`;
}

function title(s: Story): Part {
  return el('title', esc(s.title));
}

function link(s: Story, slash = ''): Part {
  return el('link', `https://${s.host}${s.path}${slash}`);
}

function alternate(s: Story): string {
  return `<link rel="alternate" type="text/html" href="https://${s.host}${s.path}"/>`;
}

function guid(s: Story): Part {
  return s.guid && `<guid isPermaLink="false">${s.guid}</guid>`;
}

function pubDate(s: Story, zone = '+0000'): Part {
  return s.date && el('pubDate', new Date(s.date).toUTCString().replace('GMT', zone));
}

function description(value: string): Part {
  return el('description', value);
}

function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cdata(html: string): string {
  return `<![CDATA[${html}]]>`;
}

/** The figure in bold, as newsrooms do. */
function strong(body: string): string {
  return body.replace(/ at ([\d,]+)/, ' at <b>$1</b>');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
