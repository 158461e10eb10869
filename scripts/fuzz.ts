import { parseArgs } from 'node:util';
import { openArticleReader } from '../src/sources/article/reader.ts';
import { TARGETS, type Target } from './fuzz-targets.ts';
import { pick, seeded } from './mutate.ts';

/** What went wrong with one input. */
export interface Finding {
  readonly seed: number;
  readonly target: string;
  readonly error: string;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly findings: readonly Finding[];
  /** Inputs that kept this thread, and with it all other sources, the longest: ms of processor time, worst first. */
  readonly slowest: readonly { readonly seed: number; readonly target: string; readonly ms: number }[];
}

/** Feeds damaged inputs to all that reads what strangers send. The same seed gives the same inputs. */
export async function fuzz(
  options: { readonly seed: number; readonly inputs: number },
  targets: readonly Target[] = TARGETS,
): Promise<FuzzReport> {
  const articles = openArticleReader();
  const findings: Finding[] = [];
  const slowest: { seed: number; target: string; ms: number }[] = [];
  for (let seed = options.seed; seed < options.seed + options.inputs; seed++) {
    const random = seeded(seed);
    const [target, run] = pick(targets, random);
    const before = process.threadCpuUsage();
    try {
      await run(random, articles);
    } catch (error) {
      findings.push({ seed, target, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const { user, system } = process.threadCpuUsage(before);
    slowest.push({ seed, target, ms: (user + system) / 1000 });
    if (slowest.length > 1000) keepWorst(slowest);
  }
  await articles.close();
  keepWorst(slowest);
  return { inputs: options.inputs, findings, slowest };
}

function keepWorst(slowest: { ms: number }[]): void {
  slowest.sort((a, b) => b.ms - a.ms).splice(10);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, inputs: { type: 'string', default: '200000' } },
  });
  const report = await fuzz({ seed: Number(values.seed), inputs: Number(values.inputs) });
  for (const { seed, target, error } of report.findings.slice(0, 20)) console.log(`seed ${seed}, ${target}: ${error}`);
  const [worst] = report.slowest;
  console.log(
    `${report.inputs} inputs, ${report.findings.length} errors; slowest ${worst?.ms.toFixed(0)} ms (seed ${worst?.seed}, ${worst?.target})`,
  );
  process.exitCode = report.findings.length > 0 || (worst?.ms ?? 0) > 250 ? 1 : 0;
}
