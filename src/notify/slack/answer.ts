import type { HttpResult } from '../../net/http.ts';
import { jsonBody, retryAfterMs, withoutAnswer } from '../http-answer.ts';
import type { SendResult } from '../notifier.ts';

export type Refusal = Exclude<SendResult, { result: 'sent' }>;

/** What Slack said: its JSON, what it found faulty about the request, or why there is neither. */
export type SlackAnswer =
  | { readonly kind: 'ok'; readonly body: { readonly [key: string]: unknown } }
  | { readonly kind: 'bad-payload'; readonly code: string }
  /** The message to answer under is gone. */
  | { readonly kind: 'no-thread'; readonly code: string }
  | { readonly kind: 'no'; readonly refusal: Refusal };

/** Sorts an answer of the Web API into what it says about the post: sent, certainly not, or nobody knows. */
export function slackAnswer(result: HttpResult): SlackAnswer {
  if (result.kind !== 'response') return no(withoutAnswer('Slack', result));
  if (result.status === 429) return no(wait(result.headers));
  if (result.status >= 500) return no({ result: 'unknown', why: `Slack answered HTTP ${result.status}` });
  const body = jsonBody(result.body);
  if (result.status >= 400 && typeof body?.ok !== 'boolean') return no(notSlack(result.status));
  if (typeof body?.ok !== 'boolean') return no({ result: 'unknown', why: 'Slack’s answer was cut or is not JSON' });
  return body.ok ? { kind: 'ok', body } : byCode(String(body.error ?? ''), result.headers);
}

function byCode(code: string, headers: Readonly<Record<string, string>>): SlackAnswer {
  const why = `Slack said ${code.slice(0, 80) || 'nothing more than "not ok"'}`;
  if (BAD_PAYLOAD.has(code) || code.startsWith('invalid_metadata')) return { kind: 'bad-payload', code };
  if (NO_THREAD.has(code)) return { kind: 'no-thread', code };
  if (code === 'ratelimited' || code === 'rate_limited') return no(wait(headers));
  if (NOT_NOW.has(code)) return no({ result: 'retry', afterMs: null, why });
  const advice = BROKEN[code] ?? (code.startsWith('restricted_action') ? RESTRICTED : null);
  if (advice !== null) return no({ result: 'refused', scope: 'destination', why, advice });
  return no({ result: 'unknown', why });
}

function no(refusal: Refusal): SlackAnswer {
  return { kind: 'no', refusal };
}

function wait(headers: Readonly<Record<string, string>>): Refusal {
  return { result: 'retry', afterMs: retryAfterMs(headers) ?? WITHOUT_RETRY_AFTER_MS, why: 'Slack asked to slow down' };
}

function notSlack(status: number): Refusal {
  const advice = 'Check `apiUrl` (leave it out for slack.com) and any proxy in between.';
  return { result: 'refused', scope: 'destination', why: `HTTP ${status} and no answer of Slack’s`, advice };
}

const WITHOUT_RETRY_AFTER_MS = 60_000;

/** Slack says that nothing was done, and that it may work later. */
const NOT_NOW = new Set(['request_timeout', 'team_added_to_org', 'org_login_required', 'message_limit_exceeded']);

const NO_THREAD = new Set(['thread_not_found', 'message_not_found', 'cannot_reply_to_message', 'invalid_thread_ts']);

const BAD_PAYLOAD = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'too_many_attachments',
  'metadata_too_large',
  'markdown_text_conflict',
]);

const TOKEN = 'Install the app again and put its bot token (xoxb-…) into the configuration.';
const RESTRICTED = 'A workspace setting forbids the app to post here; ask a workspace admin.';

/** Nothing will arrive until a person has mended this. */
const BROKEN: Readonly<Record<string, string>> = {
  invalid_auth: TOKEN,
  not_authed: TOKEN,
  account_inactive: TOKEN,
  token_revoked: TOKEN,
  token_expired: TOKEN,
  not_allowed_token_type: TOKEN,
  missing_scope:
    'Give the app the scopes chat:write and channels:history (groups:history for a private channel), and install it again.',
  no_permission: 'Give the app the scope chat:write and install it again.',
  channel_not_found: 'Use the channel’s ID (C…, under the channel’s details) and invite the app: /invite @tollwatch.',
  not_in_channel: 'Invite the app into the channel: /invite @tollwatch.',
  is_archived: 'The channel is archived; name another one.',
  ekm_access_denied: RESTRICTED,
  access_denied: RESTRICTED,
};
