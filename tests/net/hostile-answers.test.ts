import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpClient } from '../../src/net/http-client.ts';
import { httpServer, type Loopback, tcpServer } from './loopback.ts';

const client = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-test' });
let servers: Loopback[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const OK = 'HTTP/1.1 200 OK\r\n';
const BOMB = Buffer.alloc(100_000_000);

/** What the server writes after it was asked, and what becomes of it. The server then waits. */
const WRITTEN: readonly (readonly [string, string | Buffer, string, string])[] = [
  ['no HTTP at all', 'hello\r\n\r\n', 'unreachable', 'no proper HTTP'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 'unreachable', 'no proper HTTP'],
  ['a status that is none', 'HTTP/1.1 2000 OK\r\n\r\n', 'unreachable', 'no proper HTTP'],
  ['two different lengths', `${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`, 'unreachable', 'announced'],
  ['a negative length', `${OK}Content-Length: -5\r\n\r\nhello`, 'unreachable', 'no proper HTTP'],
  ['a length beyond all numbers', `${OK}Content-Length: 99999999999999999999\r\n\r\n`, 'unreachable', 'announced'],
  [
    'length and chunks',
    `${OK}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
    'unreachable',
    'announced',
  ],
  [
    'a chunk size that is none',
    `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`,
    'unreachable',
    'no proper HTTP',
  ],
  [
    'a chunk size beyond all numbers',
    `${OK}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello`,
    'unreachable',
    'no proper HTTP',
  ],
  ['a header with NUL', `${OK}X-A: a\0b\r\n\r\n`, 'unreachable', 'no proper HTTP'],
  ['a header without end', `${OK}X-A: ${'a'.repeat(100_000)}`, 'too-large', 'headers'],
  ['10,000 headers', `${OK}${'X-A: a\r\n'.repeat(10_000)}\r\n`, 'too-large', 'headers'],
  ['headers without end', `${OK}${'X-A: a\r\n'.repeat(10_000)}`, 'too-large', 'headers'],
  [
    'an upgrade nobody asked for',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    'unreachable',
    'connection',
  ],
  ['a body that never comes', `${OK}Content-Length: 5\r\n\r\n`, 'timeout', 'in time'],
  ['a body that stops', `${OK}Content-Length: 5\r\n\r\nhel`, 'timeout', 'in time'],
  ['chunks that stop', `${OK}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n`, 'timeout', 'in time'],
  ['headers that stop', OK, 'timeout', 'in time'],
  ['nothing', '', 'timeout', 'in time'],
  ['early hints and nothing else', 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'.repeat(100), 'timeout', 'in time'],
];

describe('answers that are no answer', () => {
  test.each(WRITTEN)('%s', async (_, written, kind, words) => {
    const server = await afterAsked((socket) => socket.write(written));
    const result = await client.fetch({ url: server.url, ...(kind === 'timeout' ? { deadlineMs: 150 } : {}) });
    expect(result).toMatchObject({ kind, message: expect.stringContaining(words) });
    await server.idle();
  });
});

/** As above, but the server then closes the connection. */
const CUT: readonly (readonly [string, string | Buffer, string])[] = [
  ['in the status line', 'HTTP/1.1 20', 'unreachable'],
  ['in the headers', `${OK}Content-Ty`, 'unreachable'],
  ['in the body', `${OK}Content-Length: 50\r\n\r\n<rss>`, 'unreachable'],
  ['in a chunk', `${OK}Transfer-Encoding: chunked\r\n\r\n50\r\n<rss>`, 'unreachable'],
  ['between chunks', `${OK}Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n`, 'unreachable'],
  ['in gzip, of known length', cutInside('gzip', gzipSync('x'.repeat(5000))), 'unreachable'],
  ['in gzip, of unknown length', withoutLength('gzip', gzipSync('x'.repeat(5000)).subarray(0, 20)), 'malformed'],
  ['in brotli', withoutLength('br', brotliCompressSync('x'.repeat(5000)).subarray(0, 8)), 'malformed'],
  ['in zstd', withoutLength('zstd', zstdCompressSync('x'.repeat(5000)).subarray(0, 14)), 'malformed'],
  ['in deflate', withoutLength('deflate', deflateSync('x'.repeat(5000)).subarray(0, 12)), 'malformed'],
  ['after damage', withoutLength('gzip', damaged(gzipSync('x'.repeat(5000)))), 'malformed'],
  ['after what only calls itself brotli', withoutLength('br', Buffer.from('<rss>plain</rss>')), 'malformed'],
  ['with an encoding nobody knows', withoutLength('snappy', Buffer.from('abc')), 'malformed'],
  ['with four encodings', withoutLength('gzip, gzip, gzip, gzip', gzipSync('a')), 'malformed'],
  ['before the first byte', '', 'unreachable'],
];

describe('answers that are cut', () => {
  test.each(CUT)('%s', async (_, written, kind) => {
    const server = await afterAsked((socket) => socket.end(written));
    expect(await client.fetch({ url: server.url })).toMatchObject({ kind });
    await server.idle();
  });

  test('a body without any length ends with the connection', async () => {
    const server = await afterAsked((socket) => socket.end(`${OK}\r\n<rss/>`));
    expect(await client.fetch({ url: server.url })).toMatchObject({ kind: 'response', body: Buffer.from('<rss/>') });
  });

  test('more bytes than announced do not reach the next answer', async () => {
    const server = await answering((_, response) => {
      response.socket?.write(`${OK}Content-Length: 5\r\n\r\nhello${OK}Content-Length: 6\r\n\r\npoison`);
    });
    const results = [await client.fetch({ url: server.url }), await client.fetch({ url: server.url })];
    expect(results.map((result) => ('body' in result ? Buffer.from(result.body).toString() : result.kind))).toEqual([
      'hello',
      'hello',
    ]);
  });
});

describe('a kept connection that the server leaves', () => {
  test('is replaced by a new one, for what may be asked twice', async () => {
    const server = await talking((socket, connection) => {
      let asked = 0;
      socket.on('data', () => {
        asked++;
        if (asked > 1 && connection === 1) socket.resetAndDestroy();
        else socket.write(`${OK}Content-Length: 2\r\n\r\nok`);
      });
    });
    for (let poll = 0; poll < 3; poll++)
      expect(await client.fetch({ url: server.url })).toMatchObject({ kind: 'response' });
    expect(server.connections()).toBeGreaterThan(1);
  });

  test('and a server that always leaves is asked twice, no more', async () => {
    const server = await talking((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await client.fetch({ url: server.url })).toMatchObject({ kind: 'unreachable' });
    expect(server.connections()).toBe(2);
  });
});

describe('answers that are too large', () => {
  test.each([
    ['gzip', 'gzip', gzipSync(BOMB)],
    ['brotli', 'br', brotliCompressSync(BOMB, { params: { 1: 1 } })],
    ['zstd', 'zstd', zstdCompressSync(BOMB)],
    ['deflate', 'deflate', deflateSync(BOMB)],
    ['gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(BOMB))],
    ['brotli in gzip', 'br, gzip', gzipSync(brotliCompressSync(BOMB, { params: { 1: 1 } }))],
    ['undeclared gzip', 'identity', gzipSync(BOMB)],
  ])('a bomb in %s', async (_, encoding, body) => {
    const server = await answering((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    const rss = process.memoryUsage().rss;
    expect(await client.fetch({ url: server.url, maxBytes: 1_000_000 })).toMatchObject({ kind: 'too-large' });
    expect(process.memoryUsage().rss - rss).toBeLessThan(64_000_000);
  });

  test('a body without end is left after the cap', async () => {
    let written = 0;
    const server = await answering((_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
      };
      response.on('drain', flood);
      flood();
    });
    expect(await client.fetch({ url: server.url, maxBytes: 1_000_000 })).toMatchObject({ kind: 'too-large' });
    await server.idle();
    expect(written).toBeLessThan(16_000_000);
  });

  test('empty gzip members without end are counted as they come', async () => {
    const member = gzipSync('');
    const server = await answering((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.concat(Array(100_000).fill(member)));
    });
    expect(await client.fetch({ url: server.url, maxBytes: 1_000_000 })).toMatchObject({ kind: 'too-large' });
  });

  test.each([
    [1000, 'response'],
    [999, 'too-large'],
  ])('1,000 bytes with a cap of %i: %s', async (maxBytes, kind) => {
    const { url } = await answering((_, response) => response.end('x'.repeat(1000)));
    expect(await client.fetch({ url, maxBytes })).toMatchObject({ kind });
  });
});

describe('answers that drip', () => {
  test.each([
    ['in the body', `${OK}Content-Length: 1000000\r\n\r\n`, 'x'],
    ['in chunks', `${OK}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
    ['in the headers', OK, 'X-A: a\r\n'],
    ['in hints', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['in gzip', `${OK}Content-Encoding: gzip\r\n\r\n`, gzipSync('')],
  ])('%s end at the deadline, and the socket with them', async (_, before, drop) => {
    const server = await afterAsked((socket) => {
      socket.write(before);
      const drip = setInterval(() => socket.write(drop), 20);
      socket.once('close', () => clearInterval(drip));
    });
    expect(await client.fetch({ url: server.url, deadlineMs: 150 })).toMatchObject({ kind: 'timeout' });
    await server.idle();
    expect(server.open()).toBe(0);
  });

  test('through redirects have one deadline for all of them', async () => {
    let asked = 0;
    const server = await answering((_, response) => {
      asked++;
      setTimeout(() => response.writeHead(302, { location: `/${asked}` }).end(), 150);
    });
    expect(await client.fetch({ url: server.url, deadlineMs: 400 })).toMatchObject({ kind: 'timeout' });
    expect(asked).toBeLessThan(6);
  });

  test('keep nobody else waiting', async () => {
    const slow = await afterAsked((socket) => socket.write(OK));
    const quick = await answering((_, response) => response.end('ok'));
    const patience = new AbortController();
    const waiting = client.fetch({ url: slow.url, signal: patience.signal });
    expect(await client.fetch({ url: quick.url })).toMatchObject({ kind: 'response' });
    patience.abort();
    expect(await waiting).toMatchObject({ kind: 'timeout' });
  });
});

/** Talks from the start; connections are counted from 1. */
async function talking(talk: (socket: Socket, connection: number) => void): Promise<Loopback> {
  let connections = 0;
  const server = await tcpServer((socket) => {
    connections++;
    talk(socket, connections);
  });
  servers.push(server);
  return server;
}

/** Talks after the request's headers were read. */
async function afterAsked(talk: (socket: Socket) => void): Promise<Loopback> {
  const server = await tcpServer((socket) => socket.once('data', () => talk(socket)));
  servers.push(server);
  return server;
}

async function answering(answer: RequestListener): Promise<Loopback> {
  const server = await httpServer(answer);
  servers.push(server);
  return server;
}

function withoutLength(encoding: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${OK}Content-Encoding: ${encoding}\r\n\r\n`), body]);
}

function cutInside(encoding: string, body: Buffer): Buffer {
  const head = `${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body.subarray(0, body.length / 2)]);
}

function damaged(body: Buffer): Buffer {
  return Buffer.from(body.map((byte, index) => (index > 12 && index < 18 ? byte ^ 0xff : byte)));
}
