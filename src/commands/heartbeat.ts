import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../domain/time.ts';

/** The worker's sign of life, a file beside the state. */
export interface Heartbeat {
  readonly at: Instant;
  readonly pid: number;
  /** When the work that is under way began; null between works. */
  readonly busySince: Instant | null;
}

/** Renamed into place, so that a reader never sees half of it. */
export async function writeHeartbeat(stateDir: string, heartbeat: Heartbeat): Promise<void> {
  await mkdir(stateDir, { recursive: true });
  const file = fileIn(stateDir);
  await writeFile(`${file}.new`, JSON.stringify(heartbeat));
  await rename(`${file}.new`, file);
}

/** null when no worker has run on this state, or a power failure took the last sign of one. */
export async function readHeartbeat(stateDir: string): Promise<Heartbeat | null> {
  try {
    return JSON.parse(await readFile(fileIn(stateDir), 'utf8')) as Heartbeat;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'worker.json');
}
