/** Something to be measured: done once per round. */
export interface Contender<Result = void> {
  readonly name: string;
  run(): Promise<Result> | Result;
}

/** Medians over the rounds, in ms. */
export interface Timing {
  readonly name: string;
  /** Time on the clock. */
  readonly wall: number;
  /** Processor time of all threads: what one core would need, whatever else the machine is doing. */
  readonly cpu: number;
}

/**
 * Every contender once per round, in turns (A B C A B C …), so that a busy minute of the machine meets all of them; the
 * order is turned round at every second round. One round before the first is not counted.
 */
export async function inTurns(contenders: readonly Contender[], rounds: number): Promise<readonly Timing[]> {
  const taken = contenders.map(({ name }) => ({ name, wall: [] as number[], cpu: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    const order = [...contenders.entries()];
    for (const [index, contender] of round % 2 === 0 ? order : order.reverse()) {
      const { wall, cpu } = await timed(contender);
      if (round === 0) continue;
      taken[index]?.wall.push(wall);
      taken[index]?.cpu.push(cpu);
    }
  }
  return taken.map(({ name, wall, cpu }) => ({ name, wall: median(wall), cpu: median(cpu) }));
}

async function timed(contender: Contender): Promise<{ wall: number; cpu: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await contender.run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
