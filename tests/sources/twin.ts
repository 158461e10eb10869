import type { IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import type { HttpClient } from '../../src/net/http.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { httpServer } from '../net/loopback.ts';
import type { Canned } from './canned-http.ts';

export interface Asked {
  /** Path and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** A loopback server that speaks like a public service, and the program's own way to it. Closed when the test ends. */
export interface Twin {
  readonly url: string;
  readonly http: HttpClient;
  readonly asked: readonly Asked[];
}

export async function twin(answer: (asked: Asked) => Canned): Promise<Twin> {
  const asked: Asked[] = [];
  const server = await httpServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://twin');
    if (url.pathname === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    const one = { path: url.pathname + url.search, query: url.searchParams, headers: request.headers };
    asked.push(one);
    const { status = 200, headers = {}, body = '' } = answer(one);
    response.writeHead(status, { ...headers }).end(body);
  });
  const http = createHttpClient({ allowPrivate: ['127.0.0.1'], userAgent: 'tollwatch-test' });
  onTestFinished(async () => {
    await http.close();
    await server.close();
  });
  return { url: server.url, http, asked };
}

export const json = (value: unknown, status = 200): Canned => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export const html = (body: string, status = 200): Canned => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});
