import { CRASH_POINTS, type Provocation } from './crash-points.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

/** One crash is aimed at one point of the list, some more strike anywhere; some points make the process stand still. */
export function fateOf(world: World, aimedAt: string, provoked: Provocation | null, stormMs: number): Run['fate'] {
  const passed = new Map<string, number>();
  const crashed = new Map<string, number>();
  const unknown = new Set<string>();
  let first = 4;
  let shots = 1 + Math.floor(world.random() * 2);
  const passes = (point: string) => {
    if (!KNOWN.has(point)) unknown.add(point);
    passed.set(point, (passed.get(point) ?? 0) + 1);
    if (world.elapsed > stormMs) return { dies: false, standsStillMs: 0 };
    const prepares = first > 0 && provoked?.startsWith('crash-in-post') === true && point === 'deliver.post:after';
    if (prepares) first -= 1;
    const dies = prepares || (shots > 0 && point === aimedAt && world.chance(0.7)) || world.chance(0.001);
    if (dies && point === aimedAt) shots -= 1;
    if (dies) crashed.set(point, (crashed.get(point) ?? 0) + 1);
    return { dies, standsStillMs: world.chance(0.002) ? world.between(1000, 200_000) : 0 };
  };
  return { passes, passed, crashed, unknown };
}

const KNOWN: ReadonlySet<string> = new Set(CRASH_POINTS);
