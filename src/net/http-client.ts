import { lookup as systemLookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAddressGuard } from './address-guard.ts';
import type { Barrier } from './barrier.ts';
import { type Dispatchers, openDispatchers } from './dispatchers.ts';
import { firstHop } from './first-hop.ts';
import { failed, follow } from './follow.ts';
import { createFreshAnswers, type FreshAnswers } from './fresh-answers.ts';
import type { Lookup } from './guarded-connector.ts';
import type { HttpClient, HttpRequest, HttpResponse, HttpResult, HttpTrouble } from './http.ts';
import { type Clock, createPacer, type Pace, type Pacer } from './pacer.ts';
import { createRobotsGate } from './robots-gate.ts';
import { retryAfter } from './waiting.ts';

export interface HttpClientOptions {
  /** Addresses, ranges and host names that may be reached although private: on any port, without proxy and pacing. */
  readonly allowPrivate: readonly string[];
  /** Ports that may be asked beside 80 and 443. */
  readonly ports?: readonly number[];
  /** Says who asks and how to reach them: `tollwatch/1.0 (+https://example.org/contact)`. Its first word is the name in robots.txt. */
  readonly userAgent: string;
  /** `http://user:password@host:port`. */
  readonly proxy?: string | null;
  /** Default: the system's. */
  readonly lookup?: Lookup;
  /** Between two GETs to one host. Default: a second, and up to half a second more. */
  readonly pace?: Pace;
  readonly clock?: Clock;
}

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const door = openDoor(options);
  return {
    fetch: (request) => inTurn(door, request),
    close: () => door.dispatchers.destroy(),
  };
}

interface Door {
  readonly userAgent: string;
  readonly barrier: Barrier;
  readonly dispatchers: Dispatchers;
  readonly pacer: Pacer;
  readonly fresh: FreshAnswers;
  readonly now: () => number;
}

const PACE: Pace = { gapMs: 1000, jitterMs: 500 };
const CLOCK: Clock = { now: Date.now, random: Math.random, sleep: (ms, signal) => sleep(ms, undefined, { signal }) };

function openDoor(options: HttpClientOptions): Door {
  const { userAgent, ports = [], proxy = null, lookup = lookUp, pace = PACE, clock = CLOCK } = options;
  const guard = createAddressGuard(options.allowPrivate);
  const robots = createRobotsGate(productOf(userAgent), (url) => ask(door, { url, ...ROBOTS }), clock.now);
  const door: Door = {
    userAgent,
    barrier: {
      guard,
      lookup,
      ports: new Set(['', '80', '443', ...ports.map(String)]),
      proxied: proxy !== null,
      robots,
    },
    dispatchers: openDispatchers(guard, lookup, proxy),
    pacer: createPacer(pace, clock),
    fresh: createFreshAnswers(clock.now),
    now: clock.now,
  };
  return door;
}

function lookUp(hostname: string) {
  return systemLookup(hostname, { all: true });
}

/** `tollwatch/1.0 (+https://…)` → `tollwatch`. */
function productOf(userAgent: string): string {
  return /^[a-z_-]+/i.exec(userAgent)?.[0] ?? '';
}

/** Asked for on the way to a page that has had its turn, so that it waits for none. */
const ROBOTS = { maxBytes: 2_000_000, deadlineMs: 10_000 };

/** Posts have no turns: whoever sends them keeps the pace that the service wants. */
async function inTurn(door: Door, request: HttpRequest): Promise<HttpResult> {
  const host = pacedHost(door, request);
  if (host === null) return ask(door, request);
  const early = door.fresh.answer(request) ?? (await turn(door, host, request));
  if (early !== null) return early;
  const result = await ask(door, request);
  if (result.kind === 'response') heed(door, host, request, result);
  return result;
}

/** What the server wants of us from now on. */
function heed({ pacer, fresh, now }: Door, host: string, request: HttpRequest, response: HttpResponse): void {
  fresh.note(request, response);
  const wait = TOO_MUCH.has(response.status) ? retryAfter(response.headers, now()) : null;
  if (wait !== null) pacer.hold(host, wait);
}

const TOO_MUCH = new Set([429, 503]);

/** Hosts that the user opened are the user's own. */
function pacedHost({ barrier }: Door, { url, method }: HttpRequest): string | null {
  if (method === 'POST' || !URL.canParse(url)) return null;
  const { host, hostname } = new URL(url);
  return barrier.guard.opened(hostname) || /(?:^|\.)localhost\.?$/.test(hostname) ? null : host;
}

async function turn({ pacer }: Door, host: string, { url, signal }: HttpRequest): Promise<HttpTrouble | null> {
  try {
    const { heldFor } = await pacer.turn(host, signal);
    if (heldFor === null) return null;
    const words = `asked to be left alone for another ${heldFor} s`;
    return { ...failed(url, { kind: 'rate-limited', words }, 'no'), retryAfter: heldFor };
  } catch (error) {
    if (!signal?.aborted) throw error;
    return failed(url, { kind: 'timeout', words: 'was stopped' }, 'no');
  }
}

async function ask({ userAgent, dispatchers, barrier }: Door, request: HttpRequest): Promise<HttpResult> {
  const hop = firstHop(request, userAgent);
  if (hop === null) return failed(request.url, { kind: 'blocked', words: 'is no address of the web' }, 'no');
  return follow(dispatchers, barrier, request, hop);
}
