import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Secret } from '../../src/domain/secret.ts';
import type { HttpClient, HttpRequest } from '../../src/net/http.ts';
import { webhook } from '../../src/notify/webhook.ts';
import { webhookBody } from '../../src/notify/webhook-body.ts';
import { SHAPES } from './shapes.ts';

const SCHEMA = join(import.meta.dirname, '../../docs/webhook.schema.json');

test('the published schema is that of the code', () => {
  const schema = `${JSON.stringify(z.toJSONSchema(webhookBody), null, 2)}\n`;
  if (process.env.GOLDEN === 'write') writeFileSync(SCHEMA, schema);
  expect(schema).toBe(readFileSync(SCHEMA, 'utf8'));
});

test.each(Object.entries(SHAPES))(
  '%s: the body meets the schema, and its signature covers time and body',
  async (_shape, message) => {
    const requests: HttpRequest[] = [];
    const http: HttpClient = {
      fetch: async (request) => {
        requests.push(request);
        return {
          kind: 'response',
          status: 204,
          headers: {},
          body: new Uint8Array(),
          url: request.url,
          movedPermanently: false,
        };
      },
      close: async () => {},
    };
    const deps = { http, now: () => '2025-03-28T09:10:00.000Z', print: () => {} };
    const settings = {
      name: 'w',
      kind: 'webhook',
      url: new Secret('https://r.example/'),
      secret: new Secret('s'),
      whenUnsure: 'drop',
    } as const;
    const notifier = webhook.open(settings, deps);
    const signal = new AbortController().signal;
    const payload = notifier.render(message);
    await notifier.send({
      payload,
      key: 'k1',
      attempt: 2,
      mayRepeat: true,
      replyTo: null,
      mayPost: () => true,
      signal,
    });
    const [request] = requests;
    const body = request?.body ?? '';
    expect(webhookBody.parse(JSON.parse(body))).toMatchObject({ key: 'k1', attempt: 2, possibleRepeat: true });
    const signature = createHmac('sha256', 's').update(`1743153000.${body}`).digest('hex');
    expect(request?.headers).toMatchObject({
      'tollwatch-timestamp': '1743153000',
      'tollwatch-signature': `sha256=${signature}`,
      'idempotency-key': 'k1',
    });
  },
);
