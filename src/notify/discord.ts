import { z } from 'zod';
import { type Secret, secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import { discordPosted } from './discord/answer.ts';
import { type DiscordMessage, discordMessage } from './discord/embeds.ts';
import { nameSetting } from './name-setting.ts';
import type { Notifier, NotifierDeps, NotifierKind, SendRequest } from './notifier.ts';
import { REPEAT_MARK } from './repeat-mark.ts';
import { type WhenUnsure, whenUnsureSetting } from './when-unsure.ts';

const config = z.strictObject({
  name: nameSetting('discord'),
  kind: z.literal('discord').describe('A Discord webhook: posts into one channel or thread; cannot look back.'),
  webhookUrl: secretSetting(
    'The webhook’s address: channel settings → Integrations → Webhooks → Copy Webhook URL. Whoever has it can post.',
    webAddress.refine(isNoPage, 'the address of a webhook: https://discord.com/api/webhooks/…'),
  ),
  threadId: z.string().optional().describe('ID of a thread of that channel to post into.'),
  whenUnsure: whenUnsureSetting,
});

/** What a browser shows of a channel looks like an address to post to, and is none. */
function isNoPage(address: string): boolean {
  const { host, pathname } = URL.parse(address) ?? { host: '', pathname: '' };
  return !/(?:^|\.)discord(?:app)?\.com$/.test(host) || /^\/api\/(?:v\d+\/)?webhooks\//.test(pathname);
}

export interface DiscordConfig {
  readonly name: string;
  readonly kind: 'discord';
  readonly webhookUrl: Secret;
  readonly threadId?: string | undefined;
  readonly whenUnsure: WhenUnsure;
}

export const discord: NotifierKind<DiscordConfig> = { kind: 'discord', config, open };

function open(settings: DiscordConfig, { http }: NotifierDeps): Notifier {
  return {
    render: discordMessage,
    send: async (request) =>
      discordPosted(
        await http.fetch({
          url: address(settings),
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(bodyOf(request)),
          deadlineMs: DEADLINE_MS,
          signal: request.signal,
        }),
        'Make a new webhook in the channel’s settings (Integrations) and put its address in.',
      ),
    deadlineMs: DEADLINE_MS,
    graceMs: 60_000,
    // Five posts in two seconds is what a webhook is known to take; single file keeps below it with room to spare.
    paceMs: 500,
    whenUnsure: settings.whenUnsure,
  };
}

const DEADLINE_MS = 15_000;

/** `wait=true`: without it a message that was not saved is answered as if it had been. */
function address({ webhookUrl, threadId }: DiscordConfig): string {
  const url = new URL(webhookUrl.reveal());
  url.searchParams.set('wait', 'true');
  if (threadId !== undefined) url.searchParams.set('thread_id', threadId);
  return url.href;
}

function bodyOf({ payload, mayRepeat }: SendRequest) {
  const { content, embeds } = payload as DiscordMessage;
  const marked = mayRepeat ? [REPEAT_MARK, content].filter((line) => line !== '').join('\n') : content;
  return { content: marked, embeds, allowed_mentions: { parse: [] } };
}
