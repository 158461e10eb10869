import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type Secret, secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import type { HttpResult } from '../net/http.ts';
import { retryAfterMs, withoutAnswer } from './http-answer.ts';
import { nameSetting } from './name-setting.ts';
import type { Notifier, NotifierDeps, NotifierKind, SendRequest, SendResult } from './notifier.ts';
import { webhookPayload } from './webhook-body.ts';
import { type WhenUnsure, whenUnsureSetting } from './when-unsure.ts';

const config = z.strictObject({
  name: nameSetting('webhook'),
  kind: z.literal('webhook').describe('A POST of signed JSON to an address of your own.'),
  url: secretSetting('Where to post to. Kept secret, because such addresses often carry a key.', webAddress),
  secret: secretSetting(
    'Any long random text that the receiver knows as well (`openssl rand -hex 32`); signs every post (HMAC-SHA256).',
  ),
  whenUnsure: whenUnsureSetting,
});

export interface WebhookConfig {
  readonly name: string;
  readonly kind: 'webhook';
  readonly url: Secret;
  readonly secret: Secret;
  readonly whenUnsure: WhenUnsure;
}

export const webhook: NotifierKind<WebhookConfig> = { kind: 'webhook', config, open };

function open(settings: WebhookConfig, { http, now }: NotifierDeps): Notifier {
  return {
    render: webhookPayload,
    send: async (request) => {
      const body = JSON.stringify(bodyOf(request));
      const headers = signedHeaders(request.key, body, settings.secret, Math.floor(Date.parse(now()) / 1000));
      const url = settings.url.reveal();
      return outcome(
        await http.fetch({ url, method: 'POST', headers, body, deadlineMs: DEADLINE_MS, signal: request.signal }),
      );
    },
    deadlineMs: DEADLINE_MS,
    graceMs: 60_000,
    paceMs: 100,
    whenUnsure: settings.whenUnsure,
  };
}

const DEADLINE_MS = 15_000;

function bodyOf({ payload, key, attempt, mayRepeat }: SendRequest) {
  return { ...payload, key, attempt, possibleRepeat: mayRepeat };
}

/** The signature covers `timestamp.body`: a body recorded elsewhere cannot be sent again under a new time. */
function signedHeaders(key: string, body: string, secret: Secret, timestamp: number): Record<string, string> {
  const signature = createHmac('sha256', secret.reveal()).update(`${timestamp}.${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'idempotency-key': key,
    'tollwatch-timestamp': String(timestamp),
    'tollwatch-signature': `sha256=${signature}`,
  };
}

function outcome(answer: HttpResult): SendResult {
  if (answer.kind !== 'response') return withoutAnswer('The receiver', answer);
  const { status, headers } = answer;
  const why = `The receiver answered HTTP ${status}`;
  if (status >= 200 && status < 300) return { result: 'sent', ref: {} };
  if (status === 429) return { result: 'retry', afterMs: retryAfterMs(headers) ?? 60_000, why };
  if (status >= 500 || status === 408) return { result: 'unknown', why };
  if (status === 400 || status === 413 || status === 422) {
    return {
      result: 'refused',
      scope: 'message',
      why,
      advice: 'See why the receiver refuses this body, then `outbox retry`.',
    };
  }
  return {
    result: 'refused',
    scope: 'destination',
    why,
    advice: 'Check the address, the shared secret and the receiver.',
  };
}
