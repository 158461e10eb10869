import type { FetchFunction, WebClient } from '@slack/web-api';
import type { HttpClient, HttpResult } from '../net/http.ts';

/** One call of the Web API. */
export interface SlackCall {
  readonly http: HttpClient;
  readonly token: string;
  readonly apiUrl: string;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/**
 * Makes one call with Slack's own client and hands back the bare answer. The client's transport is ours (address guard,
 * byte cap, deadline) and its retries are off. Its errors say less than the answer does: they cannot tell a cut body
 * from a refusal, nor a refused connection from a lost one. So the answer is kept and read by `slackAnswer`.
 */
export async function callSlack(call: SlackCall, work: (client: WebClient) => Promise<unknown>): Promise<HttpResult> {
  loaded ??= import('@slack/web-api');
  const { WebClient } = await loaded;
  let answer: HttpResult | null = null;
  const client = new WebClient(call.token, {
    slackApiUrl: call.apiUrl,
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
    fetch: transport(call, (result) => {
      answer = result;
    }),
  });
  const failure = await work(client).then(
    () => null,
    (error: unknown) => error,
  );
  if (answer === null) throw failure ?? new Error('Slack’s client made no request');
  return answer;
}

/** Loaded at the first post: a command that posts nothing need not wait for it. */
let loaded: Promise<typeof import('@slack/web-api')> | undefined;

function transport({ http, deadlineMs, signal }: SlackCall, keep: (result: HttpResult) => void): FetchFunction {
  return async (url, init) => {
    const result = await http.fetch({
      url: String(url),
      method: 'POST',
      headers: init?.headers ?? {},
      ...(typeof init?.body === 'string' ? { body: init.body } : {}),
      maxBytes: MOST_ANSWER_BYTES,
      deadlineMs,
      signal,
    });
    keep(result);
    if (result.kind !== 'response') throw new Error(result.kind);
    return inFetchForm(result);
  };
}

const MOST_ANSWER_BYTES = 10_000_000;

function inFetchForm(answer: Extract<HttpResult, { kind: 'response' }>): Awaited<ReturnType<FetchFunction>> {
  const text = new TextDecoder().decode(answer.body);
  return {
    ok: answer.status >= 200 && answer.status < 300,
    status: answer.status,
    statusText: '',
    url: answer.url,
    headers: new Headers(answer.headers),
    arrayBuffer: async () => new Uint8Array(answer.body).buffer,
    json: async () => JSON.parse(text),
    text: async () => text,
  };
}

/** The client would print to the console, and an address or an answer is nothing to print. */
const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => 'error' as never,
  setName: () => {},
};
