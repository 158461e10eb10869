import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../../src/clock.ts';
import type { Step } from '../../src/delivering/steps.ts';
import type { HttpClient, HttpRequest, HttpResult } from '../../src/net/http.ts';
import type { Store } from '../../src/store/store.ts';
import type { MemoryStore } from '../fakes/memory-store.ts';
import type { Watcher } from '../fakes/memory-transaction.ts';
import type { Network } from './network.ts';
import type { World } from './world.ts';

/** Decides at every crash point whether the process ends there, or stands still for a while. */
export interface Fate {
  passes(point: string): { readonly dies: boolean; readonly standsStillMs: number };
}

/**
 * One run of the program. When it dies, it stops between two instructions, as after SIGKILL: what waits is never woken,
 * no `finally` runs, an open transaction is rolled back; what it has sent is on its way.
 */
export class Process {
  dead = false;
  /** Fires when the process dies, for whoever starts it again. */
  readonly died = Promise.withResolvers<'died'>();
  readonly #world: World;
  readonly #fate: Fate;
  readonly #born: number;

  constructor(world: World, fate: Fate) {
    this.#world = world;
    this.#fate = fate;
    this.#born = world.elapsed;
  }

  readonly clock: Clock = {
    now: () => this.#world.now(),
    elapsedMs: () => this.#world.elapsed - this.#born,
    // No timer is shorter; and what is too short to move a number of this size would never end.
    sleep: (ms) => this.alive(this.#world.sleep(Math.max(1, ms))),
  };

  /** A crash point: before it everything is done, after it nothing. null: the process goes on at once. */
  gate(point: string): Promise<void> | null {
    if (this.dead) return never();
    const { dies, standsStillMs } = this.#fate.passes(point);
    if (dies) {
      this.die();
      return never();
    }
    return standsStillMs > 0 ? this.alive(this.#world.sleep(standsStillMs)) : null;
  }

  die(): void {
    this.dead = true;
    this.died.resolve('died');
  }

  /** Waits for something of the world; a dead process is not woken. */
  async alive<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    if (this.dead) await never();
    return result;
  }

  readonly step: Step = (name, work) => this.named(name, work);

  /** Every wait of the program has a point before and a point after it. */
  async named<T>(name: string, work: () => Promise<T>): Promise<T> {
    const { before, after } = pointsAround(name);
    const first = this.gate(before);
    if (first !== null) await first;
    const result = await this.alive(STEP.run(name, work));
    const last = this.gate(after);
    if (last !== null) await last;
    return result;
  }

  /** The store as this process sees it; `verb` names calls that no step has named. */
  storeOf(store: MemoryStore, verb: string): Store {
    const call = <T>(method: string, work: () => Promise<T>): Promise<T> =>
      STEP.getStore() === undefined ? this.named(`${verb}.${method}`, work) : work();
    return {
      write: (work) => call('write', () => this.#transact(() => store.write(work, this.#watcher()))),
      read: (work) => call('read', () => this.#transact(() => store.read(work, this.#watcher()))),
      acquireLease: (...args) => call('acquire-lease', () => store.acquireLease(...args)),
      acquireLeases: (...args) => call('acquire-leases', () => store.acquireLeases(...args)),
      renewLease: (...args) => call('renew-lease', () => store.renewLease(...args)),
      releaseLease: (lease) => call('release-lease', () => store.releaseLease(lease)),
      releaseLeases: (leases) => call('release-leases', () => store.releaseLeases(leases)),
      [Symbol.asyncDispose]: async () => {},
    };
  }

  /** The network as this process sees it. */
  httpOf(network: Network): HttpClient {
    return {
      fetch: async (request: HttpRequest): Promise<HttpResult> => {
        const answer = network.send(request, () => this.dead);
        const step = STEP.getStore() ?? 'network';
        const under = this.gate(pointInside(step, 'under-way'));
        if (under !== null) await under;
        return this.alive(answer);
      },
      close: async () => {},
    };
  }

  /** Dying inside a transaction undoes it and gives the disk free. */
  #watcher(): Watcher {
    const step = STEP.getStore() ?? 'none';
    return (method) => {
      if (this.dead || this.#fate.passes(pointInside(step, method)).dies) {
        this.die();
        throw DIED;
      }
    };
  }

  async #transact<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error === DIED) await never();
      throw error;
    }
  }
}

/** The names are made once: a run passes thousands of points. */
function pointsAround(step: string): { readonly before: string; readonly after: string } {
  const known = AROUND.get(step);
  if (known !== undefined) return known;
  const points = { before: `${step}:before`, after: `${step}:after` };
  AROUND.set(step, points);
  return points;
}

function pointInside(step: string, wait: string): string {
  const known = INSIDE.get(step)?.get(wait);
  if (known !== undefined) return known;
  const point = `${step}/${wait}`;
  INSIDE.set(step, (INSIDE.get(step) ?? new Map<string, string>()).set(wait, point));
  return point;
}

const AROUND = new Map<string, { readonly before: string; readonly after: string }>();
const INSIDE = new Map<string, Map<string, string>>();

/** The step that is under way. One for all processes: each more would make every frame of every wait a longer one. */
const STEP = new AsyncLocalStorage<string>();

/** A new one each time: whoever waits for it can be forgotten. */
function never(): Promise<never> {
  return new Promise(() => {});
}

const DIED = new Error('the process died inside a transaction');
