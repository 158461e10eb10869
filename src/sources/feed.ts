import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { ownCopy } from '../domain/own-copy.ts';
import { decodeText } from '../net/charset.ts';
import { feedFormat } from './feed/format.ts';
import { parseFeedJson } from './feed/json.ts';
import { absolute, feedLinkOf } from './feed/link.ts';
import type { ParsedFeed, ParsedItem } from './feed/parsed-feed.ts';
import { parseFeedXml } from './feed/xml.ts';
import { parseFeedDate } from './feed-date.ts';
import { followPages } from './follow-pages.ts';
import { shownUrl, trouble } from './http-outcome.ts';
import { identities, type Recognisable, withoutRepeats } from './identity.ts';
import { itemText, markupText, titleText } from './item-text.ts';
import { kindForPage } from './kind-for-page.ts';
import { type Loaded, load } from './load.ts';
import type { Fault, PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { addressOrFile, COMMON_FIELDS } from './source-config.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('feed').describe('RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed.'),
  url: addressOrFile.describe('Address of the feed, or a file relative to the configuration.'),
  follow: z
    .enum(['none', 'page'])
    .default('none')
    .describe('`page` fetches the article behind each item, where the feed only has teasers.'),
});

export type FeedConfig = z.infer<typeof config>;

export const feed: SourceKind<FeedConfig> = {
  kind: 'feed',
  config,
  open: (settings, deps) => ({
    async poll(request) {
      const outcome = await pollFeed(settings, deps, request);
      return settings.follow === 'page' ? followPages(outcome, deps, request) : outcome;
    },
  }),
};

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

async function pollFeed(settings: FeedConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const loaded = await load(settings.url, deps, request, { accept: ACCEPT, settings: settings.follow });
  if ('outcome' in loaded) return loaded;
  const parsed = await readFeed(decodeText(loaded.bytes, loaded.contentType), loaded);
  const known = request.memory?.shared;
  if ('outcome' in parsed) return parsed.outcome === 'empty' ? { ...parsed, memory: { shared: known ?? [] } } : parsed;
  const items = withoutRepeats(await contents(parsed, loaded.url));
  const { keys, shared } = identities(items, new Set(Array.isArray(known) ? known : []));
  const notes = [...loaded.notes, ...parsed.notes];
  const fault = faultOf(parsed, items.length);
  // What a cut or emptied feed left out must be fetched again: nothing is kept that would let the server say "unchanged".
  const memory = { ...(parsed.cut || items.length === 0 ? {} : loaded.memory), shared };
  if (items.length === 0) return { outcome: 'empty', memory, notes, ...fault };
  const channel = { outlet: lineOf(parsed.title), lang: languageOf(parsed.lang) };
  const documents = items.map((item, index) => documentOf(item, keys[index] ?? [], settings, channel));
  return { outcome: 'fresh', documents, memory, notes, ...fault };
}

/** A feed that lists nothing is rare enough to be looked at, even where it is sound. */
function faultOf({ damage }: ParsedFeed, items: number): { readonly fault?: Fault } {
  if (damage !== null) return { fault: { message: damage, advice: DAMAGE_ADVICE } };
  return items === 0 ? { fault: { message: 'The feed lists no items.', advice: EMPTY_ADVICE } } : {};
}

const DAMAGE_ADVICE =
  'What could be read is recorded; the rest is asked for at every poll. If it lasts, tell the publisher.';
const EMPTY_ADVICE =
  'Open the address in a browser: a search that finds nothing looks like this, and so does a wrong address.';

