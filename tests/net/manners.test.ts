import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HttpClient, HttpRequest } from '../../src/net/http.ts';
import { createHttpClient, type HttpClientOptions } from '../../src/net/http-client.ts';
import { httpServer, type Loopback } from './loopback.ts';

/** Every name leads to the server of the test; its address is opened, the names are not. */
const HOST = '127.0.0.2';

let asked: string[];
let slept: number[];
let now: number;
let server: Loopback;
let client: HttpClient;
let answer: RequestListener;

beforeEach(async () => {
  asked = [];
  slept = [];
  now = 0;
  answer = (_, response) => response.end('ok');
  server = await httpServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    answer(request, response);
  }, HOST);
  client = open({});
});

afterEach(async () => {
  await client.close();
  await server.close();
});

describe('a host', () => {
  test('is asked once a second', async () => {
    for (const path of ['/a', '/b', '/c']) await get(`http://one.test${path}`);
    await get('http://two.test/');
    expect(slept).toEqual([1000, 1000]);
  });

  test('that the user opened is asked as often as is wanted', async () => {
    for (const path of ['/a', '/b', '/c']) await client.fetch({ url: server.url + path });
    expect(slept).toEqual([]);
  });

  test('is posted to without waiting', async () => {
    for (const path of ['/a', '/b', '/c']) await get(`http://one.test${path}`, { method: 'POST', body: '{}' });
    expect(slept).toEqual([]);
  });

  test.each([429, 503])('that says %i with Retry-After is left alone until then', async (status) => {
    answer = (_, response) => response.writeHead(status, { 'retry-after': '60' }).end();
    await get('http://one.test/a');
    expect(await get('http://one.test/b')).toMatchObject({ kind: 'rate-limited', retryAfter: 60, sent: 'no' });
    now += 60_000;
    expect(await get('http://one.test/c')).toMatchObject({ kind: 'response', status });
    expect(asked).toEqual(['GET one.test/a', 'GET one.test/c']);
  });

  test('that says 429 without Retry-After may be asked again', async () => {
    answer = (_, response) => response.writeHead(429).end();
    await get('http://one.test/a');
    expect(await get('http://one.test/b')).toMatchObject({ kind: 'response', status: 429 });
  });
});

describe('an answer that the server calls fresh', () => {
  const MARKS = { etag: '"7"', lastModified: 'Fri, 28 Mar 2025 09:00:00 GMT' };
  const HEADERS = { etag: MARKS.etag, 'last-modified': MARKS.lastModified };

  /** The header, minutes later, the marks it is asked with, whether the server is asked again. */
  test.each([
    ['max-age=300', 4, MARKS, 'spared'],
    ['max-age=300', 6, MARKS, 'asked'],
    ['max-age=86400', 9, MARKS, 'spared'],
    ['max-age=86400', 11, MARKS, 'asked'],
    ['max-age=300', 1, {}, 'asked'],
    ['max-age=300', 1, { etag: MARKS.etag }, 'asked'],
    ['max-age=300', 1, { etag: '"6"', lastModified: MARKS.lastModified }, 'asked'],
    ['no-cache, max-age=300', 1, MARKS, 'asked'],
    ['', 1, MARKS, 'asked'],
  ] as const)('%s, %i min later with %j: %s', async (control, minutes, marks, outcome) => {
    answer = (_, response) => response.writeHead(200, { ...HEADERS, 'cache-control': control }).end('ok');
    await get('http://one.test/feed');
    now = minutes * 60_000;
    const again = await get('http://one.test/feed', marks);
    expect(again).toMatchObject({ kind: 'response', status: outcome === 'spared' ? 304 : 200 });
    expect(asked).toHaveLength(outcome === 'spared' ? 1 : 2);
  });

  test('is fresh again after a 304 that says so', async () => {
    answer = (request, response) =>
      response
        .writeHead(request.headers['if-none-match'] ? 304 : 200, { ...HEADERS, 'cache-control': 'max-age=60' })
        .end();
    for (const seconds of [0, 59, 61, 119, 122]) {
      now = seconds * 1000;
      await get('http://one.test/feed', seconds === 0 ? {} : MARKS);
    }
    expect(asked).toHaveLength(3);
  });

  test('of one address says nothing about another', async () => {
    answer = (_, response) => response.writeHead(200, { ...HEADERS, 'cache-control': 'max-age=60' }).end();
    await get('http://one.test/a');
    await get('http://one.test/b', MARKS);
    expect(asked).toHaveLength(2);
  });
});

