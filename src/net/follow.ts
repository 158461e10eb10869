import { type Barrier, barred } from './barrier.ts';
import { describeUrl } from './describe-url.ts';
import type { Dispatchers } from './dispatchers.ts';
import { type Failure, failureOf } from './failure.ts';
import type { HttpRequest, HttpResponse, HttpResult, HttpTrouble } from './http.ts';
import { readBody } from './read-body.ts';
import { type Hop, isUntouched, nextHop } from './redirect.ts';
import { type Answer, sendHop } from './send-hop.ts';

const DEADLINE_MS = 30_000;
const MAX_BYTES = 10_000_000;
const MAX_REDIRECTS = 5;

/** One request with all its redirects, under one deadline. */
interface Trip {
  readonly request: HttpRequest;
  readonly deadline: AbortSignal;
  /** The deadline, or the caller's wish. */
  readonly signal: AbortSignal;
  sent: 'no' | 'maybe';
}

export async function follow(
  dispatchers: Dispatchers,
  barrier: Barrier,
  request: HttpRequest,
  first: Hop,
): Promise<HttpResult> {
  const trip = setOut(request);
  try {
    return await untilAborted(trip.signal, travel(dispatchers, barrier, trip, first));
  } catch (error) {
    return failed(request.url, trip.signal.aborted ? stopped(trip) : failureOf(error), trip.sent);
  }
}

/** The trouble in words, with the address as far as it may be shown. */
export function failed(url: string, { kind, words }: Failure, sent: 'no' | 'maybe'): HttpTrouble {
  return { kind, message: `${describeUrl(url)}: ${words}`, sent };
}

function setOut(request: HttpRequest): Trip {
  const deadline = AbortSignal.timeout(request.deadlineMs ?? DEADLINE_MS);
  const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
  return { request, deadline, signal, sent: 'no' };
}

async function travel(dispatchers: Dispatchers, barrier: Barrier, trip: Trip, first: Hop): Promise<HttpResult> {
  let hop = first;
  let permanent = true;
  for (let redirects = 0; ; redirects++) {
    const refusal = await barred(barrier, hop.url, trip.request.robots ?? false);
    if (refusal !== null) return failed(hop.url.href, refusal, trip.sent);
    const answer = await send(dispatchers, trip, hop);
    const step = nextHop(hop, answer.status, answer.headers.location);
    if (step === null) return await receive(trip, hop, answer, permanent && redirects > 0);
    leave(answer);
    if (isUntouched(answer.status)) trip.sent = 'no';
    if ('refused' in step) return badRedirect(trip, step.refused);
    if (redirects === MAX_REDIRECTS) return badRedirect(trip, `redirects more than ${MAX_REDIRECTS} times`);
    hop = step.next;
    permanent &&= step.permanent;
  }
}

/** A page may be asked for twice: a server that left the kept connection as the question came gets it on a new one. */
async function send(dispatchers: Dispatchers, trip: Trip, hop: Hop): Promise<Answer> {
  const onWriting = () => {
    trip.sent = 'maybe';
  };
  trip.signal.throwIfAborted();
  try {
    return await sendHop(dispatchers.for(hop), hop, trip.signal, onWriting);
  } catch (error) {
    if (hop.method === 'POST' || trip.signal.aborted || !isCut(error)) throw error;
    return await sendHop(dispatchers.anew(hop), hop, trip.signal, onWriting);
  }
}

function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CUT.has(String(error.code));
}

const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

async function receive(trip: Trip, { url }: Hop, answer: Answer, movedPermanently: boolean): Promise<HttpResponse> {
  const { status, headers } = answer;
  const encoding = headers['content-encoding'] ?? '';
  const body = await readBody(answer.body, encoding, trip.request.maxBytes ?? MAX_BYTES);
  return { kind: 'response', status, headers, body, url: url.href, movedPermanently };
}

/** A redirect's body is not worth its time; its connection goes with it. */
function leave({ body }: Answer): void {
  body.on('error', () => {});
  body.destroy();
}

function badRedirect(trip: Trip, words: string): HttpTrouble {
  return failed(trip.request.url, { kind: 'bad-redirect', words }, trip.sent);
}

function stopped({ deadline }: Trip): Failure {
  return { kind: 'timeout', words: deadline.aborted ? 'no complete answer in time' : 'was stopped' };
}

/** Name lookups cannot be called back; their answer is then for nobody. */
async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
