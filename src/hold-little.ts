import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** A heap that may not grow beyond this is one of a small machine: README.md gives it 512 MB. */
const LITTLE_BYTES = 640_000_000;

/**
 * Where Node was given little memory, it is told to collect before it takes more, in all its threads: what waits for news
 * most of the time can spare the quarter of its speed that this takes.
 *
 * @param limit what the heap may grow to, in bytes
 * @param tell sets a flag of the engine
 */
export function holdLittle(limit = getHeapStatistics().heap_size_limit, tell = setFlagsFromString): void {
  // As an option of the command line it could not stand in NODE_OPTIONS.
  if (limit <= LITTLE_BYTES) tell('--optimize-for-size');
}
