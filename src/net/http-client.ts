import { lookup as systemLookup } from 'node:dns/promises';
import { type AddressGuard, createAddressGuard } from './address-guard.ts';
import { describeUrl } from './describe-url.ts';
import { type Dispatchers, openDispatchers } from './dispatchers.ts';
import { type Failure, failureOf } from './failure.ts';
import { firstHop } from './first-hop.ts';
import { isPrivateName, type Lookup, PrivateAddress } from './guarded-connector.ts';
import type { HttpClient, HttpRequest, HttpResponse, HttpResult, HttpTrouble } from './http.ts';
import { readBody } from './read-body.ts';
import { type Hop, nextHop } from './redirect.ts';
import { type Answer, sendHop } from './send-hop.ts';

export interface HttpClientOptions {
  /** Addresses, ranges and host names that may be reached although private: on any port and without the proxy. */
  readonly allowPrivate: readonly string[];
  /** Ports that may be asked beside 80 and 443. */
  readonly ports?: readonly number[];
  /** Says who asks and how to reach them: `tollwatch/1.0 (+https://example.org/contact)`. */
  readonly userAgent: string;
  /** `http://user:password@host:port`. */
  readonly proxy?: string | null;
  /** Default: the system's. */
  readonly lookup?: Lookup;
}

const DEADLINE_MS = 30_000;
const MAX_BYTES = 10_000_000;
const MAX_REDIRECTS = 5;

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const door = openDoor(options);
  return {
    fetch: (request) => fetchThrough(door, request),
    close: () => door.dispatchers.destroy(),
  };
}

interface Door {
  readonly guard: AddressGuard;
  /** As URLs write them: empty for the scheme's own. */
  readonly ports: ReadonlySet<string>;
  readonly userAgent: string;
  readonly dispatchers: Dispatchers;
  readonly lookup: Lookup;
}

function openDoor({ allowPrivate, ports = [], userAgent, proxy = null, lookup = lookUp }: HttpClientOptions): Door {
  const guard = createAddressGuard(allowPrivate);
  return {
    guard,
    ports: new Set(['', '80', '443', ...ports.map(String)]),
    userAgent,
    dispatchers: openDispatchers(guard, lookup, proxy),
    lookup,
  };
}

function lookUp(hostname: string) {
  return systemLookup(hostname, { all: true });
}

/** One fetch with all its hops. */
interface Trip {
  readonly request: HttpRequest;
  readonly deadline: AbortSignal;
  /** The deadline, or the caller's wish. */
  readonly signal: AbortSignal;
  sent: 'no' | 'maybe';
}

async function fetchThrough(door: Door, request: HttpRequest): Promise<HttpResult> {
  const trip = setOut(request);
  const hop = firstHop(request, door.userAgent);
  if (hop === null) return trouble(trip, 'blocked', 'is no address of the web');
  try {
    return await follow(door, trip, hop);
  } catch (error) {
    const { kind, words } = trip.signal.aborted ? stopped(trip) : failureOf(error);
    return trouble(trip, kind, words);
  }
}

function setOut(request: HttpRequest): Trip {
  const deadline = AbortSignal.timeout(request.deadlineMs ?? DEADLINE_MS);
  const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
  return { request, deadline, signal, sent: 'no' };
}

async function follow(door: Door, trip: Trip, first: Hop): Promise<HttpResult> {
  let hop = first;
  let permanent = true;
  for (let redirects = 0; ; redirects++) {
    const barred = await barrier(door, hop);
    if (barred !== null) return trouble(trip, barred.kind, barred.words, hop.url.href);
    const answer = await send(door, trip, hop);
    const step = nextHop(hop, answer.status, answer.headers.location);
    if (step === null) return await receive(trip, hop, answer, permanent && redirects > 0);
    leave(answer);
    if (UNTOUCHED.has(answer.status)) trip.sent = 'no';
    if ('refused' in step) return trouble(trip, 'bad-redirect', step.refused);
    if (redirects === MAX_REDIRECTS) return trouble(trip, 'bad-redirect', `redirects more than ${MAX_REDIRECTS} times`);
    hop = step.next;
    permanent &&= step.permanent;
  }
}

/** The server says that it did not act on the request, and who should. */
const UNTOUCHED = new Set([307, 308]);

/** What needs no connection to be refused. */
async function barrier({ guard, ports, dispatchers, lookup }: Door, { url }: Hop): Promise<Failure | null> {
  if (guard.literal(url.hostname) === 'refused') return PRIVATE;
  if (guard.opened(url.hostname)) return null;
  if (!ports.has(url.port)) return await barredPort(guard, lookup, url);
  return dispatchers.proxied && (await isPrivateName(guard, lookup, url.hostname)) ? PRIVATE : null;
}

/** A name may stand for addresses that the user opened, on any port. */
async function barredPort(guard: AddressGuard, lookup: Lookup, { hostname, port }: URL): Promise<Failure | null> {
  const answers = guard.literal(hostname) === null ? await lookup(hostname) : [];
  if (answers.some(({ address }) => guard.address(address, hostname) === 'refused')) return PRIVATE;
  if (answers.length > 0 && answers.every(({ address }) => guard.opened(address))) return null;
  return { kind: 'blocked', words: `port ${port} is not among the ports that may be asked` };
}

const PRIVATE = failureOf(new PrivateAddress());

function send(door: Door, trip: Trip, hop: Hop): Promise<Answer> {
  return sendHop(door.dispatchers.for(hop), hop, trip.signal, () => {
    trip.sent = 'maybe';
  });
}

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

function stopped({ deadline }: Trip): Failure {
  return { kind: 'timeout', words: deadline.aborted ? 'no complete answer in time' : 'was stopped' };
}

function trouble(trip: Trip, kind: HttpTrouble['kind'], words: string, at = trip.request.url): HttpTrouble {
  return { kind, message: `${describeUrl(at)}: ${words}`, sent: trip.sent };
}
