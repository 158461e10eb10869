import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { makeFolder } from './make-folder.ts';

/** A folder of one test's own, which goes away with the test. */
export function scratchFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
