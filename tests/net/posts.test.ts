import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { HttpTrouble } from '../../src/net/http.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { httpServer, type Loopback, tcpServer } from './loopback.ts';

const BODY = JSON.stringify({ text: 'a sample alert' });
const client = createHttpClient({ allowPrivate: ['127.0.0.1', '127.0.0.2'], userAgent: 'tollwatch-test' });
let servers: Loopback[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

/** What the server does with a post, what becomes of it, and how many connections it took. */
describe('a post that brought no answer', () => {
  test('refused connection: certainly not sent', async () => {
    expect(await troubleAt(`http://127.0.0.1:${await freePort()}`)).toEqual({ kind: 'unreachable', sent: 'no' });
  });

  test('unknown host: certainly not sent', async () => {
    expect(await troubleAt('http://no-such-host.invalid')).toEqual({ kind: 'unreachable', sent: 'no' });
  });

  test('private address: certainly not sent', async () => {
    expect(await troubleAt('http://10.0.0.7')).toEqual({ kind: 'private-address', sent: 'no' });
  });

  test('no proper address: certainly not sent', async () => {
    expect(await troubleAt('hooks/1')).toEqual({ kind: 'blocked', sent: 'no' });
  });

  test('stopped before it began: certainly not sent', async () => {
    const { url } = await talking((socket) => socket.resume());
    expect(await troubleAt(url, { signal: AbortSignal.abort() })).toEqual({ kind: 'timeout', sent: 'no' });
  });

  test('TLS answered with plain text: certainly not sent', async () => {
    const server = await talking((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await troubleAt(`https://127.0.0.1:${server.port}`)).toEqual({ kind: 'unreachable', sent: 'no' });
  });

  test('cut during the TLS handshake: certainly not sent', async () => {
    const server = await talking((socket) => socket.once('data', () => socket.destroy()));
    expect(await troubleAt(`https://127.0.0.1:${server.port}`)).toEqual({ kind: 'unreachable', sent: 'no' });
  });

  test('no TLS answer in time: certainly not sent', async () => {
    const server = await talking((socket) => socket.resume());
    const url = `https://127.0.0.1:${server.port}`;
    expect(await troubleAt(url, { deadlineMs: 200 })).toEqual({ kind: 'timeout', sent: 'no' });
  });

  test('reset at the first byte: may have arrived', async () => {
    const { url } = await talking((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('reset after the body was read: may have arrived', async () => {
    const { url } = await talking((socket) => whenRead(socket, () => socket.resetAndDestroy()));
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('closed after the body was read: may have arrived', async () => {
    const { url } = await talking((socket) => whenRead(socket, () => socket.end()));
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('no answer for as long as one was waited for: may have arrived', async () => {
    const patience = new AbortController();
    const { url } = await talking((socket) => whenRead(socket, () => patience.abort()));
    expect(await troubleAt(url, { signal: patience.signal })).toEqual({ kind: 'timeout', sent: 'maybe' });
  });

  test('answer cut in its headers: may have arrived', async () => {
    const { url } = await talking((socket) => whenRead(socket, () => socket.end('HTTP/1.1 200 OK\r\nContent-Le')));
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('answer cut in its body: may have arrived', async () => {
    const { url } = await talking((socket) =>
      whenRead(socket, () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":')),
    );
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('answer that is no HTTP: may have arrived', async () => {
    const { url } = await talking((socket) => whenRead(socket, () => socket.end('hello\r\n\r\n')));
    expect(await troubleAt(url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });

  test('answer too large: may have arrived', async () => {
    const { url } = await answering((_, response) => response.end('x'.repeat(2000)));
    expect(await troubleAt(url, { maxBytes: 1000 })).toEqual({ kind: 'too-large', sent: 'maybe' });
  });
});

describe('a post is sent once', () => {
  test.each([
    ['reset', (socket: Socket) => whenRead(socket, () => socket.resetAndDestroy())],
    ['closed', (socket: Socket) => whenRead(socket, () => socket.end())],
  ])('and not again when the connection is %s', async (_, talk) => {
    const server = await talking(talk);
    await troubleAt(server.url);
    expect(server.connections()).toBe(1);
  });

  test('on a connection of its own', async () => {
    const server = await answering((_, response) => response.end('ok'));
    for (let post = 0; post < 3; post++) await client.fetch({ url: server.url, method: 'POST', body: BODY });
    expect(server.connections()).toBe(3);
  });

  test('as it was given', async () => {
    const seen: unknown[] = [];
    const server = await answering(async (request, response) => {
      const body = (await request.toArray()).join('');
      seen.push({ method: request.method, url: request.url, type: request.headers['content-type'], body });
      response.end('ok');
    });
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    const result = await client.fetch({
      url: `${server.url}/hooks/1?wait=true`,
      method: 'POST',
      headers,
      body: '{"a":"é"}',
    });
    expect(result).toMatchObject({ kind: 'response', status: 200 });
    expect(seen).toEqual([
      { method: 'POST', url: '/hooks/1?wait=true', type: 'application/json; charset=utf-8', body: '{"a":"é"}' },
    ]);
  });
});

describe('a post that is redirected', () => {
  test.each([301, 302, 303])('by %i is not turned into a GET, and may have been acted on', async (status) => {
    const { server, asked } = await redirecting(status);
    expect(await troubleAt(`${server.url}/old`)).toEqual({ kind: 'bad-redirect', sent: 'maybe' });
    expect(asked).toEqual(['POST /old']);
  });

  test.each([307, 308])('by %i is repeated as it was', async (status) => {
    const { server, asked } = await redirecting(status);
    const result = await client.fetch({ url: `${server.url}/old`, method: 'POST', body: BODY });
    expect(result).toMatchObject({ kind: 'response', status: 200 });
    expect(asked).toEqual(['POST /old', `POST /new ${BODY}`]);
  });

  test('by 307 to a refused address was certainly not acted on', async () => {
    const server = await answering((_, response) => response.writeHead(307, { location: 'http://10.0.0.7/' }).end());
    expect(await troubleAt(server.url)).toEqual({ kind: 'private-address', sent: 'no' });
  });

  test('by 307 to a server that resets may have been acted on', async () => {
    const next = await talking((socket) => whenRead(socket, () => socket.resetAndDestroy()));
    const server = await answering((_, response) => response.writeHead(307, { location: next.url }).end());
    expect(await troubleAt(server.url)).toEqual({ kind: 'unreachable', sent: 'maybe' });
  });
});

async function troubleAt(
  url: string,
  more: { deadlineMs?: number; maxBytes?: number; signal?: AbortSignal } = {},
): Promise<Pick<HttpTrouble, 'kind' | 'sent'>> {
  const result = await client.fetch({ url, method: 'POST', body: BODY, ...more });
  if (result.kind === 'response') throw new Error(`answered with ${result.status}`);
  return { kind: result.kind, ...(result.sent === undefined ? {} : { sent: result.sent }) };
}

async function talking(talk: (socket: Socket) => void): Promise<Loopback> {
  const server = await tcpServer(talk);
  servers.push(server);
  return server;
}

async function answering(answer: RequestListener): Promise<Loopback> {
  const server = await httpServer(answer);
  servers.push(server);
  return server;
}

async function redirecting(status: number) {
  const asked: string[] = [];
  const server = await answering(async (request, response) => {
    const body = (await request.toArray()).join('');
    asked.push(request.url === '/old' ? `${request.method} /old` : `${request.method} ${request.url} ${body}`);
    if (request.url === '/old') response.writeHead(status, { location: '/new' }).end();
    else response.end('ok');
  });
  return { server, asked };
}

/** Calls back when the whole request has been read. */
function whenRead(socket: Socket, then: () => void): void {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
    if (text.endsWith(BODY)) then();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
