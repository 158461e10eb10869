import { z } from 'zod';
import { webAddress } from '../domain/web-address.ts';
import { decodeText } from '../net/charset.ts';
import { readable } from './http-outcome.ts';
import type { Fault, PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';
import { type PreviewPage, readPreview, type TelegramPost } from './telegram-preview.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('telegram').describe('A public Telegram channel, through its web preview.'),
  channel: z
    .string()
    .regex(/^\w{4,64}$/, 'the name of a public channel, without @ and t.me/')
    .describe('Name of the channel, as in t.me/s/NAME.'),
  pages: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe('Pages of about 20 posts that are read at most when posts were missed.'),
  baseUrl: webAddress.default('https://t.me').describe('Where the preview is served; for a mirror of your own.'),
});

export type TelegramConfig = z.infer<typeof config>;

export const telegram: SourceKind<TelegramConfig> = {
  kind: 'telegram',
  config,
  open: (settings, deps) => ({ poll: (request) => pollChannel(settings, deps, request) }),
};

/**
 * The newest page is read at every poll, so that an edited post is seen: the same number with another text. Older pages
 * are read only as far back as the last poll reached.
 */
async function pollChannel(settings: TelegramConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const known = typeof request.memory?.newest === 'number' ? request.memory.newest : null;
  const posts: TelegramPost[] = [];
  let [before, withoutText]: [number | null, number] = [null, 0];
  for (let page = 0; page < settings.pages; page++) {
    const read = await readPage(settings, before, deps, request);
    if ('outcome' in read) {
      // What was read of newer pages is left for the next poll: a gap between would not be seen any more.
      return read;
    }
    posts.unshift(...read.posts);
    withoutText += read.withoutText;
    before = read.before;
    if (known === null || before === null || (posts[0]?.number ?? 0) <= known) break;
  }
  const newest = Math.max(known ?? 0, ...posts.map(({ number }) => number));
  const notes = notesOf(posts, known, before, withoutText);
  if (posts.length === 0) return { outcome: 'empty', memory: { newest }, notes, fault: NO_POSTS };
  return { outcome: 'fresh', documents: posts.map(({ document }) => document), memory: { newest }, notes };
}

const NO_POSTS: Fault = {
  message: 'The channel shows no posts.',
  advice: 'Open its preview (t.me/s/NAME) in a browser: it may be private, renamed, or without a preview.',
};

function notesOf(
  posts: readonly TelegramPost[],
  known: number | null,
  before: number | null,
  withoutText: number,
): string[] {
  const gap = known !== null && before !== null && (posts[0]?.number ?? 0) > known + 1;
  return [
    ...(withoutText > 0 ? [`${withoutText} posts have no text: a picture, a video or a file only.`] : []),
    ...(gap ? ['Posts between the last poll and this one were not reached: poll more often, or raise `pages`.'] : []),
  ];
}

async function readPage(
  settings: TelegramConfig,
  before: number | null,
  deps: SourceDeps,
  { signal, now }: PollRequest,
): Promise<PreviewPage | Trouble> {
  const base = settings.baseUrl.replace(/\/$/, '');
  const url = `${base}/s/${settings.channel}${before === null ? '' : `?before=${before}`}`;
  const answer = readable(await deps.http.fetch({ url, accept: 'text/html', signal }), url, now);
  if ('outcome' in answer) return answer;
  return readPreview(decodeText(answer.body, answer.headers['content-type']), settings);
}
