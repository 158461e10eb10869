import type { ChildNode, Element } from 'domhandler';
import type { SourceDocument } from '../domain/document.ts';
import { parseFeedDate } from './feed-date.ts';
import { all, first, parsePage, textIn } from './html/dom.ts';
import { trouble } from './http-outcome.ts';
import type { SourceCommon, Trouble } from './source.ts';

type Channel = Pick<SourceCommon, 'name' | 'outlet' | 'lang'> & { readonly channel: string };

export interface TelegramPost {
  readonly number: number;
  readonly document: SourceDocument;
}

/** One page of the preview, oldest post first. */
export interface PreviewPage {
  readonly posts: readonly TelegramPost[];
  readonly withoutText: number;
  readonly before: number | null;
}

/** Reads one page of the preview as t.me/s/NAME serves it. */
export function readPreview(html: string, channel: Channel): PreviewPage | Trouble {
  const nodes = parsePage(html);
  const name = textIn(first(nodes, '.tgme_channel_info_header_title'));
  const messages = all(nodes, '.tgme_widget_message[data-post]').filter(
    (it) => !classes(it).includes('service_message'),
  );
  const posts = messages.flatMap((message) => postOf(message, name, channel) ?? []);
  const odd =
    messages.length === 0 ? missingPosts(channel, nodes, name) : textless(channel, messages.length, posts.length);
  return odd ?? { posts, withoutText: messages.length - posts.length, before: olderThan(nodes) };
}

function classes({ attribs }: Element): readonly string[] {
  return (attribs.class ?? '').split(/\s+/);
}

/** A page without posts: no channel, a channel without a preview, an empty one (null), or another page design. */
function missingPosts({ channel }: Channel, nodes: readonly ChildNode[], name: string): Trouble | null {
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
function textless({ channel }: Channel, messages: number, withText: number): Trouble | null {
  return messages >= 10 && withText === 0 ? redesigned(channel) : null;
}

function redesigned(channel: string): Trouble {
  return trouble('schema-changed', `The preview of ${channel} has another design than the one that is known.`);
}

function postOf(message: Element, name: string, settings: Channel): TelegramPost | null {
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
