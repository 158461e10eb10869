import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './run.ts';
import { addVerdict, newTally } from './tally.ts';

/** Every `step`th seed from `first` on, below `end`; tells every so often what they came to. */
export interface Share {
  readonly first: number;
  readonly step: number;
  readonly end: number;
}

const { first, step, end } = workerData as Share;
const TELL_AFTER = 100;

let tally = newTally();
for (let seed = first; seed < end; seed += step) {
  addVerdict(tally, seed, await simulate(seed));
  if (tally.runs < TELL_AFTER && seed + step < end) continue;
  parentPort?.postMessage(tally);
  tally = newTally();
}