describe('pages', () => {
  const rules = 'user-agent: tollwatch\ndisallow: /private\n';

  beforeEach(() => {
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.end(rules);
      else if (request.url === '/moved') response.writeHead(301, { location: '/private/b' }).end();
      else response.end('ok');
    };
  });

  test('are asked for when robots.txt allows it, which is asked once', async () => {
    for (const path of ['/a', '/b']) expect(await page(path)).toMatchObject({ kind: 'response' });
    expect(asked).toEqual(['GET one.test/robots.txt', 'GET one.test/a', 'GET one.test/b']);
  });

  test('are not asked for when robots.txt forbids it', async () => {
    expect(await page('/private/a')).toMatchObject({
      kind: 'blocked',
      sent: 'no',
      message: expect.stringContaining('robots.txt'),
    });
    expect(asked).toEqual(['GET one.test/robots.txt']);
  });

  test('are not followed to where robots.txt forbids it', async () => {
    expect(await page('/moved')).toMatchObject({ kind: 'blocked' });
    expect(asked).toEqual(['GET one.test/robots.txt', 'GET one.test/moved']);
  });

  test('feeds and APIs do not ask for it', async () => {
    expect(await get('http://one.test/private/feed.xml')).toMatchObject({ kind: 'response' });
    expect(asked).toEqual(['GET one.test/private/feed.xml']);
  });

  function page(path: string) {
    return get(`http://one.test${path}`, { robots: true });
  }
});

describe('through a proxy', () => {
  let proxy: { readonly url: string; readonly tunnels: string[]; close(): void };

  beforeEach(async () => {
    proxy = await openProxy();
    client = open({
      proxy: proxy.url,
      lookup: async (name) => [{ address: ANSWERS[name] ?? '93.184.216.34', family: 4 }],
    });
  });
  afterEach(() => proxy.close());

  const ANSWERS: Readonly<Record<string, string>> = { 'private.test': '10.0.0.7' };

  test('goes what the user did not open', async () => {
    expect(await client.fetch({ url: 'http://one.test/a' })).toMatchObject({ kind: 'response', status: 200 });
    expect({ asked, tunnels: proxy.tunnels }).toEqual({ asked: ['GET one.test/a'], tunnels: ['one.test:80'] });
  });

  test('goes nothing that the user opened', async () => {
    expect(await client.fetch({ url: server.url })).toMatchObject({ kind: 'response', status: 200 });
    expect(proxy.tunnels).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    '169.254.169.254',
    '[::1]',
    'localhost',
    'metadata.google.internal',
    'router.local',
    'private.test',
  ])('goes nothing to %s', async (host) => {
    expect(await client.fetch({ url: `http://${host}/` })).toMatchObject({ kind: 'private-address', sent: 'no' });
    expect(proxy.tunnels).toEqual([]);
  });

  test('that is down nothing was sent', async () => {
    proxy.close();
    expect(await client.fetch({ url: 'http://one.test/', method: 'POST', body: '{}' })).toMatchObject({
      kind: 'unreachable',
      sent: 'no',
    });
  });
});

function get(url: string, more: Omit<HttpRequest, 'url'> = {}) {
  const target = new URL(url);
  target.port = String(server.port);
  return client.fetch({ url: target.href, ...more });
}

function open(more: Partial<HttpClientOptions>): HttpClient {
  return createHttpClient({
    allowPrivate: [HOST],
    userAgent: 'tollwatch/test',
    lookup: async () => [{ address: HOST, family: 4 }],
    pace: { gapMs: 1000, jitterMs: 0 },
    clock: {
      now: () => now,
      random: () => 0,
      async sleep(ms) {
        slept.push(ms);
        now += ms;
      },
    },
    ...more,
  });
}

/** Leads every tunnel to the server of the test, and notes where it should have led. */
async function openProxy() {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer().on('connect', (request, socket: Socket) => {
    tunnels.push(request.url ?? '');
    const onward = connect(server.port, HOST, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) sockets.add(end.on('error', () => {}));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    proxy.closeAllConnections();
    proxy.close();
  };
  return { url: `http://127.0.0.1:${port}`, tunnels, close };
}
