import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { HttpClient, HttpResult } from '../../src/net/http.ts';
import { notifierKinds } from '../../src/notify/kinds.ts';
import type { DestinationCommon, NotifierKind } from '../../src/notify/notifier.ts';
import { SHAPES } from './shapes.ts';

const CANARY = 'canary-7f3a';
const SETTINGS: Readonly<Record<string, object>> = {
  slack: { token: CANARY, channel: 'C1' },
  'slack-webhook': { webhookUrl: `https://hooks.example/${CANARY}` },
  discord: { webhookUrl: `https://discord.example/api/webhooks/1/${CANARY}` },
  'discord-bot': { token: CANARY, channel: '7' },
  webhook: { url: `https://r.example/${CANARY}`, secret: CANARY },
  console: {},
  file: { path: '/nowhere/at/all.jsonl' },
};

const ANSWERS: readonly HttpResult[] = [
  { kind: 'unreachable', message: `connect failed: ${CANARY}`, sent: 'maybe' },
  { kind: 'private-address', message: CANARY, sent: 'no' },
  ...[200, 400, 401, 404, 429, 500].map((status) => response(status, `{"ok":false,"error":"x","echo":"${CANARY}"}`)),
  response(200, CANARY.slice(0, 5)),
];

test.each(notifierKinds.map((kind) => [kind.kind, kind as unknown as NotifierKind]))(
  '%s: what it says never shows a secret',
  async (name, kind) => {
    const settings = (kind.config as z.ZodType<DestinationCommon>).parse({ kind: name, ...SETTINGS[name] });
    const printed: string[] = [inspect(settings, { depth: 9 }), JSON.stringify(settings), String(settings)];
    for (const answer of ANSWERS) {
      const http: HttpClient = { fetch: async () => answer, close: async () => {} };
      const notifier = kind.open(settings, {
        http,
        now: () => '2025-03-28T09:00:00.000Z',
        print: (line) => printed.push(line),
      });
      const payload = SHAPES.raised === undefined ? {} : notifier.render(SHAPES.raised);
      const signal = new AbortController().signal;
      const request = { payload, key: 'k', replyTo: null, signal };
      printed.push(JSON.stringify([payload, await notifier.send({ ...request, attempt: 1, mayRepeat: true })]));
      printed.push(JSON.stringify((await notifier.find?.({ ...request, since: '2025-03-28T09:00:00.000Z' })) ?? null));
    }
    expect(printed.filter((text) => text.includes(CANARY))).toEqual([]);
  },
);

test('a wrong setting is named without its value', () => {
  for (const kind of notifierKinds) {
    const wrong = Object.fromEntries(Object.entries(SETTINGS[kind.kind] ?? {}).map(([key, value]) => [key, [value]]));
    const result = kind.config.safeParse({ kind: kind.kind, ...wrong });
    expect(JSON.stringify(result.error?.issues ?? [])).not.toContain(CANARY);
  }
});

function response(status: number, body: string): HttpResult {
  return {
    kind: 'response',
    status,
    headers: {},
    body: new TextEncoder().encode(body),
    url: `https://x.example/${CANARY}`,
    movedPermanently: false,
  };
}
