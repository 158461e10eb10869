import { z } from 'zod';
import { secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import { fetchJson } from './fetch-json.ts';
import { trouble } from './http-outcome.ts';
import type { PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';
import { type Budget, budgetOf, type Window, windowOf } from './x-budget.ts';
import { documentOf, isImageOnly, mediaByKey, type XPage, xAnswer } from './x-posts.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('x').describe('The posts of one account on X, through its API v2. Every post read is charged.'),
  userId: z
    .string()
    .regex(/^\d{1,20}$/, 'the number of the account, not its @name')
    .describe('Number of the account.'),
  token: secretSetting(
    'The Bearer Token of your app: developer.x.com → your project → app → Keys and tokens. Keep it in an environment variable such as X_BEARER_TOKEN.',
  ),
  maxPostsPerDay: z
    .int()
    .min(5)
    .max(10_000)
    .default(100)
    .describe('Spend guard: posts read in one UTC day at most. At $0.005 a post, 100 are half a dollar.'),
  apiUrl: webAddress.default('https://api.x.com').describe('Where the API is served.'),
});

export type XConfig = z.infer<typeof config>;

export const x: SourceKind<XConfig> = {
  kind: 'x',
  config,
  open: (settings, deps) => ({ poll: (request) => pollAccount(settings, deps, request) }),
};

/** Pages that one poll follows; the day's budget ends it sooner. */
const MAX_PAGES = 10;

async function pollAccount(settings: XConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const budget = budgetOf(request.memory, request.now, settings.maxPostsPerDay);
  const window = windowOf(request.memory);
  const pages: XPage[] = [];
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
): Promise<XPage | Trouble> {
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
  const got = await fetchJson(url, xAnswer, deps, request, { authorization: `Bearer ${settings.token.reveal()}` });
  if ('outcome' in got)
    return got.outcome === 'auth-required' ? trouble('auth-required', got.message, TOKEN_ADVICE) : got;
  budget.spend(got.value.data?.length ?? 0);
  return got.value;
}

const TOKEN_ADVICE =
  'X refused the token: check the bearer token of your app at console.x.com and the `token` setting.';

function outcomeOf(
  settings: XConfig,
  pages: readonly XPage[],
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
  const texts = mediaByKey(pages);
  const notes = [
    ...(failed === null ? [] : [`Older posts are left for the next poll: ${failed.message}`]),
    ...(budget.left() < 5
      ? [`The spend guard of ${settings.maxPostsPerDay} posts is reached; reading goes on after midnight UTC.`]
      : []),
    ...posts
      .filter((it) => isImageOnly(it, texts))
      .map(
        ({ id }) =>
          `Post ${id} is image only: its picture has no description. Look at https://x.com/i/status/${id}: its figures cannot be read.`,
      ),
  ];
  const documents = posts.map((it) => documentOf(it, texts, settings)).filter(({ text }) => text !== '');
  if (documents.length > 0) return { outcome: 'fresh', documents, memory, notes };
  return { outcome: 'empty', memory, notes: posts.length === 0 ? [...notes, 'No new posts.'] : notes };
}
