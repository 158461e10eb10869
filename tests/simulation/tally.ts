import type { Verdict } from './judge.ts';

/** What many runs came to. */
export interface Tally {
  runs: number;
  lost: number;
  repeated: number;
  stuck: number;
  altered: number;
  /** The first few, with the seed that replays each. */
  readonly failures: string[];
  /** Crashes per crash point. */
  readonly crashed: Map<string, number>;
  readonly unknown: Set<string>;
}

export function newTally(): Tally {
  return { runs: 0, lost: 0, repeated: 0, stuck: 0, altered: 0, failures: [], crashed: new Map(), unknown: new Set() };
}

export function addVerdict(tally: Tally, seed: number, verdict: Verdict): void {
  tally.runs += 1;
  for (const kind of KINDS) {
    if (verdict[kind].length === 0) continue;
    tally[kind] += 1;
    if (tally.failures.length < MOST_FAILURES)
      tally.failures.push(`seed ${seed}, ${kind}: ${verdict[kind].slice(0, 3).join('; ')}`);
  }
  addPoints(tally, verdict);
}

/** Adds what another worker's runs came to. */
export function addTally(tally: Tally, other: Tally): void {
  tally.runs += other.runs;
  for (const kind of KINDS) tally[kind] += other[kind];
  tally.failures.push(...other.failures.slice(0, MOST_FAILURES - tally.failures.length));
  addPoints(tally, other);
}

function addPoints(tally: Tally, { crashed, unknown }: Pick<Verdict, 'crashed' | 'unknown'>): void {
  for (const [point, times] of crashed) tally.crashed.set(point, (tally.crashed.get(point) ?? 0) + times);
  for (const point of unknown) tally.unknown.add(point);
}

const KINDS = ['lost', 'repeated', 'stuck', 'altered'] as const;
const MOST_FAILURES = 20;
