import type { Message } from '../message.ts';
import { longestThatFits } from '../wording/brevity.ts';
import type { Entry } from '../wording/entry.ts';
import { cut } from '../wording/feed-text.ts';
import { type Post, postOf } from '../wording/post.ts';
import { escapeDiscord } from './escape.ts';

export interface DiscordEmbed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
}

/** As the outbox keeps it. */
export type DiscordMessage = {
  /** What a phone announces: the title, or the first of the news where there is none. Never empty. */
  readonly content: string;
  readonly embeds: readonly DiscordEmbed[];
};

/** Pure. Keeps Discord's limits; longer messages are refused as a whole. */
export function discordMessage(message: Message): DiscordMessage {
  return longestThatFits((brevity) => inDiscordForm(postOf(message, brevity)), isWithinLimits);
}

/** Of 2,000; the room for the mark of a possible repeat is kept free. */
const MOST_CONTENT = 1900;
const MOST_DESCRIPTION = 4096;
const MOST_FOOTER = 2048;
const MOST_EMBEDS = 10;
/** Over all embeds; the room for the key that a bot adds to the footer is kept free. */
const MOST_TOGETHER = 6000 - 100;
const MOST_TITLE = 256;

function isWithinLimits({ content, embeds }: DiscordMessage): boolean {
  const together = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  return (
    content.length <= MOST_CONTENT &&
    embeds.length <= MOST_EMBEDS &&
    together <= MOST_TOGETHER &&
    embeds.every(isEmbedWithinLimits)
  );
}

function lengthOf({ title, description, footer }: DiscordEmbed): number {
  return (title?.length ?? 0) + (description?.length ?? 0) + (footer?.text.length ?? 0);
}

function isEmbedWithinLimits({ description, footer }: DiscordEmbed): boolean {
  return (description?.length ?? 0) <= MOST_DESCRIPTION && (footer?.text.length ?? 0) <= MOST_FOOTER;
}

function inDiscordForm(post: Post): DiscordMessage {
  const { content, embeds } = withoutCredit(post);
  return {
    content,
    embeds: embeds.map((embed, i) => (i === embeds.length - 1 ? credited(embed, post.credit) : embed)),
  };
}

/** A footer shows text as it is: no markup, no mention, no link. */
function credited(embed: DiscordEmbed, credit: string | null): DiscordEmbed {
  if (credit === null) return embed;
  return { ...embed, footer: { text: embed.footer === undefined ? credit : `${embed.footer.text}\n${credit}` } };
}

function withoutCredit(post: Post): DiscordMessage {
  const title = post.title === null ? '' : `**${cut(escapeDiscord(post.title), MOST_TITLE)}**`;
  if (post.brief || post.entries.length === 0) return { content: title, embeds: [listEmbed(post)] };
  const [first, ...others] = post.entries;
  const below = others.map((entry) => entryEmbed(entry, [newsOf(entry)]));
  if (first !== undefined && (title === '' || others.length === 0))
    return { content: newsOf(first), embeds: [entryEmbed(first, []), ...below] };
  return { content: title, embeds: post.entries.map((entry) => entryEmbed(entry, [newsOf(entry)])) };
}

/** Line one is bold text, for an embed's title takes 256 characters and would cut it. */
function newsOf(entry: Entry): string {
  return `**${escapeDiscord(entry.news)}**`;
}

function listEmbed({ entries, lines }: Post): DiscordEmbed {
  const items = entries.map((entry) => escapeDiscord(`• ${entry.news} · ${entry.log}`));
  return { description: [...items, ...lines.map(escapeDiscord)].join('\n') };
}

function entryEmbed(entry: Entry, news: readonly string[]): DiscordEmbed {
  const link = entry.link === null ? [] : [`[${escapeDiscord(entry.link.host)}](${escapeTarget(entry.link.url)})`];
  const quote = entry.quote === null ? [] : [`> ${escapeDiscord(entry.quote)}`];
  const description = [...news, ...entry.details.map(escapeDiscord), ...quote, ...link].join('\n');
  const footer = [entry.outlets, entry.asOf, entry.log].filter((part) => part !== null).join(' · ');
  return { ...(description === '' ? {} : { description }), footer: { text: footer } };
}

/** A round bracket or a blank would end the target of a markdown link, and an `@` could look like a mention. */
function escapeTarget(url: string): string {
  return url.replace(/[()\s\\<>@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
