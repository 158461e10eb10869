import type { Message } from '../message.ts';
import { longestThatFits } from '../wording/brevity.ts';
import type { Entry } from '../wording/entry.ts';
import { cut } from '../wording/feed-text.ts';
import { type Post, postOf } from '../wording/post.ts';
import { postText } from '../wording/post-text.ts';
import { escapeMrkdwn, escapeSlack } from './escape.ts';

interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: boolean;
}

interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  readonly verbatim: boolean;
}

/** The blocks that tollwatch uses, of Slack's many. */
export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText; readonly block_id?: string }
  | { readonly type: 'section'; readonly text: PlainText | Mrkdwn; readonly block_id?: string }
  | { readonly type: 'context'; readonly elements: (PlainText | Mrkdwn)[]; readonly block_id?: string }
  | { readonly type: 'divider'; readonly block_id?: string };

/** As the outbox keeps it. `blocks` for the eye; `text` says the same in full, for a screen reader reads nothing else. */
export type SlackMessage = {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
};

/** Pure. Keeps Slack's limits; longer texts are split or refused by Slack. */
export function slackMessage(message: Message): SlackMessage {
  return longestThatFits((brevity) => inSlackForm(postOf(message, brevity)), isWithinLimits);
}

function inSlackForm(post: Post): SlackMessage {
  return { text: postText(post, { text: escapeMrkdwn, link: escapeSlack, move: 'words' }), blocks: blocksOf(post) };
}

/** A text a little over 4,000 is shown as two messages; a section takes 3,000, a message 50 blocks. */
const MOST_TEXT = 3900;
const MOST_SECTION = 3000;
const MOST_HEADER = 150;
const MOST_BLOCKS = 50;

function isWithinLimits({ text, blocks }: SlackMessage): boolean {
  return text.length <= MOST_TEXT && blocks.length <= MOST_BLOCKS && blocks.every(isSectionWithinLimits);
}

function isSectionWithinLimits(block: SlackBlock): boolean {
  return block.type !== 'section' || block.text.text.length <= MOST_SECTION;
}

function blocksOf(post: Post): readonly SlackBlock[] {
  const title: SlackBlock[] =
    post.title === null ? [] : [{ type: 'header', text: plain(cut(post.title, MOST_HEADER)) }];
  return [
    ...title,
    ...(post.brief ? briefBlocks(post) : entryBlocks(post.entries)),
    ...linesBlock(post),
    ...creditBlock(post),
  ];
}

/** A bare list: every line carries its number in the log, where quote and link are. */
function briefBlocks(post: Post): readonly SlackBlock[] {
  return post.entries.map((entry) => ({ type: 'section', text: plain(`• ${entry.news} · ${entry.log}`) }));
}

function entryBlocks(entries: readonly Entry[]): readonly SlackBlock[] {
  return entries.flatMap((entry, i) => (i === 0 ? entryBlock(entry) : [{ type: 'divider' }, ...entryBlock(entry)]));
}

/** Only line one is mrkdwn, to be bold; what a feed wrote stands in plain text, which Slack neither formats nor links. */
function entryBlock(entry: Entry): readonly SlackBlock[] {
  const below = [...entry.details, ...(entry.quote === null ? [] : [entry.quote])].join('\n');
  return [
    { type: 'section', text: { type: 'mrkdwn', text: `*${escapeMrkdwn(entry.news)}*`, verbatim: true } },
    ...(below === '' ? [] : [{ type: 'section' as const, text: plain(below) }]),
    originBlock(entry),
  ];
}

function originBlock({ outlets, asOf, log, link }: Entry): SlackBlock {
  const origin = plain([outlets, asOf, log].filter((part) => part !== null).join(' · '));
  if (link === null) return { type: 'context', elements: [origin] };
  const anchor = `<${escapeLink(link.url)}|${escapeMrkdwn(link.host)}>`;
  return { type: 'context', elements: [origin, { type: 'mrkdwn', text: anchor, verbatim: true }] };
}

/** The bar ends the address of a Slack link. */
function escapeLink(url: string): string {
  return escapeSlack(url).replaceAll('|', '%7C');
}

function linesBlock({ lines }: Post): readonly SlackBlock[] {
  return lines.length === 0 ? [] : [{ type: 'section', text: plain(lines.join('\n')) }];
}

function creditBlock({ credit }: Post): readonly SlackBlock[] {
  return credit === null ? [] : [{ type: 'context', elements: [plain(credit)] }];
}

/** `emoji: false` keeps `:skull:` the words that the feed wrote. */
function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false };
}
