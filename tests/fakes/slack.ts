import { type FakeAnswer, type FakeRequest, type FakeService, json, type Shown } from './channel.ts';

interface Stored extends Shown {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly metadata: unknown;
  readonly blocks: readonly Block[];
  readonly plain: string;
  readonly signs: string[];
}

export interface FakeSlackOptions {
  readonly token: string;
  readonly channel: string;
  /** Most messages that one page of a history gives, whatever is asked for. */
  readonly pageSize?: number;
  /** False: an app without the scope for it. */
  readonly mayReadHistory?: boolean;
  /** What becomes of a sign under a message: `forbidden` to an app without the scope, `down` answers HTTP 503. */
  readonly signs?: 'set' | 'forbidden' | 'down';
}

/** Slack's Web API as documented: chat.postMessage, conversations.history, conversations.replies, reactions.add. */
export function fakeSlack({
  token,
  channel,
  pageSize = 999,
  signs = 'set',
  mayReadHistory = true,
}: FakeSlackOptions): FakeService {
  const shown: Stored[] = [];
  const methods: Record<string, (args: Args, nowMs: number) => unknown> = {
    'chat.postMessage': (args, nowMs) => post(shown, args, nowMs),
    'reactions.add': (args) => (signs === 'set' ? sign(shown, args) : { ok: false, error: 'missing_scope' }),
    'conversations.history': (args) => page(history(shown), args, pageSize),
    'conversations.replies': (args) => {
      const messages = thread(shown, args.ts);
      return messages.length === 0 ? { ok: false, error: 'thread_not_found' } : page(messages, args, pageSize);
    },
  };
  return {
    shown,
    isPost: ({ path }) => path.endsWith('/chat.postMessage'),
    slowDown: (seconds) => ({
      ...json({ ok: false, error: 'ratelimited' }, 429, seconds === null ? {} : { 'retry-after': String(seconds) }),
    }),
    answer: (request): FakeAnswer => {
      const method = methods[request.path.split('/').at(-1)?.split('?')[0] ?? ''];
      if (method === undefined) return json({ ok: false, error: 'unknown_method' });
      if (request.headers.authorization !== `Bearer ${token}`) return json({ ok: false, error: 'invalid_auth' });
      if (!mayReadHistory && request.path.includes('/conversations.'))
        return json({ ok: false, error: 'missing_scope' });
      if (signs === 'down' && request.path.endsWith('/reactions.add')) return json({}, 503);
      const args = argsOf(request);
      if (args.channel !== channel) return json({ ok: false, error: 'channel_not_found' });
      return json(method(args, request.nowMs));
    },
  };
}

type Args = Readonly<Record<string, string>>;

/** A form or JSON; in a form, everything that is not a string is JSON text. */
function argsOf({ body, headers }: FakeRequest): Args {
  if (!headers['content-type']?.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const args = JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(args).map(([k, v]) => [k, typeof v === 'string' ? v : JSON.stringify(v)]));
}

function post(shown: Stored[], args: Args, nowMs: number): unknown {
  const text = args.text ?? '';
  const blocks = JSON.parse(args.blocks ?? '[]') as Stored['blocks'];
  if (text === '' && blocks.length === 0) return { ok: false, error: 'no_text' };
  if (!areWithinLimits(blocks)) return { ok: false, error: 'invalid_blocks' };
  const metadata = args.metadata === undefined ? undefined : (JSON.parse(args.metadata) as Metadata);
  const ts = `${Math.floor(nowMs / 1000)}.${String(shown.length + 1).padStart(6, '0')}`;
  const parent = shown.find((message) => message.ts === args.thread_ts);
  if (args.thread_ts !== undefined && parent === undefined) return { ok: false, error: 'thread_not_found' };
  shown.push({
    id: ts,
    ts,
    channel: args.channel ?? '',
    thread: parent?.thread ?? parent?.ts ?? null,
    under: parent?.thread ?? parent?.ts ?? null,
    key: metadata?.event_payload?.key ?? /\(ref ([\w-]+)\)$/.exec(text)?.[1] ?? null,
    metadata,
    blocks,
    plain: text,
    signs: [],
    text: `${text}\n${JSON.stringify(blocks)}`,
    payload: { ...args, blocks },
  });
  return { ok: true, channel: args.channel, ts, message: { text, type: 'message' } };
}

/** The same sign of the same app is set once. */
function sign(shown: readonly Stored[], { timestamp, name = '' }: Args): unknown {
  const message = shown.find(({ ts }) => ts === timestamp);
  if (message === undefined) return { ok: false, error: 'message_not_found' };
  if (message.signs.includes(name)) return { ok: false, error: 'already_reacted' };
  message.signs.push(name);
  return { ok: true };
}

interface Metadata {
  readonly event_payload?: { readonly key?: string };
}

interface Block {
  readonly block_id?: string;
  readonly type?: string;
  readonly text?: { readonly type?: string; readonly text?: string };
  readonly elements?: readonly { readonly text?: string }[];
}

/** Those of Slack's limits that a message of ours could meet. */
function areWithinLimits(blocks: readonly Block[]): boolean {
  if (blocks.length > 50) return false;
  return blocks.every(({ type, text, elements }) => {
    const length = text?.text?.length ?? 0;
    if (type === 'header') return text?.type === 'plain_text' && length >= 1 && length <= 150;
    if (type === 'section') return length >= 1 && length <= 3000;
    if (type === 'context')
      return (elements?.length ?? 0) >= 1 && (elements?.length ?? 0) <= 10 && elements?.every((e) => e.text !== '');
    return type === 'divider';
  });
}

/** Newest first, and no replies: those show in their threads only. */
function history(shown: readonly Stored[]): readonly Stored[] {
  return shown.filter(({ thread }) => thread === null).toReversed();
}

/** Oldest first, the parent at the head. */
function thread(shown: readonly Stored[], ts: string | undefined): readonly Stored[] {
  return shown.filter((message) => message.ts === ts || message.thread === ts);
}

function page(messages: readonly Stored[], args: Args, pageSize: number): unknown {
  const size = Math.min(Number(args.limit ?? 100), pageSize);
  const start = Number(args.cursor ?? 0);
  const rest = messages.length > start + size;
  return {
    ok: true,
    has_more: rest,
    messages: messages.slice(start, start + size).map(({ ts, plain, blocks, metadata, thread: parent }) => ({
      type: 'message',
      ts,
      text: plain,
      blocks,
      ...(args.include_all_metadata === 'true' && metadata !== undefined ? { metadata } : {}),
      ...(parent === null ? {} : { thread_ts: parent }),
    })),
    response_metadata: { next_cursor: rest ? String(start + size) : '' },
  };
}
