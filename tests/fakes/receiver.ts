import { type FakeService, json, type Shown } from './channel.ts';

/** Whoever takes a generic webhook, or Slack's incoming one: shows whatever it is sent, twice when sent twice. */
export function fakeReceiver(
  answer: { readonly status: number; readonly body: string } = { status: 200, body: 'ok' },
): FakeService {
  const shown: Shown[] = [];
  return {
    shown,
    isPost: () => true,
    slowDown: (seconds) => json({}, 429, seconds === null ? {} : { 'retry-after': String(seconds) }),
    answer: ({ body, headers }) => {
      const key = headers['idempotency-key'] ?? null;
      shown.push({
        id: String(shown.length),
        text: body,
        under: null,
        key,
        payload: { headers, body: JSON.parse(body) },
      });
      return answer;
    },
  };
}
