import { z } from 'zod';
import { type Secret, secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import type { HttpResult } from '../net/http.ts';
import { discordPosted, discordRefusal } from './discord/answer.ts';
import { type DiscordEmbed, type DiscordMessage, discordMessage } from './discord/embeds.ts';
import { jsonValue } from './http-answer.ts';
import { nameSetting } from './name-setting.ts';
import type { FindRequest, FindResult, Notifier, NotifierDeps, NotifierKind, SendRequest } from './notifier.ts';

const config = z.strictObject({
  name: nameSetting('discord-bot'),
  kind: z.literal('discord-bot').describe('A Discord bot: posts, replies under what it corrects, looks lost posts up.'),
  token: secretSetting(
    'The bot’s token: discord.com/developers/applications → your application → Bot → Reset Token. In the channel it needs View Channel, Send Messages, Embed Links and Read Message History.',
  ),
  channel: z.string().regex(/^\d+$/, 'must be a channel ID, digits only').describe('ID of the channel or thread.'),
  apiUrl: webAddress
    .default('https://discord.com/api/v10/')
    .describe('Another address of the API, for tests and gateways.'),
});

export interface DiscordBotConfig {
  readonly name: string;
  readonly kind: 'discord-bot';
  readonly token: Secret;
  readonly channel: string;
  readonly apiUrl: string;
}

export const discordBot: NotifierKind<DiscordBotConfig> = { kind: 'discord-bot', config, open };

function open(settings: DiscordBotConfig, { http }: NotifierDeps): Notifier {
  const messages = new URL(`channels/${settings.channel}/messages`, withSlash(settings.apiUrl)).href;
  const headers = { authorization: `Bot ${settings.token.reveal()}`, 'content-type': 'application/json' };
  const limits = { deadlineMs: DEADLINE_MS, headers };
  return {
    render: discordMessage,
    send: async (request) => {
      const body = JSON.stringify(bodyOf(request));
      const answer = await http.fetch({ ...limits, url: messages, method: 'POST', body, signal: request.signal });
      return discordPosted(answer, ADVICE);
    },
    find: (request) =>
      find(request, (before) => {
        const page = before === null ? `${messages}?limit=100` : `${messages}?limit=100&before=${before}`;
        return http.fetch({ ...limits, url: page, signal: request.signal });
      }),
    deadlineMs: DEADLINE_MS,
    graceMs: 60_000,
    paceMs: 1000,
    whenUnsure: 'find',
  };
}

const DEADLINE_MS = 15_000;
const ADVICE = 'Check the bot’s token, the channel ID, and that its role may view, post, embed and read history there.';

/**
 * The nonce makes Discord itself hand back the first post to a second try of the past few minutes; beyond that the key
 * in the last footer tells whether it arrived, because a history does not keep nonces.
 */
function bodyOf({ payload, key, replyTo }: SendRequest) {
  const { content, embeds } = payload as DiscordMessage;
  const reply =
    replyTo?.id === undefined ? {} : { message_reference: { message_id: replyTo.id, fail_if_not_exists: false } };
  return {
    content,
    embeds: keyed(embeds, key),
    nonce: key,
    enforce_nonce: true,
    allowed_mentions: { parse: [], replied_user: false },
    ...reply,
  };
}

function keyed(embeds: readonly DiscordEmbed[], key: string): readonly DiscordEmbed[] {
  return embeds.map((embed, i) => {
    if (i < embeds.length - 1) return embed;
    return {
      ...embed,
      footer: { text: [embed.footer?.text, mark(key)].filter((part) => part !== undefined).join(' · ') },
    };
  });
}

function mark(key: string): string {
  return `ref ${key}`;
}

const MOST_PAGES = 20;
/** Whatever our clock said when the post was tried. */
const LEAST_PAGES = 10;
const CLOCK_DOUBT_MS = 3_600_000;

/** A message of the history; what stands in it in another form carries no key. */
const seen = z.object({
  id: z.string(),
  channel_id: z.string().optional().catch(undefined),
  timestamp: z.string().optional().catch(undefined),
  embeds: z
    .array(z.object({ footer: z.object({ text: z.string() }).optional().catch(undefined) }))
    .optional()
    .catch(undefined),
});
const seenPage = z.array(seen);

async function find(
  { key, since }: FindRequest,
  read: (before: string | null) => Promise<HttpResult>,
): Promise<FindResult> {
  let before: string | null = null;
  for (let count = 1; count <= MOST_PAGES; count++) {
    const page = pageOf(await read(before));
    if (!Array.isArray(page)) return page;
    const hit = page.find((message) => message.embeds?.some((embed) => embed.footer?.text.endsWith(mark(key))));
    if (hit !== undefined) return { result: 'found', ref: { id: hit.id, channel: hit.channel_id ?? '' } };
    const last = page.at(-1);
    if (last === undefined || page.length < 100) return { result: 'absent' };
    if (count >= LEAST_PAGES && Date.parse(last.timestamp ?? '') < Date.parse(since) - CLOCK_DOUBT_MS)
      return { result: 'absent' };
    before = last.id;
  }
  return { result: 'unknown', why: `not among the newest ${MOST_PAGES} pages, and there are more`, afterMs: null };
}

function pageOf(answer: HttpResult): z.infer<typeof seenPage> | Exclude<FindResult, { result: 'found' | 'absent' }> {
  if (answer.kind !== 'response') return { result: 'unknown', why: `Discord: ${answer.kind}`, afterMs: null };
  if (answer.status !== 200) {
    const refusal = discordRefusal(answer, ADVICE);
    if (refusal.result === 'refused' && refusal.scope === 'destination')
      return { result: 'refused', why: refusal.why, advice: refusal.advice };
    return { result: 'unknown', why: refusal.why, afterMs: refusal.result === 'retry' ? refusal.afterMs : null };
  }
  // What cannot be read says nothing about what the channel shows: it may be the very message.
  const { data } = seenPage.safeParse(jsonValue(answer.body));
  return data ?? { result: 'unknown', why: 'Discord’s answer was cut or lists no messages', afterMs: null };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
