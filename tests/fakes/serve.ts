import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FakeAnswer, FakeRequest, FakeService } from './channel.ts';
import { type Fault, meet } from './faults.ts';

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** The next post meets these, one after the other; then all is well. */
  meet(...faults: Fault[]): void;
  /** Fires when a request that came from now on was read and gets no answer: a client may give it up then. */
  unanswered(): AbortSignal;
  /** Closes the door, so that a connection is refused; opens it again on the same port. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
}

/** Puts a fake service behind real HTTP on loopback. */
export async function serve(service: FakeService): Promise<Served> {
  const faults: Fault[] = [];
  let unanswered = new AbortController();
  const server = createServer(async (request, response) => {
    if (await isAnswered(service, faults, request, response)) return;
    unanswered.abort();
    unanswered = new AbortController();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    meet: (...next) => void faults.push(...next),
    unanswered: () => unanswered.signal,
    shut: () => close(server),
    reopen: async () => {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}

async function isAnswered(
  service: FakeService,
  faults: Fault[],
  from: IncomingMessage,
  to: ServerResponse,
): Promise<boolean> {
  const request: FakeRequest = {
    method: from.method ?? 'GET',
    path: from.url ?? '/',
    headers: from.headers as Record<string, string>,
    body: await text(from),
    nowMs: Date.now(),
  };
  const meeting = meet(service.isPost(request) ? faults.shift() : undefined, service, request);
  if (meeting.does === 'answer') write(meeting.answer, to);
  // Over a socket a refusal is made by `shut`; here it can only be a reset before anything was read.
  else if (meeting.does === 'reset' || meeting.does === 'refuse') to.socket?.resetAndDestroy();
  // `late` and `silence` leave the client waiting until its deadline.
  return meeting.does !== 'late' && meeting.does !== 'silence';
}

function write({ status, headers = {}, body }: FakeAnswer, to: ServerResponse): void {
  to.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
