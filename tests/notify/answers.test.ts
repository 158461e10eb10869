import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';
import type { HttpResult } from '../../src/net/http.ts';
import { discordPosted } from '../../src/notify/discord/answer.ts';
import { discordBot } from '../../src/notify/discord-bot.ts';
import { slackAnswer } from '../../src/notify/slack/answer.ts';
import { slack } from '../../src/notify/slack.ts';

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

describe('a history in a form of its own', () => {
  const request = {
    key: 'sample-key',
    payload: {},
    since: '2025-03-28T09:00:00.000Z',
    replyTo: null,
    signal: new AbortController().signal,
  };
  const bot = { name: 'bot', token: new Secret('sample'), channel: '7', apiUrl: 'https://api.example/' };

  function found(kind: 'slack' | 'discord-bot', body: unknown): Promise<string | undefined> {
    return foundIn(kind, ok(body));
  }

  async function foundIn(kind: 'slack' | 'discord-bot', history: HttpResult): Promise<string | undefined> {
    const http = { fetch: async () => history, close: async () => {} };
    const deps = { http, now: () => request.since, print: () => {} };
    const notifier = kind === 'slack' ? slack.open({ ...bot, kind }, deps) : discordBot.open({ ...bot, kind }, deps);
    return (await notifier.find?.(request))?.result;
  }

  test.each([
    ['no list', {}, 'unknown'],
    ['a list of nothing', [null], 'unknown'],
    ['messages without an id', [{ embeds: [] }], 'unknown'],
    ['none', [], 'absent'],
    ['embeds that are none', [{ id: '1', embeds: 'none' }], 'absent'],
    ['a footer without words', [{ id: '1', embeds: [{ footer: {} }, { footer: null }] }], 'absent'],
    ['the key below others', [{ id: '1' }, { id: '2', embeds: [{ footer: { text: 'x · ref sample-key' } }] }], 'found'],
  ])('Discord: %s', async (_what, page, result) => {
    expect(await found('discord-bot', page)).toBe(result);
  });

  test.each([
    ['no list', {}, 'unknown'],
    ['a list of nothing', [null], 'unknown'],
    ['messages without a ts', [{ text: 'x' }], 'unknown'],
    ['none', [], 'absent'],
    ['a text that is none', [{ ts: '1.0', text: 5, metadata: 'none', blocks: [null] }], 'absent'],
    ['the key in the metadata', [{ ts: '1.0', metadata: { event_payload: { key: 'sample-key' } } }], 'found'],
    ['the key in a block', [{ ts: '1.0', text: null, blocks: [{ block_id: 'sample-key' }] }], 'found'],
  ])('Slack: %s', async (_what, messages, result) => {
    expect(await found('slack', { ok: true, messages })).toBe(result);
  });

  // What only a person can mend stops posts as well; a missing scope for the history stops the search alone.
  test.each([
    ['slack', no('invalid_auth'), 'refused'],
    ['slack', no('channel_not_found'), 'refused'],
    ['slack', no('missing_scope'), 'unknown'],
    ['slack', no('fatal_error'), 'unknown'],
    ['slack', no('ratelimited'), 'unknown'],
    ['discord-bot', answer(401, '{"code":0}'), 'refused'],
    ['discord-bot', answer(404, '{"code":10003}'), 'refused'],
    ['discord-bot', answer(400, ''), 'unknown'],
    ['discord-bot', answer(500, ''), 'unknown'],
    ['discord-bot', answer(429, ''), 'unknown'],
  ] as const)('%s answers %j: %s', async (kind, history, result) => {
    expect(await foundIn(kind, history)).toBe(result);
  });
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