/** The parsed feed, or what came instead of one. */
async function readFeed(text: string, loaded: Loaded): Promise<ParsedFeed | Trouble | Empty> {
  const where = shownUrl(loaded.url);
  const kind = feedFormat(text);
  if (kind.format === 'empty') return { outcome: 'empty', memory: {}, notes: loaded.notes, fault: noContent(where) };
  if (kind.format === 'html') return htmlInstead(text, loaded.url);
  if (kind.format === 'other') return trouble('not-a-feed', `${where} is no feed: it begins with ${kind.begins}.`);
  if (kind.format === 'json') {
    return (await parseFeedJson(text)) ?? trouble('not-a-feed', `${where} is JSON, but no JSON Feed.`, JSON_ADVICE);
  }
  const parsed = await parseFeedXml(text.slice(kind.start));
  if (parsed.cut && parsed.items.length === 0) {
    return trouble('malformed', `${where} begins like a feed and breaks off before its first item ends.`);
  }
  return parsed;
}

const JSON_ADVICE = 'For other JSON use a source of kind `json` with a `map`.';

function noContent(where: string): Fault {
  return {
    message: `${where} answered without any content.`,
    advice: 'The publisher’s server has a fault, or the address is wrong; it is tried again at the next poll.',
  };
}

type Empty = Extract<PollOutcome, { outcome: 'empty' }>;

function htmlInstead(html: string, url: string): Trouble {
  const link = feedLinkOf(html, url);
  const message = `${shownUrl(url)} is a web page, not a feed.`;
  return link === null
    ? trouble('html-not-feed', message, kindForPage(url) ?? undefined)
    : trouble('html-not-feed', message, `The page names its feed: use ${link} as the address.`);
}

interface Content extends Recognisable {
  readonly item: ParsedItem;
}

/** Characters of markup between two breaths: converting it is what a large feed spends its time on. */
const BATCH = 50_000;
/** What an item costs besides. */
const PER_ITEM = 1_000;

async function contents(parsed: ParsedFeed, base: string): Promise<readonly Content[]> {
  const all: Content[] = [];
  let done = 0;
  for (const item of parsed.items) {
    const content = await contentOf(item, base);
    if (content.text !== '') all.push(content);
    done += item.bodies.reduce((sum, { value }) => sum + value.length, PER_ITEM);
    if (done < BATCH) continue;
    done = 0;
    await breathe();
  }
  return all;
}

async function contentOf(item: ParsedItem, base: string): Promise<Content> {
  const link = item.link === null ? null : absolute(item.link, base);
  const title = item.title === null ? null : titleText(item.title);
  const published = parseFeedDate(item.published);
  return { item, link, guid: item.guid, published, ...(await wordsOf(item, title, link)) };
}

/** Google News puts other outlets' headlines into the body, and the outlet behind the headline. */
async function wordsOf(
  item: ParsedItem,
  title: string | null,
  link: string | null,
): Promise<{ title: string | null; text: string }> {
  if (title !== null && item.outlet !== null && link !== null && new URL(link).hostname === 'news.google.com') {
    const suffix = ` - ${item.outlet}`;
    const headline = title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
    return { title: headline, text: headline };
  }
  const bodies: string[] = [];
  for (const body of item.bodies) bodies.push(await markupText(body, breathe));
  return { title, text: itemText(title, bodies) };
}

function documentOf(
  { item, link, title, text, published }: Content,
  identity: readonly string[],
  settings: FeedConfig,
  channel: Pick<SourceDocument, 'outlet' | 'lang'>,
): SourceDocument {
  return {
    source: settings.name,
    // The answer may be megabytes, and ends here.
    identity: identity.map(ownCopy),
    url: link,
    outlet: settings.outlet ?? lineOf(item.outlet) ?? channel.outlet,
    title: title === null ? null : ownCopy(title),
    text: ownCopy(text),
    lang: settings.lang ?? languageOf(item.lang) ?? channel.lang,
    published,
  };
}

function lineOf(html: string | null): string | null {
  return html === null ? null : titleText({ type: 'html', value: html });
}

/** `en-GB` and `EN_us` are `en`. */
function languageOf(tag: string | null): string | null {
  return /^[a-z]{2}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase() ?? null;
}
