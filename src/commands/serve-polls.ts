import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface PollServer extends AsyncDisposable {
  readonly url: string;
  /** From now on the files of this poll are served. */
  show(poll: number): void;
}

/** Serves the numbered folders of a sample from loopback; a file that did not change at a poll lies only in an earlier folder. */
export async function servePolls(folder: string): Promise<PollServer> {
  let shown = 1;
  const server = createServer((request, response) =>
    answer(request, response, fileAt(folder, shown, request.url ?? '')),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    show(poll) {
      shown = poll;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fileAt(folder: string, poll: number, url: string): string | null {
  const name = basename(new URL(url, 'http://localhost').pathname);
  for (let number = poll; number > 0; number--) {
    const file = join(folder, String(number), name);
    if (existsSync(file)) return file;
  }
  return null;
}

function answer(request: IncomingMessage, response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
}
