import { z } from 'zod';
import { type Secret, secretSetting } from '../domain/secret.ts';
import { webAddress } from '../domain/web-address.ts';
import { nameSetting } from './name-setting.ts';
import type {
  FindRequest,
  FindResult,
  Notifier,
  NotifierDeps,
  NotifierKind,
  SendRequest,
  SendResult,
} from './notifier.ts';
import { OVERSLEPT } from './overslept.ts';
import { type SlackAnswer, slackAnswer } from './slack/answer.ts';
import { type SlackBlock, type SlackMessage, slackMessage } from './slack/blocks.ts';
import { type CallSlack, openSlack } from './slack/client.ts';
import { markCorrected } from './slack/mark.ts';
import { searchPages, slackPage } from './slack/search.ts';

const config = z.strictObject({
  name: nameSetting('slack'),
  kind: z
    .literal('slack')
    .describe('A Slack bot: posts, answers in threads, marks what it corrects, and looks lost posts up.'),
  token: secretSetting(
    'The Bot User OAuth Token (xoxb-…): api.slack.com/apps → your app → OAuth & Permissions. Scopes: chat:write, channels:history (groups:history for a private channel) and reactions:write.',
  ),
  channel: z
    .string()
    .min(1)
    .regex(/^[^#@]/, 'the ID of the channel such as C0123456789, not its #name')
    .describe('ID of the channel (C…), from the channel’s details. The app must be a member.'),
  apiUrl: webAddress
    .default('https://slack.com/api/')
    .describe('Another address of the Web API, for tests and gateways.'),
});

export interface SlackConfig {
  readonly name: string;
  readonly kind: 'slack';
  readonly token: Secret;
  readonly channel: string;
  readonly apiUrl: string;
}

export const slack: NotifierKind<SlackConfig> = { kind: 'slack', config, open };

function open(settings: SlackConfig, { http }: NotifierDeps): Notifier {
  const { channel, apiUrl } = settings;
  const call = openSlack({ http, token: settings.token.reveal(), apiUrl });
  return {
    render: (message) => ({ ...slackMessage(message), ...(message.shape === 'correction' ? { corrects: true } : {}) }),
    prepare: (request) => markCorrected(channel, call, request),
    send: (request) => send(channel, call, request),
    find: (request) => find(channel, call, request),
    deadlineMs: DEADLINE_MS,
    graceMs: 60_000,
    // One message a second and channel; beyond it Slack may drop posts that it has acknowledged.
    paceMs: 1100,
    whenUnsure: 'find',
  };
}

const DEADLINE_MS = 15_000;
const EVENT_TYPE = 'tollwatch_message';

async function send(channel: string, call: CallSlack, request: SendRequest): Promise<SendResult> {
  const answer = await post(channel, call, request, true);
  if (answer.kind !== 'bad-payload' && answer.kind !== 'no-thread') return outcome(answer);
  if (!request.mayPost()) return OVERSLEPT;
  // Slack has refused these two, so nothing was posted: the same words once more, as bare text or outside the thread.
  if (answer.kind === 'bad-payload') return outcome(await post(channel, call, request, false));
  return outcome(await post(channel, call, { ...request, replyTo: null }, true));
}

async function post(channel: string, call: CallSlack, request: SendRequest, inForm: boolean): Promise<SlackAnswer> {
  const { text, blocks } = request.payload as SlackMessage;
  const key = { event_type: EVENT_TYPE, event_payload: { key: request.key } };
  const result = await call({ deadlineMs: DEADLINE_MS, signal: request.signal }, (client) =>
    client.chat.postMessage({
      channel,
      ...(inForm ? { text, blocks: keyed(blocks, request.key), metadata: key } : { text: bareText(text, request.key) }),
      ...(request.replyTo?.ts === undefined ? {} : { thread_ts: request.replyTo.ts }),
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  return slackAnswer(result);
}

/** The key also stands in the first block's id: that comes back with the history even where metadata does not. */
function keyed(blocks: readonly SlackBlock[], key: string): SlackBlock[] {
  return blocks.map((block, i) => (i === 0 ? { ...block, block_id: key } : block));
}

function bareText(text: string, key: string): string {
  return `${text}\n(ref ${key})`;
}

function outcome(answer: SlackAnswer): SendResult {
  if (answer.kind === 'no') return answer.refusal;
  if (answer.kind !== 'ok') {
    const why = `Slack said ${answer.code}`;
    return { result: 'refused', scope: 'message', why, advice: 'Please report this as a defect, with the log number.' };
  }
  const { ts, channel } = answer.body;
  if (typeof ts !== 'string' || typeof channel !== 'string') return { result: 'unknown', why: 'Slack gave no ts' };
  return { result: 'sent', ref: { channel, ts } };
}

/**
 * A channel's history does not list replies, so an answer is looked for in its thread; and in the history too, because an
 * answer whose thread is gone was posted there.
 */
async function find(channel: string, call: CallSlack, request: FindRequest): Promise<FindResult> {
  const parent = request.replyTo?.ts;
  const inThread = parent === undefined ? null : await search(channel, call, request, parent);
  const found =
    inThread?.result === 'found' || inThread?.result === 'unknown' ? inThread : await search(channel, call, request);
  return found.result === 'found' ? { result: 'found', ref: { channel, ...found.ref } } : found;
}

function search(channel: string, call: CallSlack, request: FindRequest, parent?: string): Promise<FindResult> {
  const { key, since, signal } = request;
  const page = { channel, limit: 200, include_all_metadata: true };
  return searchPages({ key, since, newestFirst: parent === undefined }, async (cursor) => {
    const from = cursor === null ? {} : { cursor };
    const result = await call({ deadlineMs: DEADLINE_MS, signal }, (client) =>
      parent === undefined
        ? client.conversations.history({ ...page, ...from })
        : client.conversations.replies({ ...page, ...from, ts: parent }),
    );
    return slackPage(slackAnswer(result));
  });
}
