import type { HttpClient, HttpRequest, HttpResult } from '../../src/net/http.ts';
import type { Memory, PollOutcome, SourceKind } from '../../src/sources/source.ts';

/** What a test lets a server answer; anything left out is that of a plain 200. */
export interface Canned {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly movedTo?: string;
  readonly failure?: Exclude<HttpResult['kind'], 'response'>;
}

/** A client that answers by a function and remembers what it was asked. */
export function cannedHttp(answer: (request: HttpRequest) => Canned): HttpClient & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  return {
    asked,
    async fetch(request) {
      asked.push(request);
      return resultOf(answer(request), request);
    },
    async close() {},
  };
}

function resultOf(canned: Canned, request: HttpRequest): HttpResult {
  if (canned.failure !== undefined) return { kind: canned.failure, message: `${canned.failure} in the test` };
  const { status = 200, headers = {}, body = '' } = canned;
  return {
    kind: 'response',
    status,
    headers,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    url: canned.movedTo ?? request.url,
    movedPermanently: canned.movedTo !== undefined,
  };
}

export const NOW = '2025-03-28T09:00:00.000Z';

/** Opens a source as the program would and polls it once. */
export async function pollOnce(
  kind: SourceKind,
  settings: Readonly<Record<string, unknown>>,
  http: HttpClient,
  memory: Memory | null = null,
  now: string = NOW,
): Promise<PollOutcome> {
  const config = kind.config.parse({ name: 'test', kind: kind.kind, ...settings });
  const source = kind.open(config, { http, baseDir: import.meta.dirname });
  return source.poll({ now, memory, signal: AbortSignal.timeout(20_000) });
}

/** The documents of a poll; fails with what came instead. */
export function documentsOf(outcome: PollOutcome): Extract<PollOutcome, { outcome: 'fresh' }>['documents'] {
  if (outcome.outcome !== 'fresh') throw new Error(`not fresh: ${JSON.stringify(outcome)}`);
  return outcome.documents;
}
