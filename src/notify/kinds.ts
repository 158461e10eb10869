import { consoleKind } from './console.ts';
import { discord } from './discord.ts';
import { discordBot } from './discord-bot.ts';
import { file } from './file.ts';
import type { NotifierKind } from './notifier.ts';
import { slack } from './slack.ts';
import { slackWebhook } from './slack-webhook.ts';
import { webhook } from './webhook.ts';

/** Every kind of destination. A new one is its module, one line here, and its test. */
export const NOTIFIER_KINDS: readonly NotifierKind[] = [
  slack,
  slackWebhook,
  discord,
  discordBot,
  webhook,
  consoleKind,
  file,
];

export function notifierKind(name: string): NotifierKind | undefined {
  return NOTIFIER_KINDS.find(({ kind }) => kind === name);
}
