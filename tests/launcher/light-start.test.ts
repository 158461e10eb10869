import { execFile } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../commands/newsroom.ts';
import { makeFolder } from '../fakes/make-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const execute = promisify(execFile);

let scratch: string;
beforeAll(async () => {
  scratch = makeFolder();
  const text = join(scratch, 'statement.txt');
  writeFileSync(text, 'The ministry of health said that 40 people were killed and 12 were wounded.');
  const source = `{ name: statement, kind: text, url: ${text} }`;
  writeFileSync(join(scratch, 'tollwatch.yaml'), `sources:\n  - ${source}\nnotify:\n  - kind: console\n`);
  expect((await run(['check'], scratch)).code).toBe(0);
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Prints the name of every package and every room of src/ from which a module was loaded, when the process ends. */
const SPY = `
import { registerHooks } from 'node:module';
const loaded = new Set();
registerHooks({
  load(url, context, next) {
    loaded.add(/\\/(?:node_modules|src)\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url)?.[1]);
    return next(url, context);
  },
});
process.on('exit', () => process.stderr.write('\\nloaded ' + [...loaded].filter(Boolean).sort().join(' ')));
`;

async function loadedBy(...argv: readonly string[]): Promise<readonly string[]> {
  const spy = `data:text/javascript,${encodeURIComponent(SPY)}`;
  const { stderr } = await execute(NODE, ['--import', spy, join(ROOT, 'bin/tollwatch.mjs'), ...argv], { cwd: scratch });
  return (/\nloaded (.*)$/.exec(stderr)?.[1] ?? '').split(' ').filter(Boolean);
}

/** What only looking at the state needs. */
const LOOKING = ['commander', 'commands', 'config', 'domain', 'kysely', 'notify', 'store', 'yaml'];

test.each([
  [['--version'], []],
  [['--help'], ['commander', 'commands', 'domain']],
  [['log', '--json'], LOOKING],
  [['figures'], LOOKING],
])('%j loads no more than it needs', async (argv, allowed) => {
  const loaded = await loadedBy(...argv);
  expect(loaded.filter((name) => !allowed.includes(name))).toEqual([]);
});

/** What only pages, the worker or Slack need. */
const NOT_FOR_CHECKS = ['linkedom', '@mozilla', '@slack/web-api', 'pino', 'node-cron'];

test('a check that finds nothing new loads no reader', async () => {
  const loaded = await loadedBy('check', '--json');
  expect(loaded).toEqual(expect.arrayContaining(['diff', 'zod', 'undici']));
  for (const name of ['figures', ...NOT_FOR_CHECKS]) expect(loaded).not.toContain(name);
});

test('a check that has something to read loads the reader and nothing else', async () => {
  appendFileSync(join(scratch, 'statement.txt'), ' Later it spoke of 44 people killed.');
  const loaded = await loadedBy('check', '--json');
  expect(loaded).toContain('figures');
  for (const name of NOT_FOR_CHECKS) expect(loaded).not.toContain(name);
});
