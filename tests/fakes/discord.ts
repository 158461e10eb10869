import { type FakeAnswer, type FakeRequest, type FakeService, json, type Shown } from './channel.ts';

interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
}

interface Body {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string };
}

interface Stored extends Shown {
  readonly atMs: number;
  readonly nonce: string | null;
  readonly body: Body;
}

/** How long a nonce is remembered: "the past few minutes". */
const NONCE_MS = 180_000;

/** Discord's REST API as documented: execute webhook, create message, get channel messages. */
export function fakeDiscord({ token, channel }: { readonly token: string; readonly channel: string }): FakeService {
  const shown: Stored[] = [];
  return {
    shown,
    isPost: ({ method }) => method === 'POST',
    slowDown: (seconds) =>
      seconds === null
        ? json({ message: 'You are being rate limited.' }, 429)
        : json({ message: 'You are being rate limited.', retry_after: seconds, global: false }, 429),
    answer: (request): FakeAnswer => {
      const { pathname, searchParams } = new URL(request.path, 'https://discord.example');
      if (pathname === `/api/webhooks/1/${token}`) {
        const answer = post(shown, request, channel);
        return answer.status === 200 && searchParams.get('wait') !== 'true' ? { status: 204, body: '' } : answer;
      }
      if (!pathname.endsWith(`/channels/${channel}/messages`)) return json({ message: 'Unknown', code: 10003 }, 404);
      if (request.headers.authorization !== `Bot ${token}`) return json({ message: '401: Unauthorized', code: 0 }, 401);
      return request.method === 'POST' ? post(shown, request, channel) : json(page(shown, searchParams, channel));
    },
  };
}

function post(shown: Stored[], { body: raw, nowMs }: FakeRequest, channel: string): FakeAnswer {
  const body = JSON.parse(raw) as Body;
  if (!isWithinLimits(body)) return json({ message: 'Invalid Form Body', code: 50035 }, 400);
  const earlier = body.enforce_nonce
    ? shown.find((m) => m.nonce === body.nonce && nowMs - m.atMs < NONCE_MS)
    : undefined;
  if (earlier !== undefined) return json({ id: earlier.id, channel_id: channel });
  const id = String(1000 + shown.length);
  const footer = body.embeds?.at(-1)?.footer?.text ?? '';
  shown.push({
    id,
    text: `${body.content ?? ''}\n${JSON.stringify(body.embeds ?? [])}`,
    under: body.message_reference?.message_id ?? null,
    key: /ref (\S+)$/.exec(footer)?.[1] ?? null,
    payload: body,
    atMs: nowMs,
    nonce: body.nonce ?? null,
    body,
  });
  return json({ id, channel_id: channel, content: body.content ?? '' });
}

function isWithinLimits({ content = '', embeds = [], nonce = '' }: Body): boolean {
  const lengths = embeds.map(({ title = '', description = '', footer }) => [
    title.length,
    description.length,
    footer?.text.length ?? 0,
  ]);
  const urls = embeds.flatMap(({ url }) => url ?? []);
  return (
    content.length <= 2000 &&
    nonce.length <= 25 &&
    (content !== '' || embeds.length > 0) &&
    embeds.length <= 10 &&
    new Set(urls).size === urls.length &&
    lengths.every(
      ([title = 0, description = 0, footer = 0]) => title <= 256 && description <= 4096 && footer <= 2048,
    ) &&
    lengths.flat().reduce((sum, length) => sum + length, 0) <= 6000
  );
}

/** Newest first, as the service gives them; nonces are not kept. */
function page(shown: readonly Stored[], query: URLSearchParams, channel: string): unknown {
  const before = query.get('before');
  const older = before === null ? shown : shown.filter(({ id }) => Number(id) < Number(before));
  return older
    .toReversed()
    .slice(0, Number(query.get('limit') ?? 50))
    .map(({ id, atMs, body }) => ({
      id,
      channel_id: channel,
      timestamp: new Date(atMs).toISOString(),
      ...body,
      nonce: undefined,
    }));
}
