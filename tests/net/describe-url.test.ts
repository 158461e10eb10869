import { describe, expect, test } from 'vitest';
import { describeUrl } from '../../src/net/describe-url.ts';
import { createHttpClient } from '../../src/net/http-client.ts';

describe('an address as it may be shown', () => {
  test.each([
    ['https://example.org/feed.xml', 'https://example.org/feed.xml'],
    ['https://example.org:8443/feed', 'https://example.org:8443/feed'],
    ['https://user:word@example.org/feed?token=sample#part', 'https://example.org/feed'],
    ['https://hooks.slack.com/services/T000/B000/sample', 'https://hooks.slack.com/services/…/…/…'],
    ['https://discord.com/api/webhooks/123/sample-key', 'https://discord.com/api/webhooks/…/…'],
    [
      'https://discord.com/api/v10/webhooks/123/sample/messages/@original',
      'https://discord.com/api/v10/webhooks/…/…/…/…',
    ],
    ['https://chat.example.org/hooks/sample', 'https://chat.example.org/hooks/…'],
    [
      'https://example.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d',
      'https://example.webhook.office.com/webhookb2/…/…/…/…',
    ],
    ['https://api.telegram.org/bot123456:sample/sendMessage', 'https://api.telegram.org/…/sendMessage'],
    ['https://example.org/x/0123456789abcdef0123', 'https://example.org/x/…'],
    ['https://example.org/x/123e4567-e89b-12d3-a456-426614174000', 'https://example.org/x/…'],
    ['https://example.org/ci/Zm9vYmFyYmF6cXV4MTIz.rss', 'https://example.org/ci/…'],
    [
      'https://example.org/russian-campaign-assessment-september-18-2026/',
      'https://example.org/russian-campaign-assessment-september-18-2026/',
    ],
    ['https://example.org/2025/03/28/article-20250328000123', 'https://example.org/2025/03/28/article-20250328000123'],
    ['https://example.org/view/AEN20250328000100315', 'https://example.org/view/AEN20250328000100315'],
    ['https://xn--9n2bp8q.example/%EC%82%AC%EC%83%81', 'https://xn--9n2bp8q.example/%EC%82%AC%EC%83%81'],
    ['nonsense with a sample-key', 'an invalid address'],
  ])('%s → %s', (url, shown) => expect(describeUrl(url)).toBe(shown));
});

describe('messages of the door', () => {
  const client = createHttpClient({
    allowPrivate: ['127.0.0.1'],
    userAgent: 'tollwatch-test',
    pace: { gapMs: 0, jitterMs: 0 },
  });

  test.each([
    'http://canary:canary@127.0.0.1:1/services/canary/canary?token=canary#canary',
    'http://10.0.0.7/hooks/canary?x=canary',
    'http://93.184.216.34:22/api/webhooks/1/canary',
    'http://no-such-host.invalid/webhook/canary',
    'ftp://canary:canary@example.org/?canary',
    'canary',
    'http://[canary',
  ])('%s: no secret', async (url) => {
    for (const method of ['GET', 'POST'] as const) {
      const headers = { authorization: 'Bearer canary', 'x-bad': 'canary\n' };
      for (const more of [{}, { headers }]) {
        const result = await client.fetch({ url, method, ...more, body: method === 'POST' ? 'canary' : '' });
        expect(result).not.toMatchObject({ kind: 'response' });
        expect(JSON.stringify(result)).not.toContain('canary');
      }
    }
  });
});
