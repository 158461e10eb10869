import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { webAddress } from '../domain/web-address.ts';
import { cleanText } from './clean-text.ts';
import { parseFeedDate } from './feed-date.ts';
import { fetchJson } from './fetch-json.ts';
import { htmlToText } from './html/to-text.ts';
import { normalLink } from './identity.ts';
import { itemText, titleText } from './item-text.ts';
import type { PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';

const slug = z.string().regex(/^[a-z0-9_-]+$/, 'a slug such as ministry-of-defence');

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('govuk').describe('Publications of a British department, with full text and change notes.'),
  organisation: slug.describe('Slug of the organisation, as in its GOV.UK address.'),
  subgroup: slug
    .default('news')
    .describe('Content purpose subgroup: news, speeches_and_statements, updates_and_alerts …'),
  query: z.string().min(1).optional().describe('Words that a publication must match.'),
  baseUrl: webAddress.default('https://www.gov.uk').describe('Where GOV.UK is served.'),
});

export type GovukConfig = z.infer<typeof config>;

export const govuk: SourceKind<GovukConfig> = {
  kind: 'govuk',
  config,
  open: (settings, deps) => ({ poll: (request) => pollGovuk(settings, deps, request) }),
};

const hit = z.object({ link: z.string(), public_timestamp: z.string().nullish() });
const searchAnswer = z.object({ results: z.array(hit), total: z.number() });
const contentAnswer = z.object({
  base_path: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  locale: z.string().nullish(),
  first_published_at: z.string().nullish(),
  public_updated_at: z.string().nullish(),
  details: z.object({
    body: z.string().nullish(),
    change_history: z.array(z.object({ note: z.string(), public_timestamp: z.string() })).nullish(),
  }),
});

type Hit = z.infer<typeof hit>;
type Content = z.infer<typeof contentAnswer>;

const PAGE = 50;
const MAX_PAGES = 3;
/** Publications whose last state is remembered; the list of a poll has at most 150. */
const REMEMBERED = 400;

/** The search says what is new or changed since the last poll; only that is fetched in full. */
async function pollGovuk(settings: GovukConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const seen = Array.isArray(request.memory?.seen) ? request.memory.seen : [];
  const hits = await changedSince(new Set(seen), settings, deps, request);
  if ('outcome' in hits) return hits;
  if (hits.total === 0)
    return {
      outcome: 'empty',
      memory: { seen },
      notes: [],
      fault: { message: 'The search finds nothing.', advice: 'Check `organisation`, `subgroup` and `query`.' },
    };
  const documents: SourceDocument[] = [];
  const [marks, notes]: [string[], string[]] = [[], []];
  let failed: Trouble | null = null;
  for (const one of hits.changed) {
    const content = await fetchJson(`${root(settings)}/api/content${one.link}`, contentAnswer, deps, request);
    if ('outcome' in content) {
      failed = content;
      notes.push(`${one.link} was left for the next poll: ${content.message}`);
      if (content.outcome === 'rate-limited') break;
      continue;
    }
    documents.push(documentOf(content.value, settings));
    marks.push(markOf(one));
  }
  // One that cannot be had is tried again at the next poll; when none can, the source is in trouble.
  if (documents.length === 0 && failed !== null) return failed;
  const memory = { seen: [...seen, ...marks].slice(-REMEMBERED) };
  return documents.length === 0 ? { outcome: 'unchanged', memory } : { outcome: 'fresh', documents, memory, notes };
}

function root({ baseUrl }: GovukConfig): string {
  return baseUrl.replace(/\/$/, '');
}

function markOf({ link, public_timestamp }: Hit): string {
  return `${link}@${public_timestamp ?? ''}`;
}

async function changedSince(
  seen: ReadonlySet<string>,
  settings: GovukConfig,
  deps: SourceDeps,
  request: PollRequest,
): Promise<{ readonly changed: readonly Hit[]; readonly total: number } | Trouble> {
  const changed: Hit[] = [];
  let total = 0;
  for (let page = 0; page < MAX_PAGES; page++) {
    const got = await fetchJson(searchUrl(settings, page * PAGE), searchAnswer, deps, request);
    if ('outcome' in got) return got;
    const { results } = got.value;
    total = Math.max(total, got.value.total);
    const news = results.filter((one) => one.link.startsWith('/') && !seen.has(markOf(one)));
    changed.push(...news);
    // A page with something known on it reaches back to the last poll; the first poll needs no more than one.
    if (seen.size === 0 || news.length < results.length || results.length < PAGE) break;
  }
  return { changed, total };
}

function searchUrl(settings: GovukConfig, start: number): string {
  const query = new URLSearchParams({
    filter_organisations: settings.organisation,
    filter_content_purpose_subgroup: settings.subgroup,
    order: '-public_timestamp',
    count: String(PAGE),
    start: String(start),
    fields: 'link,public_timestamp',
    ...(settings.query === undefined ? {} : { q: settings.query }),
  });
  return `${root(settings)}/api/search.json?${query}`;
}

function documentOf(content: Content, settings: GovukConfig): SourceDocument {
  const url = `${root(settings)}${content.base_path}`;
  const title = titleText({ type: 'text', value: content.title });
  const description = cleanText(content.description ?? '').trim();
  const bodies = [htmlToText(content.details.body ?? ''), description].filter((it) => it !== '');
  return {
    source: settings.name,
    identity: [`link:${normalLink(url) ?? url}`],
    url,
    outlet: settings.outlet ?? 'GOV.UK',
    title,
    text: [itemText(title, bodies), ...changeNote(content)].join('\n\n'),
    lang: settings.lang ?? content.locale?.slice(0, 2) ?? null,
    published: parseFeedDate(content.public_updated_at ?? content.first_published_at),
  };
}

/** What the department itself says that it changed last; the first entry only says that it was published. */
function changeNote({ details }: Content): string[] {
  const history = [...(details.change_history ?? [])].sort((a, b) =>
    a.public_timestamp < b.public_timestamp ? -1 : 1,
  );
  const last = history.length > 1 ? history.at(-1) : undefined;
  return last === undefined ? [] : [`Change note: ${htmlToText(last.note)}`];
}
