import { ShallowParser } from '../html/shallow-parser.ts';

/** The feed that a web page names in its head (`<link rel="alternate">`), as an absolute address; null when it names none. */
export function feedLinkOf(html: string, pageUrl: string): string | null {
  let found: string | null = null;
  const parser = new ShallowParser({
    onopentag(name, attributes) {
      if (found === null && name === 'link' && namesFeed(attributes)) found = absolute(attributes.href ?? '', pageUrl);
    },
  });
  parser.end(html.slice(0, MAX_HEAD));
  return found;
}

const MAX_HEAD = 200_000;

function namesFeed({ rel = '', type = '' }: Readonly<Record<string, string>>): boolean {
  return /\balternate\b/i.test(rel) && /^application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(type.trim());
}

/** An http(s) address, or null. */
export function absolute(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
