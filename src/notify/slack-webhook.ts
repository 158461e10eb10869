import { z } from 'zod';
import { type Secret, secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import type { HttpResult } from '../net/http.ts';
import { retryAfterMs, withoutAnswer } from './http-answer.ts';
import { nameSetting } from './name-setting.ts';
import type { Notifier, NotifierDeps, NotifierKind, SendRequest, SendResult } from './notifier.ts';
import { REPEAT_MARK } from './repeat-mark.ts';
import { type SlackBlock, type SlackMessage, slackMessage } from './slack/blocks.ts';
import { type WhenUnsure, whenUnsureSetting } from './when-unsure.ts';

const config = z.strictObject({
  name: nameSetting('slack-webhook'),
  kind: z.literal('slack-webhook').describe('A Slack incoming webhook: posts only; cannot thread, cannot look back.'),
  webhookUrl: secretSetting(
    'The webhook’s address (https://hooks.slack.com/services/…): api.slack.com/apps → your app → Incoming Webhooks. Whoever has it can post.',
    webAddress,
  ),
  whenUnsure: whenUnsureSetting,
});

export interface SlackWebhookConfig {
  readonly name: string;
  readonly kind: 'slack-webhook';
  readonly webhookUrl: Secret;
  readonly whenUnsure: WhenUnsure;
}

export const slackWebhook: NotifierKind<SlackWebhookConfig> = { kind: 'slack-webhook', config, open };

function open(settings: SlackWebhookConfig, { http }: NotifierDeps): Notifier {
  return {
    render: slackMessage,
    send: async (request) =>
      outcome(
        await http.fetch({
          url: settings.webhookUrl.reveal(),
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(bodyOf(request)),
          deadlineMs: DEADLINE_MS,
          signal: request.signal,
        }),
      ),
    deadlineMs: DEADLINE_MS,
    graceMs: 60_000,
    paceMs: 1100,
    whenUnsure: settings.whenUnsure,
  };
}

const DEADLINE_MS = 15_000;

function bodyOf({ payload, mayRepeat }: SendRequest) {
  const { text, blocks } = payload as SlackMessage;
  const mark: SlackBlock = { type: 'context', elements: [{ type: 'plain_text', text: REPEAT_MARK, emoji: false }] };
  return {
    text: mayRepeat ? `${REPEAT_MARK}\n${text}` : text,
    blocks: mayRepeat ? [mark, ...blocks] : blocks,
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

function outcome(answer: HttpResult): SendResult {
  if (answer.kind !== 'response') return withoutAnswer('Slack’s webhook', answer);
  const said = new TextDecoder().decode(answer.body).trim().slice(0, 80);
  const why = `Slack’s webhook answered HTTP ${answer.status}`;
  if (answer.status === 200) return said === 'ok' ? { result: 'sent', ref: {} } : { result: 'unknown', why };
  if (answer.status === 429) return { result: 'retry', afterMs: retryAfterMs(answer.headers) ?? 60_000, why };
  if (answer.status >= 500) return { result: 'unknown', why };
  if (answer.status === 400) {
    return { result: 'refused', scope: 'message', why, advice: 'Please report this as a defect, with the log number.' };
  }
  return {
    result: 'refused',
    scope: 'destination',
    why,
    advice: 'Make a new incoming webhook and put its address in.',
  };
}
