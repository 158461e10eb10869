import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { isSoundAddress } from '../domain/web-address.ts';
import { type FetchedPage, fetchPage, readArticle } from './article/read-article.ts';
import { shownUrl, trouble } from './http-outcome.ts';
import { identities, withoutRepeats } from './identity.ts';
import { itemText } from './item-text.ts';
import { fingerprint } from './load.ts';
import { type PageItem, pageItems, pageSelect } from './page-items.ts';
import type { PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';
import { datedUrls, isUrlTemplate } from './url-template.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('page').describe('A web page without a feed: a list of items, or one article.'),
  url: z
    .string()
    .refine(
      (url) => isSoundAddress(datedUrls(url, '2000-01-01', 0)[0] ?? ''),
      'a web address such as https://example.org/news',
    )
    .refine(isUrlTemplate, 'only {yyyy} {yy} {MMMM} {MMM} {MM} {M} {mmmm} {mmm} {dd} {d} are filled in')
    .describe('Address, in which {yyyy}, {MMMM}, {MM}, {dd} and the like stand for a date.'),
  lookBack: z
    .int()
    .min(0)
    .max(31)
    .default(2)
    .describe('Days before today (months, where the address names no day) whose pages are asked for as well.'),
  select: pageSelect.optional().describe('Where the items are; without it the page is one article.'),
});

export type PageConfig = z.infer<typeof config>;

export const page: SourceKind<PageConfig> = {
  kind: 'page',
  config,
  open: (settings, deps) => ({ poll: (request) => pollPage(settings, deps, request) }),
};

interface Visited {
  readonly url: string;
  /** `url hash`: what is remembered to know an unchanged page by. */
  readonly mark: string;
  readonly documents: readonly SourceDocument[];
}

async function pollPage(settings: PageConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const known = Array.isArray(request.memory?.pages) ? request.memory.pages : [];
  const urls = datedUrls(settings.url, request.now.slice(0, 10), settings.lookBack);
  const visited: Visited[] = [];
  const troubles: Trouble[] = [];
  for (const url of urls) {
    const got = await visit(url, settings, deps, request);
    if ('outcome' in got) troubles.push(got);
    else visited.push(got);
  }
  const [failed] = worstFirst(troubles, visited.length > 0 && urls.length > 1);
  if (failed !== undefined && visited.length === 0) return failed;
  const news = visited.filter(({ mark }) => !known.includes(mark));
  const memory = { pages: visited.map(({ mark }) => mark) };
  if (news.length === 0) return { outcome: 'unchanged', memory };
  const notes = failed === undefined ? [] : [failed.message];
  return { outcome: 'fresh', documents: news.flatMap(({ documents }) => documents), memory, notes };
}

/** A dated page that is not there yet is no trouble as long as another one is. */
function worstFirst(troubles: readonly Trouble[], othersFound: boolean): readonly Trouble[] {
  const real = troubles.filter(({ outcome }) => outcome !== 'not-found');
  return real.length > 0 || othersFound ? real : troubles;
}

async function visit(
  url: string,
  settings: PageConfig,
  deps: SourceDeps,
  request: PollRequest,
): Promise<Visited | Trouble> {
  const fetched = await fetchPage(url, deps, request);
  if ('outcome' in fetched) return fetched;
  const documents = settings.select === undefined ? await article(fetched, settings, deps) : items(fetched, settings);
  if ('outcome' in documents) return documents;
  // Pages change in every counter and advertisement: what counts is whether their texts did.
  return {
    url,
    mark: `${url} ${fingerprint(JSON.stringify([settings.select, documents.map(({ text }) => text)]))}`,
    documents,
  };
}

async function article(
  fetched: FetchedPage,
  settings: PageConfig,
  deps: SourceDeps,
): Promise<readonly SourceDocument[] | Trouble> {
  const read = await readArticle(fetched, deps);
  if ('outcome' in read) return read;
  const { title, published } = read;
  const item = { link: fetched.url, guid: null, title, text: itemText(title, [read.text]), published };
  return [documentOf(item, identities([item], new Set()).keys[0] ?? [], fetched.url, settings)];
}

function items({ html, url }: FetchedPage, settings: PageConfig): readonly SourceDocument[] | Trouble {
  if (settings.select === undefined) return [];
  const found = pageItems(html, url, settings.select).map((item) => ({
    ...item,
    guid: null,
    text: itemText(item.title, [item.text]),
  }));
  if (found.length === 0) {
    return trouble(
      'schema-changed',
      `Nothing on ${shownUrl(url)} matches \`${settings.select.items}\`.`,
      SELECT_ADVICE,
    );
  }
  const distinct = withoutRepeats(found);
  const { keys } = identities(distinct, new Set());
  return distinct.map((item, index) => documentOf(item, withDay(item, distinct, keys[index] ?? []), url, settings));
}

/** A row of a table has a day instead of an address: where no other row has the same, it is known by that. */
function withDay({ published }: PageItem, all: readonly PageItem[], keys: readonly string[]): readonly string[] {
  const day = published?.slice(0, 10);
  const addressed = keys.some((key) => key.startsWith('link:'));
  if (day === undefined || addressed || all.filter((it) => it.published?.startsWith(day)).length > 1) return keys;
  return [`row:${day}`, ...keys];
}

const SELECT_ADVICE =
  'Look at the page in a browser and adapt `select.items`, or check whether it shows a consent wall.';

function documentOf(item: PageItem, identity: readonly string[], url: string, settings: PageConfig): SourceDocument {
  return {
    source: settings.name,
    identity,
    url: item.link ?? url,
    outlet: settings.outlet ?? new URL(url).hostname,
    title: item.title,
    text: item.text,
    lang: settings.lang ?? null,
    published: item.published,
  };
}
