import { describe, expect, test } from 'vitest';
import type { HttpResult } from '../../src/net/http.ts';
import { discordPosted } from '../../src/notify/discord-answer.ts';
import { slackAnswer } from '../../src/notify/slack-answer.ts';

/** What an answer says about the post, in one word. */
const SLACK: readonly (readonly [HttpResult, string])[] = [
  [ok({ ok: true, ts: '1.2', channel: 'C1' }), 'ok'],
  [{ kind: 'unreachable', message: '', sent: 'no' }, 'retry'],
  [{ kind: 'unreachable', message: '', sent: 'maybe' }, 'unknown'],
  [{ kind: 'unreachable', message: '' }, 'unknown'],
  [{ kind: 'timeout', message: '', sent: 'maybe' }, 'unknown'],
  [{ kind: 'malformed', message: '' }, 'unknown'],
  [{ kind: 'rate-limited', message: '', sent: 'no', retryAfter: 7 }, 'retry after 7000'],
  [{ kind: 'private-address', message: '', sent: 'no' }, 'refused destination'],
  [answer(429, '', { 'retry-after': '30' }), 'retry after 30000'],
  [answer(429, ''), 'retry after 60000'],
  [answer(429, '', { 'retry-after': 'soon' }), 'retry after 60000'],
  [answer(500, 'oops'), 'unknown'],
  [answer(503, '{"ok":false,"error":"service_unavailable"}'), 'unknown'],
  [answer(200, '{"ok":true,"ts":"1'), 'unknown'],
  [answer(200, '<html>'), 'unknown'],
  [answer(200, ''), 'unknown'],
  [answer(404, '<html>'), 'refused destination'],
  ...['fatal_error', 'internal_error', 'service_unavailable', 'a_code_of_tomorrow', ''].map(
    (code) => [no(code), 'unknown'] as const,
  ),
  ...['request_timeout', 'team_added_to_org', 'org_login_required', 'message_limit_exceeded'].map(
    (code) => [no(code), 'retry'] as const,
  ),
  ...['ratelimited', 'rate_limited'].map((code) => [no(code), 'retry after 60000'] as const),
  ...[
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'missing_scope',
    'no_permission',
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'restricted_action_read_only_channel',
    'ekm_access_denied',
    'access_denied',
  ].map((code) => [no(code), 'refused destination'] as const),
  ...[
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'too_many_attachments',
    'metadata_too_large',
    'invalid_metadata_format',
    'invalid_metadata_schema',
    'markdown_text_conflict',
  ].map((code) => [no(code), 'bad-payload'] as const),
  ...['thread_not_found', 'message_not_found', 'cannot_reply_to_message', 'invalid_thread_ts'].map(
    (code) => [no(code), 'no-thread'] as const,
  ),
];

const DISCORD: readonly (readonly [HttpResult, string])[] = [
  [ok({ id: '1', channel_id: '7' }), 'sent'],
  [answer(204, ''), 'unknown'],
  [answer(200, '{"id":"1'), 'unknown'],
  [answer(429, '{"retry_after":0.4}'), 'retry after 400'],
  [answer(429, '', { 'retry-after': '3' }), 'retry after 3000'],
  [answer(429, ''), 'retry after 60000'],
  [answer(400, '{"code":50035}'), 'refused message'],
  [answer(401, ''), 'refused destination'],
  [answer(403, ''), 'refused destination'],
  [answer(404, '{"code":10015}'), 'refused destination'],
  [answer(502, ''), 'unknown'],
  [{ kind: 'unreachable', message: '', sent: 'no' }, 'retry'],
  [{ kind: 'unreachable', message: '', sent: 'maybe' }, 'unknown'],
];

describe('Slack', () => {
  test.each(SLACK.map(([result, expected]) => [inWords(result), result, expected] as const))(
    '%s',
    (_words, result, expected) => {
      const said = slackAnswer(result);
      expect(said.kind === 'no' ? word(said.refusal) : said.kind).toBe(expected);
    },
  );
});

describe('Discord', () => {
  test.each(DISCORD.map(([result, expected]) => [inWords(result), result, expected] as const))(
    '%s',
    (_words, result, expected) => {
      expect(word(discordPosted(result, 'advice'))).toBe(expected);
    },
  );
});

function word(result: ReturnType<typeof discordPosted>): string {
  if (result.result === 'refused') return `refused ${result.scope}`;
  return result.result === 'retry' && result.afterMs !== null ? `retry after ${result.afterMs}` : result.result;
}

function ok(body: unknown): HttpResult {
  return answer(200, JSON.stringify(body));
}

function no(error: string): HttpResult {
  return ok({ ok: false, error });
}

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResult {
  return {
    kind: 'response',
    status,
    headers,
    body: new TextEncoder().encode(body),
    url: 'https://s.example/',
    movedPermanently: false,
  };
}

function inWords(result: HttpResult): string {
  if (result.kind !== 'response') return `${result.kind}, sent: ${result.sent ?? 'not said'}`;
  return `HTTP ${result.status} ${new TextDecoder().decode(result.body) || 'without a body'}`;
}
