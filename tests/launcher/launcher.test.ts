import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const execute = promisify(execFile);

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tollwatch-launcher-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** The launcher in a package of its own that asks for the given Node: to it, the one that runs is then too old. */
function packageThatNeeds(node: string): string {
  const folder = mkdtempSync(join(scratch, 'package-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'src'));
  copyFileSync(join(ROOT, 'bin/tollwatch.mjs'), join(folder, 'bin/tollwatch.mjs'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version, type: 'module', engines: { node } }));
  return folder;
}

async function launch(folder: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await execute(NODE, [join(folder, 'bin/tollwatch.mjs'), ...args]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('the launcher', () => {
  test('prints the version without loading anything else, on any Node', async () => {
    const folder = packageThatNeeds('>=99.1');
    expect(await launch(folder, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await launch(ROOT, '-V')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('says in one sentence what is missing when Node is too old and npm brought none', async () => {
    const { code, out, err } = await launch(packageThatNeeds('>=99.1'), 'check');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^tollwatch needs Node 99\.1 or newer and this is Node [\d.]+: install it .+ or run `npm ci` in .+\.\n$/,
    );
  });

  test('goes on with the Node that npm brought along, arguments and exit code included', async () => {
    const folder = packageThatNeeds('>=99.1');
    mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
    const stand_in = '#!/bin/sh\nshift\necho "newer node got: $*"\nexit 2\n';
    writeFileSync(join(folder, 'node_modules/node/bin/node'), stand_in, { mode: 0o755 });
    expect(await launch(folder, 'check', '--json')).toEqual({
      code: 2,
      out: 'newer node got: check --json\n',
      err: '',
    });
  });

  test('runs the command line itself when Node is new enough', async () => {
    const folder = packageThatNeeds('>=24.15');
    rmSync(join(folder, 'src'), { recursive: true });
    for (const name of ['src', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name));
    const { code, err } = await launch(folder, 'chek');
    expect([code, err]).toEqual([1, expect.stringContaining("unknown command 'chek'\n  Did you mean check?")]);
  });

  test('a clock that is no instant is the user’s mistake', async () => {
    const env = { ...process.env, TOLLWATCH_NOW: 'tomorrow' };
    const failure = await execute(NODE, [join(ROOT, 'src/cli.ts'), 'log'], { env }).catch((error) => error);
    expect([failure.code, failure.stderr]).toEqual([
      1,
      expect.stringContaining('TOLLWATCH_NOW is no instant: tomorrow'),
    ]);
  });

  test('contains no syntax that Node 12 cannot read', () => {
    const text = readFileSync(join(ROOT, 'bin/tollwatch.mjs'), 'utf8');
    expect(text).not.toMatch(/\?\?|\?\.|^await |\|\|=|&&=|#\w+\s*=|\d_\d/m);
  });
});
