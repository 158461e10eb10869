import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { Secret } from '../../src/domain/secret.ts';
import type { HttpClient, HttpResult } from '../../src/net/http.ts';
import { NOTIFIER_KINDS } from '../../src/notify/kinds.ts';
import type { NotifierKind } from '../../src/notify/notifier.ts';
import { SHAPES } from './shapes.ts';

const CANARY = 'canary-7f3a';
/** What a kind must be told, whatever the kind: every secret holds the canary. */
function settingsOf({ kind, config }: NotifierKind): object {
  const { shape } = config as unknown as z.ZodObject;
  const needed = Object.entries(shape).filter(([, field]) => !schemaOf(field).safeParse(undefined).success);
  const filled = needed.map(([name, field]) => [name, SAMPLES.find((sample) => fits(schemaOf(field), sample))]);
  return { ...Object.fromEntries(filled), kind };
}

const SAMPLES = [`https://r.example/api/webhooks/1/${CANARY}`, '/nowhere/at/all.jsonl', '7'];

/** A setting that is no secret may be shown: it must not hold the canary. */
function fits(field: z.ZodType, sample: string): boolean {
  const { data } = field.safeParse(sample);
  return sample.includes(CANARY) ? data instanceof Secret : data !== undefined;
}

function schemaOf(field: unknown): z.ZodType {
  return field as z.ZodType;
}

const ANSWERS: readonly HttpResult[] = [
  { kind: 'unreachable', message: `connect failed: ${CANARY}`, sent: 'maybe' },
  { kind: 'private-address', message: CANARY, sent: 'no' },
  ...[200, 400, 401, 404, 429, 500].map((status) => response(status, `{"ok":false,"error":"x","echo":"${CANARY}"}`)),
  response(200, CANARY.slice(0, 5)),
];

test.each(NOTIFIER_KINDS.map((kind) => [kind.kind, kind] as const))(
  '%s: what it says never shows a secret',
  async (_name, kind) => {
    const settings = kind.config.parse(settingsOf(kind));
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
      const request = { payload, key: 'k', replyTo: null, mayPost: () => true, signal };
      printed.push(JSON.stringify([payload, await notifier.send({ ...request, attempt: 1, mayRepeat: true })]));
      printed.push(JSON.stringify((await notifier.find?.({ ...request, since: '2025-03-28T09:00:00.000Z' })) ?? null));
    }
    expect(printed.filter((text) => text.includes(CANARY))).toEqual([]);
  },
);

test('a wrong setting is named without its value', () => {
  for (const kind of NOTIFIER_KINDS) {
    const wrong = Object.fromEntries(Object.entries(settingsOf(kind)).map(([key, value]) => [key, [value]]));
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
