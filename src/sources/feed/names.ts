/**
 * Names of feed elements, whatever prefix a feed gives them: `a:entry` in a feed that binds `a` to Atom is `entry`,
 * `<link xmlns="…/Atom">` inside RSS is `atom:link`. A prefix that nobody declared is taken at its word.
 */
export type NameElement = (name: string, attributes: Readonly<Record<string, string>>) => string;

/** One for each feed: it learns the prefixes that the elements declare, in the order of the feed. */
export function createNames(): NameElement {
  const prefixes = new Map<string, string>();
  let home: string | null = null;
  return (name, attributes) => {
    learn(prefixes, attributes);
    const { prefix, local } = split(name);
    const own = prefix === '' ? NAMESPACES.get(attributes.xmlns?.toLowerCase() ?? '') : undefined;
    const meant = own ?? prefixes.get(prefix) ?? prefix;
    if (home === null && ROOTS.has(local)) home = meant;
    return meant === '' || meant === home ? local : `${meant}:${local}`;
  };
}

const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);

function split(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.lastIndexOf(':');
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) };
}

function learn(prefixes: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns:') || prefixes.size >= MAX_PREFIXES) continue;
    const known = NAMESPACES.get(value.toLowerCase());
    if (known !== undefined) prefixes.set(name.slice(6), known);
  }
}

const MAX_PREFIXES = 50;

/** Namespaces that feeds use, in lower case, and the prefix under which this program knows them. */
const NAMESPACES = new Map<string, string>([
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
]);
