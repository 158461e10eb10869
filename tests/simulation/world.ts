/** Virtual time: nothing happens but what was put into the queue, in its order. One seed replays one run. */
export class World {
  /** True time in ms; never jumps. */
  elapsed = 0;
  #start = 0;
  #jumped = 0;
  #now = { ms: Number.NaN, text: '' };
  #queue: { readonly at: number; readonly order: number; readonly run: () => void }[] = [];
  #order = 0;
  readonly random: () => number;

  constructor(seed: number) {
    this.random = mulberry32(seed);
  }

  /** Sets the clocks before anything runs. */
  startAt(instant: string): void {
    this.#start = Date.parse(instant);
  }

  /** The clock of the services: true time, in ms since 1970. */
  trueMs(): number {
    return this.#start + this.elapsed;
  }

  /** The wall clock of the machine, which may jump. */
  now(): string {
    const ms = this.trueMs() + this.#jumped;
    if (this.#now.ms !== ms) this.#now = { ms, text: new Date(ms).toISOString() };
    return this.#now.text;
  }

  jump(ms: number): void {
    this.#jumped += ms;
  }

  after(ms: number, run: () => void): void {
    this.#queue.push({ at: this.elapsed + Math.max(0, ms), order: this.#order++, run });
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  between(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  /** Runs until `done` says so, or until virtual time is up; false when it was time that ended it. */
  async run(done: () => boolean, untilMs: number): Promise<boolean> {
    // Whoever else lives in this process, such as the test runner, has its turn now and then.
    await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      await settled();
      if (done()) return true;
      const next = this.#take();
      if (next === null || next.at > untilMs) return false;
      this.elapsed = next.at;
      next.run();
    }
  }

  #take() {
    if (this.#queue.length === 0) return null;
    let first = 0;
    for (let i = 1; i < this.#queue.length; i++) if (isBefore(this.#queue[i], this.#queue[first])) first = i;
    return this.#queue.splice(first, 1)[0] ?? null;
  }
}

type Queued = { readonly at: number; readonly order: number } | undefined;

function isBefore(a: Queued, b: Queued): boolean {
  return a !== undefined && b !== undefined && (a.at < b.at || (a.at === b.at && a.order < b.order));
}

/** Lets every promise that can go on go on: ticks are served only when no microtask is left. */
function settled(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
