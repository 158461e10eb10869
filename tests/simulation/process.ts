import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../../src/clock.ts';
import type { HttpClient, HttpRequest, HttpResult } from '../../src/net/http.ts';
import type { Step } from '../../src/steps.ts';
import type { Store } from '../../src/store/store.ts';
import type { MemoryStore, Watcher } from '../fakes/memory-store.ts';
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
  readonly #step = new AsyncLocalStorage<string>();
  readonly #born: number;

  constructor(world: World, fate: Fate) {
    this.#world = world;
    this.#fate = fate;
    this.#born = world.elapsed;
  }

  readonly clock: Clock = {
    now: () => this.#world.now(),
    elapsedMs: () => this.#world.elapsed - this.#born,
    sleep: (ms) => this.alive(this.#world.sleep(ms)),
  };

  /** A crash point: before it everything is done, after it nothing. */
  async gate(point: string): Promise<void> {
    if (!this.dead) {
      const { dies, standsStillMs } = this.#fate.passes(point);
      if (dies) this.die();
      else if (standsStillMs > 0) await this.#world.sleep(standsStillMs);
    }
    if (this.dead) await never();
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
    await this.gate(`${name}:before`);
    const result = await this.alive(this.#step.run(name, work));
    await this.gate(`${name}:after`);
    return result;
  }

  /** The store as this process sees it; `verb` names calls that no step has named. */
  storeOf(store: MemoryStore, verb: string): Store {
    const call = <T>(method: string, work: () => Promise<T>): Promise<T> =>
      this.#step.getStore() === undefined ? this.named(`${verb}.${method}`, work) : work();
    return {
      write: (work) => call('write', () => this.#transact(() => store.write(work, this.#watcher()))),
      read: (work) => call('read', () => this.#transact(() => store.read(work, this.#watcher()))),
      acquireLease: (...args) => call('acquire-lease', () => store.acquireLease(...args)),
      renewLease: (...args) => call('renew-lease', () => store.renewLease(...args)),
      releaseLease: (lease) => call('release-lease', () => store.releaseLease(lease)),
      [Symbol.asyncDispose]: async () => {},
    };
  }

  /** The network as this process sees it. */
  httpOf(network: Network): HttpClient {
    return {
      fetch: async (request: HttpRequest): Promise<HttpResult> => {
        const answer = network.send(request, () => this.dead);
        const step = this.#step.getStore() ?? 'network';
        await this.gate(`${step}/under-way`);
        return this.alive(answer);
      },
      close: async () => {},
    };
  }

  /** Dying inside a transaction undoes it and gives the disk free. */
  #watcher(): Watcher {
    const step = this.#step.getStore() ?? 'none';
    return (method) => {
      if (this.dead || this.#fate.passes(`${step}/${method}`).dies) {
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

/** A new one each time: whoever waits for it can be forgotten. */
function never(): Promise<never> {
  return new Promise(() => {});
}

const DIED = new Error('the process died inside a transaction');
