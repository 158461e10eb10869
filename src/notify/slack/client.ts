import { AsyncLocalStorage } from 'node:async_hooks';
import type { FetchFunction, WebClient } from '@slack/web-api';
import type { HttpClient, HttpResult } from '../../net/http.ts';

/** Whom a destination asks, and as whom. */
export interface SlackAccess {
  readonly http: HttpClient;
  readonly token: string;
  readonly apiUrl: string;
}

/** What one call may take. */
export interface CallTerms {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** Makes one call of the Web API and hands back the bare answer. */
export type CallSlack = (terms: CallTerms, work: (client: WebClient) => Promise<unknown>) => Promise<HttpResult>;

/**
 * Calls with Slack's own client, one for all calls of a destination, made at the first of them. The client's transport is
 * ours (address guard, byte cap, deadline) and its retries are off. Its errors say less than the answer does: they cannot
 * tell a cut body from a refusal, nor a refused connection from a lost one. So the answer is kept and read by `slackAnswer`.
 */
export function openSlack(access: SlackAccess): CallSlack {
  let made: Promise<WebClient> | undefined;
  return async (terms, work) => {
    made ??= newClient(access);
    const client = await made;
    const call: Call = { terms, answer: null };
    const failure = await UNDER_WAY.run(call, () => work(client)).then(
      () => null,
      (error: unknown) => error,
    );
    if (call.answer === null) throw failure ?? new Error('Slack’s client made no request');
    return call.answer;
  };
}

interface Call {
  readonly terms: CallTerms;
  answer: HttpResult | null;
}

/** The call that a request of the client belongs to. */
const UNDER_WAY = new AsyncLocalStorage<Call>();

async function newClient({ http, token, apiUrl }: SlackAccess): Promise<WebClient> {
  loaded ??= import('@slack/web-api');
  const { WebClient } = await loaded;
  return new WebClient(token, {
    slackApiUrl: apiUrl,
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // A request that waited in the client's queue would begin within another call.
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    logger: SILENT,
    fetch: transport(http),
  });
}

/** Loaded at the first post: a command that posts nothing need not wait for it. */
let loaded: Promise<typeof import('@slack/web-api')> | undefined;

function transport(http: HttpClient): FetchFunction {
  return async (url, init) => {
    const call = UNDER_WAY.getStore();
    if (call === undefined) throw new Error('a request of Slack’s client without a call');
    const result = await http.fetch({
      url: String(url),
      method: 'POST',
      headers: init?.headers ?? {},
      ...(typeof init?.body === 'string' ? { body: init.body } : {}),
      maxBytes: MOST_ANSWER_BYTES,
      ...call.terms,
    });
    call.answer = result;
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
