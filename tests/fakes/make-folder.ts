import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder, for whoever takes it away again. */
export function makeFolder(): string {
  return mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'tollwatch-test-'));
}

/**
 * A state is synced at every commit: on a slow or busy disk the tests would spend most of their time waiting for that. What
 * only a disk can lose is cut from the files by hand.
 */
const MEMORY = '/dev/shm';
/** What runs at once needs a few megabytes; containers often get 64 MB, which one large write-ahead log may fill. */
const LEAST_BYTES = 256_000_000;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= LEAST_BYTES;
}
