import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { stringify } from 'yaml';
import { main } from '../../src/cli.ts';
import type { CommandIo, ExitCode } from '../../src/commands/command.ts';
import { makeFolder } from '../fakes/make-folder.ts';

export interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly type?: string;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly now?: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  readonly columns?: number;
  /** Asks a command that goes on for ever to end. */
  readonly signal?: AbortSignal;
}

/** A folder with a configuration and a state, sources on loopback, and the real command line. */
export interface Newsroom extends AsyncDisposable {
  readonly folder: string;
  readonly config: string;
  readonly url: string;
  /** What the server answers from now on under `/name`. */
  serve(name: string, answer: Answer): void;
  /** How often `/name` was asked for, and how often it answered 304. */
  asked(name: string): { readonly requests: number; readonly unchanged: number };
  configure(settings: object): void;
  run(argv: readonly string[], options?: RunOptions): Promise<Ran>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const folder = makeFolder();
  const config = join(folder, 'tollwatch.yaml');
  const answers = new Map<string, Answer>();
  const counts = new Map<string, { requests: number; unchanged: number }>();
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const count = counts.get(name) ?? { requests: 0, unchanged: 0 };
    counts.set(name, count);
    count.requests += 1;
    if (reply(answers.get(name), request.headers['if-none-match'], response) === 304) count.unchanged += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    folder,
    config,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (name, answer) => void answers.set(name, answer),
    asked: (name) => counts.get(name) ?? { requests: 0, unchanged: 0 },
    configure: (settings) =>
      writeFileSync(config, stringify({ network: { allowPrivate: ['127.0.0.1'] }, ...settings })),
    run: (argv, options = {}) => run([...argv, '--config', config], folder, options),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function reply(answer: Answer | undefined, etag: string | undefined, response: ServerResponse): number {
  const { status = answer ? 200 : 404, body = '', type = 'application/xml; charset=utf-8' } = answer ?? {};
  const mine = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
  const code = status === 200 && etag === mine ? 304 : status;
  response.writeHead(code, { 'content-type': type, ...(status === 200 ? { etag: mine } : {}) });
  response.end(code === 304 ? '' : body);
  return code;
}

/** The command line in this process, with everything it prints. */
export function run(argv: readonly string[], cwd: string, options: RunOptions = {}): Promise<Ran> {
  return withOutput((io) => main(argv, io), cwd, options);
}

/** What `work` prints, and the exit code that it returns. */
export async function withOutput(
  work: (io: CommandIo) => Promise<ExitCode>,
  cwd: string,
  options: RunOptions = {},
): Promise<Ran> {
  const { now, stdin = '', env = {}, columns = 100, signal = new AbortController().signal } = options;
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdin: Readable.from([stdin]),
    env,
    cwd,
    now: () => (now === undefined ? new Date() : new Date(now)).toISOString(),
    frozen: now !== undefined,
    print: (text) => void out.push(text),
    warn: (text) => void err.push(text),
    progress: () => undefined,
    colour: false,
    columns,
    signal,
  };
  const code = await work(io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

export function feedOf(items: readonly Item[]): string {
  const entries = items.map(
    ({ id, title, text, published }) =>
      `<item><title>${title}</title><guid>${id}</guid><link>https://paper.example/${id}</link>` +
      `${published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : ''}<description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${entries.join('')}</channel></rss>`;
}

/** A `json` source of daily counts: figures without the reader's help. */
export function countsSource(
  name: string,
  url: string,
  claimant = 'Ministry of Health of Examplia',
  measure = 'killed',
): object {
  return {
    name,
    kind: 'json',
    url: `${url}/${name}`,
    outlet: 'Open Data',
    map: {
      asOf: 'day',
      claimant,
      period: 'cumulative',
      figures: [{ path: 'killed', measure, victims: 'people in Examplia' }],
    },
  };
}

export function countsBody(rows: Readonly<Record<string, number>>): Answer {
  const body = JSON.stringify(Object.entries(rows).map(([day, killed]) => ({ day, killed })));
  return { body, type: 'application/json' };
}
