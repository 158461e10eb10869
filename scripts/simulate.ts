import { parseArgs } from 'node:util';
import { CRASH_POINTS } from '../tests/simulation/crash-points.ts';
import { kill } from '../tests/simulation/kill.ts';
import { MUTANTS } from '../tests/simulation/mutants.ts';
import { simulate } from '../tests/simulation/run.ts';
import { sideBySide } from '../tests/simulation/side-by-side.ts';
import { addVerdict, newTally, type Tally } from '../tests/simulation/tally.ts';

const USAGE = `npm run simulate -- [--runs N] [--seed S] [--workers W]  seeded runs of check and deliver in a virtual world, on W cores
npm run simulate -- --mutant NAME [--runs N]             the same with a broken design; it must be caught
npm run simulate -- --kill N                             a real process, killed N times with SIGKILL`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    mutant: { type: 'string' },
    kill: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const PROGRESS_EVERY = 1000;
/** A long series dies at each point in at least one run of a hundred; a short one is left to chance. */
const LONG_SERIES = 10_000;
const LEAST_SHARE = 0.01;

if (options.help) console.log(USAGE);
else if (options.kill !== undefined) process.exitCode = await killMany(Number(options.kill), Number(options.seed));
else if (options.mutant !== undefined)
  process.exitCode = await runMutant(options.mutant, Number(options.runs), Number(options.seed));
else process.exitCode = await runMany(Number(options.runs), Number(options.seed), Number(options.workers));

async function runMany(runs: number, first: number, workers: number): Promise<number> {
  const tally = await sideBySide(workers, runs, first, ({ runs: done, failures }) => {
    if (done % PROGRESS_EVERY === 0) console.error(`${done} of ${runs}, ${failures.length} failures`);
  });
  const seldom = report(tally, first);
  return tally.failures.length === 0 && tally.unknown.size === 0 && seldom.length === 0 ? 0 : 1;
}

async function runMutant(name: string, runs: number, first: number): Promise<number> {
  const mutant = MUTANTS[name];
  if (mutant === undefined) throw new Error(`no such mutant; there are: ${Object.keys(MUTANTS).join(', ')}`);
  const tally = newTally();
  for (let seed = first; seed < first + runs && tally.failures.length === 0; seed++)
    addVerdict(tally, seed, await simulate(seed, mutant));
  report(tally, first);
  return tally.failures.length > 0 ? 0 : 1;
}

async function killMany(times: number, seed: number): Promise<number> {
  const { kills, messages, markedRepeats, failures } = await kill(times, seed, (line) => console.error(line));
  console.log(
    `${kills} kills, ${messages} messages, ${failures.length} promises broken, ${markedRepeats} marked repeats of a webhook`,
  );
  for (const failure of failures.slice(0, 20)) console.log(failure);
  return failures.length === 0 ? 0 : 1;
}

/** Returns the points at which a long series died too seldom to say anything about them. */
function report(tally: Tally, first: number): readonly string[] {
  const counts = CRASH_POINTS.map((point) => ({ point, times: tally.crashed.get(point) ?? 0 })).toSorted(
    (a, b) => a.times - b.times,
  );
  console.log(`${tally.runs} runs, seeds ${first} to ${first + tally.runs - 1}`);
  console.log(`lost ${tally.lost}, repeated ${tally.repeated}, stuck ${tally.stuck}, altered ${tally.altered}`);
  console.log(
    `${CRASH_POINTS.length} crash points; least often died at: ${counts
      .slice(0, 10)
      .map(({ point, times }) => `${point} (${times})`)
      .join(', ')}`,
  );
  if (tally.unknown.size > 0) console.log(`points that are not registered: ${[...tally.unknown].join(', ')}`);
  for (const failure of tally.failures) console.log(failure);
  if (tally.runs < LONG_SERIES) return [];
  const seldom = counts.filter(({ times }) => times < tally.runs * LEAST_SHARE).map(({ point }) => point);
  if (seldom.length > 0) console.log(`died at too seldom: ${seldom.join(', ')}`);
  return seldom;
}
