import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const require = createRequire(join(FOLDER, 'package.json'));

/**
 * Installs what tollwatch is compared with, exactly as locked, on first use. It stays out of the main package, so that who
 * only runs tollwatch never downloads it.
 */
export function installPeers(say: (line: string) => void): void {
  if (existsSync(join(FOLDER, 'node_modules', 'wink-nlp'))) return;
  say('Installing the libraries to compare with into bench/node_modules (about 55 MB, once) …');
  const options = { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error('They could not be installed. Try `npm ci` in the folder bench/ to see why.');
}

/** A package of bench/package.json; its shape is for the caller to state. */
export function peer<T>(name: string): T {
  return require(name) as T;
}
