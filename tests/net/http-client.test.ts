import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HttpClient, HttpRequest, HttpResult } from '../../src/net/http.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { httpServer, type Loopback } from './loopback.ts';

let client: HttpClient;
let servers: Loopback[] = [];

beforeEach(() => {
  client = createHttpClient({
    allowPrivate: ['127.0.0.1', '127.0.0.2'],
    userAgent: 'tollwatch/test (+mailto:desk@example.org)',
  });
});

afterEach(async () => {
  await client.close();
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

describe('a GET', () => {
  test('says who asks and what it can read', async () => {
    const { headers } = await echo({ accept: 'application/atom+xml', headers: { 'X-Key': 'sample' } });
    expect(headers).toMatchObject({
      'user-agent': 'tollwatch/test (+mailto:desk@example.org)',
      accept: 'application/atom+xml',
      'accept-encoding': 'gzip, br, zstd, deflate',
      'x-key': 'sample',
    });
  });

  test('is conditional when there is something to compare with', async () => {
    const { headers } = await echo({ etag: 'W/"7"', lastModified: 'Fri, 28 Mar 2025 09:00:00 GMT' });
    expect(headers).toMatchObject({ 'if-none-match': 'W/"7"', 'if-modified-since': 'Fri, 28 Mar 2025 09:00:00 GMT' });
  });

  test.each(['a\r\nX-Evil: 1', '"\u0000"', '', '"사"', `"${'x'.repeat(2000)}"`])(
    'leaves out a mark that cannot stand in a header: %j',
    async (etag) => {
      const { headers } = await echo({ etag, lastModified: etag });
      expect([headers['if-none-match'], headers['if-modified-since'], headers['x-evil']]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test('gives 304 as an answer', async () => {
    const { url } = await answering((_, response) => response.writeHead(304, { etag: '"7"' }).end());
    expect(await client.fetch({ url })).toMatchObject({
      kind: 'response',
      status: 304,
      headers: { etag: '"7"' },
      body: Buffer.alloc(0),
    });
  });

  test.each([200, 204, 400, 401, 403, 404, 410, 429, 500, 503])('gives %i as an answer', async (status) => {
    const { url } = await answering((_, response) => response.writeHead(status, { 'Retry-After': '7' }).end());
    expect(await client.fetch({ url })).toMatchObject({ kind: 'response', status, headers: { 'retry-after': '7' } });
  });

  test('user and password of the address go into a header', async () => {
    const server = await answering((request, response) => response.end(JSON.stringify(request.headers)));
    const result = await client.fetch({ url: server.url.replace('//', '//desk:p%40ss@') });
    expect(JSON.parse(text(result)).authorization).toBe(`Basic ${Buffer.from('desk:p@ss').toString('base64')}`);
  });

  test('asks again on connections that are open', async () => {
    const server = await answering((_, response) => response.end('ok'));
    for (let poll = 0; poll < 20; poll++) await client.fetch({ url: server.url });
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  test('opens no more than four connections to a host', async () => {
    const server = await answering((_, response) => setImmediate(() => response.end('ok')));
    await Promise.all(Array.from({ length: 40 }, () => client.fetch({ url: server.url })));
    expect(server.connections()).toBeLessThanOrEqual(4);
  });

  test('keeps names of Object.prototype as plain headers', async () => {
    const { url } = await answering((_, response) =>
      response.writeHead(200, { constructor: 'a', __proto__x: 'b' }).end(),
    );
    expect(await client.fetch({ url })).toMatchObject({ headers: { constructor: 'a', __proto__x: 'b' } });
  });

  test('that is stopped by the caller says so', async () => {
    const { url } = await answering(() => {});
    const stop = new AbortController();
    const result = client.fetch({ url, signal: stop.signal });
    stop.abort();
    expect(await result).toMatchObject({ kind: 'timeout', message: `${url}/: was stopped` });
  });
});

describe('addresses that are not asked', () => {
  test.each([
    ['ftp://example.org/x', 'blocked'],
    ['file:///etc/passwd', 'blocked'],
    ['data:text/plain,x', 'blocked'],
    ['javascript:alert(1)', 'blocked'],
    ['example.org/feed', 'blocked'],
    ['', 'blocked'],
    ['http://', 'blocked'],
    ['http://93.184.216.34:22/', 'blocked'],
    ['http://93.184.216.34:6379/', 'blocked'],
    ['https://[2606:4700::1111]:25/', 'blocked'],
  ])('%s', async (url, kind) => {
    expect(await client.fetch({ url })).toMatchObject({ kind, sent: 'no' });
  });
});

describe('encodings', () => {
  const plain = Buffer.from('about 4,000 casualties. '.repeat(500));
  const gzip = gzipSync(plain);
  const coded: readonly (readonly [string, string | null, Buffer])[] = [
    ['gzip', 'gzip', gzip],
    ['x-gzip', 'X-GZIP', gzip],
    ['br', 'br', brotliCompressSync(plain)],
    ['zstd', 'zstd', zstdCompressSync(plain)],
    ['deflate with its header', 'deflate', deflateSync(plain)],
    ['deflate without', 'deflate', deflateRawSync(plain)],
    ['two layers', 'gzip, br', brotliCompressSync(gzip)],
    ['three layers', 'br, gzip, identity, zstd', zstdCompressSync(gzipSync(brotliCompressSync(plain)))],
    ['gzip in two members', 'gzip', Buffer.concat([gzipSync(plain.subarray(0, 100)), gzipSync(plain.subarray(100))])],
    ['gzip that nobody declared', null, gzip],
    ['plain text declared as gzip', 'gzip', plain],
    ['identity', 'identity', plain],
    ['none', null, plain],
  ];

  test.each(coded)('%s', async (_, encoding, body) => {
    const { url } = await answering((_request, response) =>
      response.writeHead(200, encoding === null ? {} : { 'content-encoding': encoding }).end(body),
    );
    expect(text(await client.fetch({ url }))).toBe(plain.toString());
  });

  test('an empty body needs no decoder', async () => {
    const { url } = await answering((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end());
    expect(text(await client.fetch({ url }))).toBe('');
  });
});

describe('redirects', () => {
  /** Where a path of the server leads: status and target. */
  const PATHS: Readonly<Record<string, readonly [number, string]>> = {
    '/301': [301, '/end'],
    '/302': [302, '/end'],
    '/303': [303, '/end'],
    '/307': [307, '/end'],
    '/308': [308, '/end'],
    '/301-308': [308, '/301'],
    '/301-302': [302, '/301'],
    '/5': [301, '/4'],
    '/4': [301, '/3'],
    '/3': [301, '/2'],
    '/2': [301, '/301'],
    '/6': [301, '/5'],
    '/loop': [302, '/loop'],
    '/ftp': [302, 'ftp://example.org/'],
    '/file': [302, 'file:///etc/passwd'],
    '/data': [302, 'data:text/plain,x'],
    '/invalid': [302, 'http://[/'],
    '/port': [302, 'http://93.184.216.34:22/'],
    '/dots': [301, 'a/../end'],
    '/query': [301, '?to=end#part'],
    '/utf8': [301, Buffer.from('/끝').toString('latin1')],
  };
  let server: Loopback;

  beforeAll(async () => {
    server = await httpServer((request, response) => {
      const [status, location] = PATHS[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, location === '' ? {} : { location }).end(request.url);
    });
  });
  afterAll(() => server.close());

  test.each([
    ['/301', '/end', true],
    ['/302', '/end', false],
    ['/303', '/end', false],
    ['/307', '/end', false],
    ['/308', '/end', true],
    ['/301-308', '/end', true],
    ['/301-302', '/end', false],
    ['/5', '/end', true],
    ['/dots', '/end', true],
    ['/query', '/query?to=end', true],
    ['/utf8', '/%EB%81%9D', true],
    ['/end', '/end', false],
  ])('%s ends at %s; moved for good: %s', async (from, to, movedPermanently) => {
    const result = await client.fetch({ url: server.url + from });
    expect(result).toMatchObject({ kind: 'response', status: 200, url: server.url + to, movedPermanently });
    expect(text(result)).toBe(to);
  });

  test.each([
    ['/6', 'bad-redirect', 'redirects more than 5 times'],
    ['/loop', 'bad-redirect', 'redirects more than 5 times'],
    ['/ftp', 'bad-redirect', 'redirects to ftp:'],
    ['/file', 'bad-redirect', 'redirects to file:'],
    ['/data', 'bad-redirect', 'redirects to data:'],
    ['/invalid', 'bad-redirect', 'redirects to an invalid address'],
  ])('%s is %s: %s', async (from, kind, words) => {
    expect(await client.fetch({ url: server.url + from })).toMatchObject({
      kind,
      message: `${server.url}${from}: ${words}`,
    });
  });

  test('to a port that nobody opened is not followed', async () => {
    expect(await client.fetch({ url: `${server.url}/port` })).toMatchObject({ kind: 'blocked' });
  });

  test('without a target is an answer', async () => {
    const { url } = await answering((_, response) => response.writeHead(302).end('here'));
    expect(await client.fetch({ url })).toMatchObject({ kind: 'response', status: 302 });
  });

  test('tell another host nothing about the user', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const note: RequestListener = (request, response) => {
      seen.push(request.headers);
      response.end('ok');
    };
    const other = await httpServer(note, '127.0.0.2');
    const first = await answering((_, response) => response.writeHead(302, { location: other.url }).end());
    servers.push(other);
    const secret = {
      Authorization: 'Bearer sample',
      Cookie: 'sample=1',
      'X-Api-Key': 'sample',
      'Accept-Language': 'ko',
    };
    await client.fetch({ url: first.url, headers: secret, etag: '"7"', accept: 'text/html' });
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'if-none-match',
      'user-agent',
    ]);
  });

  test('keep the credentials on the same host', async () => {
    const { url } = await answering((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else response.end(String(request.headers.authorization));
    });
    expect(text(await client.fetch({ url, headers: { authorization: 'Bearer sample' } }))).toBe('Bearer sample');
  });

  test('take no credentials from the target', async () => {
    const { url } = await answering((request, response) => {
      const location = `http://x:y@${request.headers.host}/next`;
      if (request.url === '/') response.writeHead(302, { location }).end();
      else response.end(String(request.headers.authorization));
    });
    expect(text(await client.fetch({ url }))).toBe('undefined');
  });
});

async function answering(answer: RequestListener): Promise<Loopback> {
  const server = await httpServer(answer);
  servers.push(server);
  return server;
}

async function echo(request: Omit<HttpRequest, 'url'>): Promise<{ headers: IncomingHttpHeaders }> {
  const { url } = await answering((asked, response) => response.end(JSON.stringify({ headers: asked.headers })));
  return JSON.parse(text(await client.fetch({ url, ...request })));
}

function text(result: HttpResult): string {
  if (result.kind !== 'response') throw new Error(result.message);
  return Buffer.from(result.body).toString();
}
