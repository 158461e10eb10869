import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { addTally, newTally, type Tally } from './tally.ts';
import type { Share } from './worker.ts';

/** One series of runs, its seeds dealt out to several threads: what it comes to is the same with any number of them. */
export async function sideBySide(
  workers: number,
  runs: number,
  first: number,
  progress: (soFar: Tally) => void,
): Promise<Tally> {
  const tally = newTally();
  const shares = Array.from({ length: workers }, (_, i) => ({ first: first + i, step: workers, end: first + runs }));
  const add = (part: Tally) => {
    addTally(tally, part);
    progress(tally);
  };
  await Promise.all(shares.map((share) => work(share, add)));
  if (tally.runs !== runs) throw new Error(`${tally.runs} runs came back of ${runs}`);
  return tally;
}

async function work(share: Share, add: (part: Tally) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  worker.on('message', add);
  await once(worker, 'exit');
}
