import type { ChildNode, Element } from 'domhandler';
import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { decodeText } from '../net/charset.ts';
import { parseFeedDate } from './feed-date.ts';
import { shownUrl, trouble, troubleOf } from './http-outcome.ts';
import { all, first, parsePage, textIn } from './page-dom.ts';
import type { PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { COMMON_FIELDS } from './source-config.ts';

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
  baseUrl: z.url().default('https://t.me').describe('Where the preview is served; for a mirror of your own.'),
});

export type TelegramConfig = z.infer<typeof config>;

export const telegram: SourceKind<TelegramConfig> = {
  kind: 'telegram',
  config,
  open: (settings, deps) => ({ poll: (request) => pollChannel(settings, deps, request) }),
};

interface Post {
  readonly number: number;
  readonly document: SourceDocument;
}

/** One page of the preview, oldest post first. */
interface PreviewPage {
  readonly posts: readonly Post[];
  readonly withoutText: number;
  readonly before: number | null;
}

/**
 * The newest page is read at every poll, so that an edited post is seen: the same number with another text. Older pages
 * are read only as far back as the last poll reached.
 */
async function pollChannel(settings: TelegramConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const known = typeof request.memory?.newest === 'number' ? request.memory.newest : null;
  const posts: Post[] = [];
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
  if (posts.length === 0)
    return { outcome: 'empty', memory: { newest }, notes: [...notes, 'The channel shows no posts.'] };
  return { outcome: 'fresh', documents: posts.map(({ document }) => document), memory: { newest }, notes };
}

function notesOf(posts: readonly Post[], known: number | null, before: number | null, withoutText: number): string[] {
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
  const result = await deps.http.fetch({ url, accept: 'text/html', signal });
  const failed = troubleOf(result, shownUrl(url), now);
  if (result.kind !== 'response' || failed !== null) return failed ?? trouble('unreachable', url);
  const nodes = parsePage(decodeText(result.body, result.headers['content-type']));
  const name = textIn(first(nodes, '.tgme_channel_info_header_title'));
  const messages = all(nodes, '.tgme_widget_message[data-post]').filter(
    (it) => !classes(it).includes('service_message'),
  );
  const posts = messages.flatMap((message) => postOf(message, name, settings) ?? []);
  const odd =
    messages.length === 0 ? missingPosts(settings, nodes, name) : textless(settings, messages.length, posts.length);
  if (odd !== null) return odd;
  return { posts, withoutText: messages.length - posts.length, before: olderThan(nodes) };
}

function classes({ attribs }: Element): readonly string[] {
  return (attribs.class ?? '').split(/\s+/);
}

/** A page without posts: no channel, a channel without a preview, an empty one (null), or another page design. */
function missingPosts({ channel }: TelegramConfig, nodes: readonly ChildNode[], name: string): Trouble | null {
  if (name === '') {
    return trouble(
      'not-found',
      `t.me shows no channel ${channel}: it does not exist, is private, or has its preview switched off.`,
      'Open the channel in a browser at t.me/s/NAME; without that page it cannot be read.',
    );
  }
  const empty = first(nodes, '.tgme_channel_history') !== null && first(nodes, '.tgme_widget_message') === null;
  return empty ? null : redesigned(channel);
}

/** A few posts are pictures only; a page full of them means that texts are no longer where they were. */
function textless({ channel }: TelegramConfig, messages: number, withText: number): Trouble | null {
  return messages >= 10 && withText === 0 ? redesigned(channel) : null;
}

function redesigned(channel: string): Trouble {
  return trouble('schema-changed', `The preview of ${channel} has another design than the one that is known.`);
}

function postOf(message: Element, name: string, settings: TelegramConfig): Post | null {
  const post = message.attribs['data-post'] ?? '';
  const number = Number(post.split('/').at(-1));
  const text = textIn(bodyOf(message));
  if (text === '' || !Number.isSafeInteger(number)) return null;
  const date = first([message], '.tgme_widget_message_date time[datetime]')?.attribs.datetime;
  const document = {
    source: settings.name,
    identity: [`post:${post.toLowerCase()}`],
    url: `https://t.me/${post}`,
    outlet: settings.outlet ?? (name || settings.channel),
    title: null,
    text,
    lang: settings.lang ?? null,
    published: parseFeedDate(date),
  };
  return { number, document };
}

/** The post's own text: a reply shows the text that it answers first, in an element of the same class. */
function bodyOf(message: Element): Element | null {
  const quoted = new Set(all([message], '.tgme_widget_message_reply .tgme_widget_message_text'));
  return all([message], '.tgme_widget_message_text').findLast((it) => !quoted.has(it) && !isInside(it, quoted)) ?? null;
}

/** Text elements are doubled at times, one in the other; the outer one has it all. */
function isInside(element: Element, quoted: ReadonlySet<Element>): boolean {
  for (let parent = element.parent; parent !== null; parent = parent.parent) {
    if (quoted.has(parent as Element)) return true;
    if ('attribs' in parent && classes(parent as Element).includes('tgme_widget_message_text')) return true;
  }
  return false;
}

function olderThan(nodes: readonly ChildNode[]): number | null {
  const more = first(nodes, '.js-messages_more_wrap a[href*="before="], a.tme_messages_more[href*="before="]');
  const number = Number(/before=(\d+)/.exec(more?.attribs.href ?? '')?.[1] ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : null;
}
