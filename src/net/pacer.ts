/** Time and chance, handed in. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface Pace {
  /** Least time between two requests to one host. */
  readonly gapMs: number;
  /** Up to this much is added by chance. */
  readonly jitterMs: number;
}

/** Gives every host its turns, and leaves alone a host that asked for it. */
export interface Pacer {
  /** Waits for the host's next turn, or says for how many seconds the host may not be asked at all. */
  turn(host: string, signal: AbortSignal | undefined): Promise<{ readonly heldFor: number | null }>;
  /** The host asked to be left alone. */
  hold(host: string, seconds: number): void;
}

/** A shorter hold is waited for. */
const WORTH_WAITING_MS = 10_000;

/** A host that asks for more is taken at its word only by the source's own schedule. */
const LONGEST_HOLD_MS = 3_600_000;

export function createPacer({ gapMs, jitterMs }: Pace, { now, sleep, random }: Clock): Pacer {
  /** When the next turn of a host begins. */
  const turns = new Map<string, number>();
  /** Until when a host wants to be left alone. */
  const holds = new Map<string, number>();
  const heldFor = (host: string) => {
    const left = (holds.get(host) ?? 0) - now();
    return left > WORTH_WAITING_MS ? Math.ceil(left / 1000) : null;
  };
  return {
    async turn(host, signal) {
      if (heldFor(host) !== null) return { heldFor: heldFor(host) };
      const at = Math.max(now(), turns.get(host) ?? 0, holds.get(host) ?? 0);
      turns.set(host, at + gapMs + random() * jitterMs);
      forgetPast(turns, now());
      if (at > now()) await sleep(at - now(), signal);
      return { heldFor: heldFor(host) };
    },
    hold(host, seconds) {
      holds.set(host, Math.max(holds.get(host) ?? 0, now() + Math.min(seconds * 1000, LONGEST_HOLD_MS)));
      forgetPast(holds, now());
    },
  };
}

/** Hosts come from feeds: their number must not grow without end. */
function forgetPast(times: Map<string, number>, now: number): void {
  if (times.size < 1000) return;
  for (const [host, time] of times) if (time <= now) times.delete(host);
}
