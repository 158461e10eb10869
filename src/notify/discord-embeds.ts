import { longestThatFits } from './brevity.ts';
import { escapeDiscord } from './discord-escape.ts';
import { cut } from './feed-text.ts';
import type { Message } from './message.ts';
import { type Entry, type Post, postOf } from './post.ts';

export interface DiscordEmbed {
  readonly title?: string;
  readonly url?: string;
  readonly description: string;
  readonly footer?: { readonly text: string };
}

export interface DiscordMessage {
  /** What a phone shows first and a screen reader reads first; the embeds carry the whole. */
  readonly content: string;
  readonly embeds: readonly DiscordEmbed[];
}

/** Pure. Keeps Discord's limits; longer messages are refused as a whole. */
export function discordMessage(message: Message): DiscordMessage {
  return longestThatFits((brevity) => inDiscordForm(postOf(message, brevity)), isWithinLimits);
}

const MOST_DESCRIPTION = 4096;
const MOST_FOOTER = 2048;
const MOST_EMBEDS = 10;
/** Over all embeds; the room for the key that a bot adds to the footer is kept free. */
const MOST_TOGETHER = 6000 - 100;
const MOST_TITLE = 256;

function isWithinLimits({ embeds }: DiscordMessage): boolean {
  const together = embeds.reduce((sum, embed) => sum + lengthOf(embed), 0);
  return embeds.length <= MOST_EMBEDS && together <= MOST_TOGETHER && embeds.every(isEmbedWithinLimits);
}

function lengthOf({ title, description, footer }: DiscordEmbed): number {
  return (title?.length ?? 0) + description.length + (footer?.text.length ?? 0);
}

function isEmbedWithinLimits({ description, footer }: DiscordEmbed): boolean {
  return description.length <= MOST_DESCRIPTION && (footer?.text.length ?? 0) <= MOST_FOOTER;
}

function inDiscordForm(post: Post): DiscordMessage {
  const content = post.title === null ? '' : `**${cut(escapeDiscord(post.title), MOST_TITLE)}**`;
  if (post.brief || post.entries.length === 0) return { content, embeds: [listEmbed(post)] };
  const lines = post.lines.length === 0 ? [] : [{ description: post.lines.map(escapeDiscord).join('\n') }];
  return { content, embeds: [...post.entries.map(entryEmbed), ...lines] };
}

function listEmbed({ entries, lines }: Post): DiscordEmbed {
  const items = entries.map((entry) => escapeDiscord(`• ${entry.news} · ${entry.log}`));
  return { description: [...items, ...lines.map(escapeDiscord)].join('\n') };
}

/** Line one is bold in the description, for a title takes 256 characters and would cut it. */
function entryEmbed(entry: Entry): DiscordEmbed {
  const link = entry.link === null ? [] : [`[${escapeDiscord(entry.link.host)}](${escapeTarget(entry.link.url)})`];
  const quote = entry.quote === null ? [] : [`> ${escapeDiscord(entry.quote)}`];
  const description = [`**${escapeDiscord(entry.news)}**`, ...entry.details.map(escapeDiscord), ...quote, ...link];
  const footer = [entry.outlets, entry.asOf, entry.log].filter((part) => part !== null).join(' · ');
  return { description: description.join('\n'), footer: { text: footer } };
}

/** A round bracket or a blank would end the target of a markdown link, and an `@` could look like a mention. */
function escapeTarget(url: string): string {
  return url.replace(/[()\s\\<>@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
