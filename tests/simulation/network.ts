import type { HttpRequest, HttpResult } from '../../src/net/http.ts';
import { type FakeAnswer, type FakeRequest, type FakeService, json } from '../fakes/channel.ts';
import { FAULTS, type Fault, meet } from '../fakes/faults.ts';
import type { World } from './world.ts';

/** A service may take that long to show a post after its client has given up or died. */
const WORST_DELAY_MS = 50_000;

/** A host of the simulated network. */
export interface Host {
  readonly service: FakeService;
  /** How likely a post meets one of the nine faults while the weather is bad. */
  faults: number;
  /** How likely a post in form is refused for its form while the weather is bad. */
  readonly refusesForm: number;
  /** While it is so, every post is answered with this. */
  broken: FakeAnswer | null;
  /** While it is so, every post meets this fault. */
  always: Fault | null;
}

export class Network {
  /** Bad weather: faults happen. */
  stormy = true;
  readonly #world: World;
  readonly #hosts: ReadonlyMap<string, Host>;

  constructor(world: World, hosts: ReadonlyMap<string, Host>) {
    this.#world = world;
    this.#hosts = hosts;
  }

  /** A request is on its way from here on, whatever becomes of its sender. */
  send(request: HttpRequest, isDead: () => boolean): Promise<HttpResult> {
    const url = new URL(request.url);
    const host = this.#hosts.get(url.host);
    if (host === undefined) throw new Error(`no such host: ${url.host}`);
    const { promise, resolve } = Promise.withResolvers<HttpResult>();
    const deadlineMs = request.deadlineMs ?? 30_000;
    this.#world.after(deadlineMs, () => resolve({ kind: 'timeout', message: 'too late', sent: 'maybe' }));
    const fault = this.#faultFor(host, request);
    this.#world.after(this.#world.between(10, 400), () => this.#arrive(host, fault, request, resolve, isDead));
    return promise;
  }

  /** A client that died or a connection that broke does not undo a post: it may still be shown, later. */
  #arrive(host: Host, fault: Fault | undefined, request: HttpRequest, resolve: Resolve, isDead: () => boolean): void {
    const delayed = fault === 'reset-after-accept' || fault === 'slower-than-the-deadline' || isDead();
    if (fault === 'reset-after-accept') this.#world.after(5, () => resolve(RESET));
    if (!delayed) this.#meet(host, fault, request, resolve);
    else this.#world.after(this.#world.between(0, WORST_DELAY_MS), () => this.#meet(host, fault, request, resolve));
  }

  #meet(host: Host, fault: Fault | undefined, request: HttpRequest, resolve: Resolve): void {
    const refusal = host.broken ?? (this.#refusesForm(host, request) ? INVALID_BLOCKS : null);
    const meeting =
      refusal === null
        ? meet(fault, host.service, fakeRequest(request, this.#world.trueMs()))
        : { does: 'answer' as const, answer: refusal };
    if (meeting.does === 'answer') this.#answer(meeting.answer, request, resolve);
    if (meeting.does === 'refuse') resolve({ kind: 'unreachable', message: 'refused', sent: 'no' });
    if (meeting.does === 'reset') resolve(RESET);
  }

  #answer({ status, headers = {}, body }: FakeAnswer, request: HttpRequest, resolve: Resolve): void {
    const bytes = new TextEncoder().encode(body);
    const answer = {
      kind: 'response',
      status,
      headers,
      body: bytes,
      url: request.url,
      movedPermanently: false,
    } as const;
    this.#world.after(this.#world.between(10, 400), () => resolve(answer));
  }

  #refusesForm(host: Host, { body = '' }: HttpRequest): boolean {
    if (!this.stormy || host.refusesForm === 0 || !body.includes('blocks=')) return false;
    return this.#world.chance(host.refusesForm);
  }

  #faultFor(host: Host, request: HttpRequest): Fault | undefined {
    if (!this.stormy || !host.service.isPost(fakeRequest(request, 0))) return undefined;
    if (host.always !== null) return host.always;
    return this.#world.chance(host.faults) ? this.#world.pick(FAULTS) : undefined;
  }
}

type Resolve = (result: HttpResult) => void;

const INVALID_BLOCKS = json({ ok: false, error: 'invalid_blocks' });

const RESET: HttpResult = { kind: 'unreachable', message: 'reset', sent: 'maybe' };

function fakeRequest({ url, method = 'GET', headers = {}, body = '' }: HttpRequest, nowMs: number): FakeRequest {
  const { pathname, search } = new URL(url);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { method, path: `${pathname}${search}`, headers: lower, body, nowMs };
}
