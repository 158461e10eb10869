import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { secretSetting } from '../domain/secret.ts';
import { cleanText } from './clean-text.ts';
import { parseFeedDate } from './feed-date.ts';
import { fetchJson } from './fetch-json.ts';
import { trouble } from './http-outcome.ts';
import { numeralsOf } from './item-text.ts';
import type { PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';
import { type Budget, budgetOf, type Window, windowOf } from './x-budget.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('x').describe('The posts of one account on X, through its API v2. Every post read is charged.'),
  userId: z
    .string()
    .regex(/^\d{1,20}$/, 'the number of the account, not its @name')
    .describe('Number of the account.'),
  token: secretSetting('Bearer token of your app; keep it in an environment variable such as X_BEARER_TOKEN.'),
  maxPostsPerDay: z
    .int()
    .min(5)
    .max(10_000)
    .default(100)
    .describe('Spend guard: posts read in one UTC day at most. At $0.005 a post, 100 are half a dollar.'),
  apiUrl: z.url().default('https://api.x.com').describe('Where the API is served.'),
});

export type XConfig = z.infer<typeof config>;

export const x: SourceKind<XConfig> = {
  kind: 'x',
  config,
  open: (settings, deps) => ({ poll: (request) => pollAccount(settings, deps, request) }),
};

const media = z.object({ media_key: z.string(), type: z.string(), alt_text: z.string().optional() });
const post = z.object({
  id: z.string(),
  text: z.string(),
  created_at: z.string().optional(),
  lang: z.string().optional(),
  note_tweet: z.object({ text: z.string() }).optional(),
  attachments: z.object({ media_keys: z.array(z.string()).optional() }).optional(),
  edit_history_tweet_ids: z.array(z.string()).optional(),
});
const answer = z.object({
  data: z.array(post).optional(),
  includes: z.object({ media: z.array(media).optional() }).optional(),
  meta: z.object({ result_count: z.number(), next_token: z.string().optional() }),
});

type Post = z.infer<typeof post>;
type Page = z.infer<typeof answer>;

/** Pages that one poll follows; the day's budget ends it sooner. */
const MAX_PAGES = 10;

async function pollAccount(settings: XConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const budget = budgetOf(request.memory, request.now, settings.maxPostsPerDay);
  const window = windowOf(request.memory);
  const pages: Page[] = [];
  let [next, failed]: [string | undefined, Trouble | null] = [undefined, null];
  // The interface gives no fewer than five at a time.
  while (budget.left() >= 5 && pages.length < MAX_PAGES && failed === null) {
    const got = await readPage(settings, window, next, budget, deps, request);
    if ('outcome' in got) failed = got;
    else pages.push(got);
    next = pages.at(-1)?.meta.next_token;
    if (failed !== null || next === undefined || window.since === null) break;
  }
  if (failed !== null && pages.length === 0) return failed;
  return outcomeOf(settings, pages, failed, {
    budget,
    window,
    complete: failed === null && pages.length > 0 && (next === undefined || window.since === null),
  });
}

async function readPage(
  settings: XConfig,
  window: Window,
  next: string | undefined,
  budget: Budget,
  deps: SourceDeps,
  request: PollRequest,
): Promise<Page | Trouble> {
  const query = new URLSearchParams({
    exclude: 'retweets,replies',
    max_results: String(Math.min(budget.left(), window.since === null ? 10 : 100)),
    'tweet.fields': 'created_at,note_tweet,lang,attachments,edit_history_tweet_ids',
    expansions: 'attachments.media_keys',
    'media.fields': 'alt_text,type',
    ...(window.since === null ? {} : { since_id: window.since }),
    ...(window.until === null ? {} : { until_id: window.until }),
    ...(next === undefined ? {} : { pagination_token: next }),
  });
  const url = `${settings.apiUrl.replace(/\/$/, '')}/2/users/${settings.userId}/tweets?${query}`;
  const got = await fetchJson(url, answer, deps, request, { authorization: `Bearer ${settings.token.reveal()}` });
  if ('outcome' in got)
    return got.outcome === 'auth-required' ? trouble('auth-required', got.message, TOKEN_ADVICE) : got;
  budget.spend(got.value.data?.length ?? 0);
  return got.value;
}

const TOKEN_ADVICE =
  'X refused the token: check the bearer token of your app at console.x.com and the `token` setting.';

function outcomeOf(
  settings: XConfig,
  pages: readonly Page[],
  failed: Trouble | null,
  { budget, window, complete }: { budget: Budget; window: Window; complete: boolean },
): PollOutcome {
  const posts = pages.flatMap(({ data = [] }) => data);
  const memory = {
    ...window.after(
      posts.map(({ id }) => id),
      complete,
    ),
    ...budget.memory(),
  };
  const texts = new Map(pages.flatMap(({ includes }) => includes?.media ?? []).map((it) => [it.media_key, it]));
  const notes = [
    ...(failed === null ? [] : [`Older posts are left for the next poll: ${failed.message}`]),
    ...(budget.left() < 5
      ? [`The spend guard of ${settings.maxPostsPerDay} posts is reached; reading goes on after midnight UTC.`]
      : []),
    ...posts
      .filter((it) => isImageOnly(it, texts))
      .map(({ id }) => `Post ${id} is image only: its picture has no description, so its figures cannot be read.`),
  ];
  if (posts.length === 0) return { outcome: 'empty', memory, notes: [...notes, 'No new posts.'] };
  return { outcome: 'fresh', documents: posts.map((it) => documentOf(it, texts, settings)), memory, notes };
}

type MediaByKey = ReadonlyMap<string, z.infer<typeof media>>;

function mediaOf({ attachments }: Post, texts: MediaByKey): readonly z.infer<typeof media>[] {
  return (attachments?.media_keys ?? []).flatMap((key) => texts.get(key) ?? []);
}

/** A stub over a picture that nobody described: the account speaks, and not a number of it can be read. */
function isImageOnly(it: Post, texts: MediaByKey): boolean {
  const pictures = mediaOf(it, texts).filter(({ type }) => type === 'photo');
  return pictures.length > 0 && pictures.every(({ alt_text }) => !alt_text) && numeralsOf(wordsOf(it)).size === 0;
}

/** X escapes three characters, and puts the address of the picture behind the words. */
function wordsOf({ text, note_tweet }: Post): string {
  const raw = (note_tweet?.text ?? text).replace(/\s*https:\/\/t\.co\/\w+/g, '');
  return cleanText(raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).trim();
}

function documentOf(it: Post, texts: MediaByKey, settings: XConfig): SourceDocument {
  const described = mediaOf(it, texts).flatMap(({ alt_text }) => (alt_text ? [cleanText(alt_text).trim()] : []));
  return {
    source: settings.name,
    // An edited post gets a new number and keeps the list of its earlier ones.
    identity: [`post:${it.edit_history_tweet_ids?.[0] ?? it.id}`],
    url: `https://x.com/i/status/${it.id}`,
    outlet: settings.outlet ?? `X account ${settings.userId}`,
    title: null,
    text: [wordsOf(it), ...described].filter((part) => part !== '').join('\n\n'),
    lang: settings.lang ?? (/^[a-z]{2}$/.test(it.lang ?? '') ? (it.lang ?? null) : null),
    published: parseFeedDate(it.created_at),
  };
}
