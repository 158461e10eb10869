import { ShallowParser } from '../html/shallow-parser.ts';

/** A feed in a list of feeds. */
export interface OutlineFeed {
  /** What its owner calls it: `text`, and where that is missing `title`. */
  readonly title: string;
  /** What it calls itself: `title`, and where that is missing `text`; null where the list says that it has no name. */
  readonly outlet: string | null;
  readonly url: string;
  /** Names of the folders it lies in, outermost first. */
  readonly folders: readonly string[];
}

/** More feeds than anyone polls. */
const MAX_FEEDS = 5_000;

/** The feeds of an OPML list as feed readers export it, each address once; damaged lists give what can be read. */
export function readOpml(xml: string): readonly OutlineFeed[] {
  const feeds = new Map<string, OutlineFeed>();
  const open: (string | null)[] = [];
  const parser = new ShallowParser(
    {
      onopentag(name, attributes) {
        if (name !== 'outline') return;
        const { xmlurl: url = '', title, text } = attributes;
        const label = (text || title || '').trim();
        const isFeed = /^https?:\/\//i.test(url.trim());
        open.push(isFeed ? null : label);
        const folders = open.filter((folder) => folder !== null && folder !== '') as string[];
        if (isFeed && feeds.size < MAX_FEEDS && !feeds.has(url.trim())) {
          const outlet = (title ?? text ?? url).trim() || null;
          feeds.set(url.trim(), { title: label || url.trim(), outlet, url: url.trim(), folders });
        }
      },
      onclosetag(name) {
        if (name === 'outline') open.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml.replace(/^\ufeff/, ''));
  return [...feeds.values()];
}

/**
 * An OPML 2.0 list of these feeds, folders as nested outlines left out: every reader takes a flat list. A feed without an
 * outlet has an empty `title`, so that reading the list again gives it none.
 */
export function writeOpml(title: string, feeds: readonly Omit<OutlineFeed, 'folders'>[]): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escaped(feed.title)}" title="${escaped(feed.outlet ?? '')}" xmlUrl="${escaped(feed.url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** A name for a source that nothing else in the list has: letters and digits of its title, and a number where needed. */
export function sourceNames(
  feeds: readonly Pick<OutlineFeed, 'title' | 'url'>[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken);
  return feeds.map(({ title, url }) => {
    const plain = slug(title) || slug(URL.canParse(url) ? new URL(url).hostname : url) || 'feed';
    let name = plain;
    for (let number = 2; used.has(name); number++) name = `${plain}-${number}`;
    used.add(name);
    return name;
  });
}

function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** Control characters are not allowed in XML at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is for
const CONTROL = /[\u0000-\u001f\u007f]/g;
