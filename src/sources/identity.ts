import { createHash } from 'node:crypto';
import type { Instant } from '../domain/time.ts';

/** What an item offers to be recognised by. */
export interface Recognisable {
  readonly link: string | null;
  readonly guid: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly published: Instant | null;
}

/**
 * The keys by which each item of one poll may be recognised at a later one, strongest first.
 *
 * 1. `link:` the address without what changes while the page stays the same: scheme, `www.`, default port, tracking
 *    parameters, fragment, trailing slash.
 * 2. `path:` the same without the host, where all items lie on one host: the site moved.
 * 3. `guid:` where it looks like one; an address is normalised as a link, so that a GOV.UK id loses its `#timestamp`.
 * 4. `text:` a hash over title, text and day: the same words of the same day are the same document, whatever became of
 *    all addresses. "Three people were killed in the past day" is another document on another day.
 *
 * A key that two different items of one poll share identifies neither, and never will again (`shared`): publishers that
 * use one link or guid for everything keep doing so. Splitting one document in two is harmless, since what is told
 * depends on the claim; merging two would take the second one's news for an edit of the first.
 */
export function identities(items: readonly Recognisable[], shared: ReadonlySet<string>): Identities {
  const addresses = items.map(({ link }) => (link === null ? null : normalLink(link)));
  const sole = isSoleHost(addresses);
  const keys = items.map(({ guid }, index) => candidates(addresses[index] ?? null, guid, sole));
  const ambiguous = new Set([...shared, ...sharedKeys(items, keys)]);
  return {
    keys: items.map((item, index) => {
      const own = (keys[index] ?? []).filter((key) => !ambiguous.has(key));
      const text = textKey(item);
      return own.length > 0 && isShort(item.text) ? own : [...own, text];
    }),
    shared: [...ambiguous].filter((key) => !key.startsWith('text:')).slice(-MAX_SHARED),
  };
}

/** The items without those that repeat another one of the same poll word for word; which one stays does not depend on their order. */
export function withoutRepeats<T extends Recognisable>(items: readonly T[]): readonly T[] {
  const kept = new Map<string, T>();
  for (const item of items) {
    const key = isShort(item.text) ? `${textKey(item)} ${item.link ?? item.guid}` : textKey(item);
    const other = kept.get(key);
    if (other === undefined || address(item) < address(other)) kept.set(key, item);
  }
  return [...kept.values()];
}

function address({ link, guid }: Recognisable): string {
  return `${link ?? '~'} ${guid ?? '~'}`;
}

export interface Identities {
  /** In the order of the items; never empty. */
  readonly keys: readonly (readonly string[])[];
  /** Keys that are no identity in this source, to be handed in again at the next poll. */
  readonly shared: readonly string[];
}

const MAX_SHARED = 500;

/** A text as short as "Full statement:" says nothing about which document it is. */
function isShort(text: string): boolean {
  return text.length < 40;
}

function candidates(address: string | null, guid: string | null, sole: boolean): string[] {
  return [
    ...(address === null ? [] : [`link:${address}`]),
    ...(address === null || !sole ? [] : pathKey(address)),
    ...(guid === null ? [] : guidKey(guid)),
  ];
}

function pathKey(address: string): string[] {
  const path = address.slice(address.indexOf('/'));
  return path.length > 6 ? [`path:${path}`] : [];
}

/** "0", "item", a position in the feed: such guids name no document. */
function guidKey(guid: string): string[] {
  const trimmed = guid.trim();
  if (/^https?:\/\//i.test(trimmed)) {
    const address = normalLink(trimmed);
    return address === null ? [] : [`guid:${address}`];
  }
  return trimmed.length >= 5 && /\d/.test(trimmed) ? [`guid:${short(trimmed)}`] : [];
}

/**
 * `example.org/a?id=7`: an address in the form in which it names a document; null when it names none (a home page).
 * A fragment is dropped: it is a place in a page or, at GOV.UK, the time of the last change.
 */
export function normalLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const path = url.pathname.replace(/\/+/g, '/').replace(/\/(?:index\.(?:html?|php))?$/, '');
  if (path === '' && query === '') return null;
  const port = url.port === '' ? '' : `:${url.port}`;
  return short(`${url.hostname.replace(/^www\./, '')}${port}${path || '/'}${query === '' ? '' : `?${query}`}`);
}

const TRACKING =
  /^(?:utm_|mc_|pk_|piwik_|mtm_|ns_|at_|ga_|hs|fb_|_hs)\w*$|^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|ito|cmp|cmpid|ref|ref_src|rss|source|src|feed|ftag|smid|partner|output|s_cid|ncid|_ga|_gl|share|soc_src|xtor|CMP|traffic_source|at_medium|at_campaign)$/i;

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without link and guid the words are all there is, and a date that a careless feed renews must not count. */
function textKey({ title, text, link, guid, published }: Recognisable): string {
  const day = link === null && guid === null ? '' : (published ?? '').slice(0, 10);
  return `text:${digest(JSON.stringify([title, text, day]))}`;
}

/** True when every address lies on the same host. */
function isSoleHost(addresses: readonly (string | null)[]): boolean {
  const hosts = addresses.flatMap((address) => (address === null ? [] : [address.slice(0, address.indexOf('/'))]));
  return new Set(hosts).size === 1;
}

/** Keys that stand on items with different words. */
function sharedKeys(items: readonly Recognisable[], keys: readonly (readonly string[])[]): Set<string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, { title, text }] of items.entries()) {
    const words = `${title}\n${text}`;
    for (const key of keys[index] ?? []) {
      if ((owner.get(key) ?? words) !== words) shared.add(key);
      owner.set(key, words);
    }
  }
  return shared;
}

/** Keys are stored by the thousand; a long one is kept as its beginning and a hash. */
function short(key: string): string {
  return key.length <= 200 ? key : `${key.slice(0, 160)}~${digest(key)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
