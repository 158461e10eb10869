import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countsBody, countsSource, type Newsroom, openNewsroom } from './newsroom.ts';

const CANARY = 'canary-83b1';
const SRC = join(import.meta.dirname, '../../src');

/** Everything that takes a secret, as settings and as the variables that may stand for them. */
const VARIABLES: Readonly<Record<string, (url: string) => string>> = {
  PROXY: (url) => url.replace('http://', `http://reader:${CANARY}@`),
  X_TOKEN: () => CANARY,
  FEED: (url) => `${url.replace('http://', `http://reader:${CANARY}@`)}/feed?api_key=${CANARY}`,
  SLACK: () => `xoxb-${CANARY}`,
  SLACK_HOOK: (url) => `${url}/${CANARY}`,
  DISCORD: () => CANARY,
  DISCORD_HOOK: (url) => `${url}/api/webhooks/1/${CANARY}`,
  HOOK: (url) => `${url}/hook/${CANARY}`,
  HOOK_SECRET: () => CANARY,
};

const COMMANDS: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--json'],
  ['check', '--dry-run'],
  ['outbox', 'list'],
  ['outbox', 'list', '--all', '--json'],
  ['outbox', 'retry', 'dead'],
  ['log'],
  ['log', '--json'],
  ['log', '--csv'],
  ['log', 'verify'],
  ['explain', '1', '--json'],
  ['figures', '--json'],
  ['figures', '--csv'],
  ['policy', 'test', '--json'],
  ['review', 'list', '--json'],
  ['replay'],
  ['sources', 'list'],
  ['sources', 'list', '--json'],
  ['sources', 'show', 'keyed'],
  ['sources', 'export'],
  ['config', 'check'],
  ['config', 'check', '--json'],
  ['doctor'],
  ['doctor', '--json'],
  ['notify', 'test'],
  ['notify', 'test', '--json'],
  ['health'],
];

test.each([
  ['in the file', 401],
  ['in variables', 400],
])(
  'secrets %s stand in nothing that any command prints, nor in the state, when services answer %i',
  async (where, status) => {
    await using room = await openNewsroom();
    const values = Object.fromEntries(Object.entries(VARIABLES).map(([name, make]) => [name, make(room.url)]));
    const inFile = where === 'in the file';
    const printed = await everyCommand(room, (name) => (inFile ? (values[name] ?? '') : `\${${name}}`), values, status);
    expect(printed.filter((text) => text.includes(CANARY))).toEqual([]);
    for (const seen of ['1,200', '310', 'asked to end']) expect(printed.join('\n')).toContain(seen);
    expect(stateFiles(room).filter((bytes) => bytes.includes(CANARY))).toEqual([]);
  },
  180_000,
);

test('no setting that takes a secret is forgotten here', () => {
  const uses = globSync('**/*.ts', { cwd: SRC })
    .filter((file) => file !== join('domain', 'secret.ts'))
    .flatMap((file) => readFileSync(join(SRC, file), 'utf8').match(/secretSetting\(/g) ?? []);
  // The address of a feed is no secret by itself; the key that may stand in it is.
  expect(uses).toHaveLength(Object.keys(VARIABLES).length - 1);
});

/** With one destination of each kind, all of which answer with what they were sent. */
async function everyCommand(
  room: Newsroom,
  setting: (name: string) => string,
  env: Record<string, string>,
  status: number,
): Promise<readonly string[]> {
  const printed: string[] = [];
  const sources = [
    countsSource('moh', room.url),
    { name: 'keyed', kind: 'feed', url: setting('FEED') },
    { name: 'x', kind: 'x', userId: '12', token: setting('X_TOKEN'), apiUrl: `${room.url}/` },
  ];
  const notify = [
    { kind: 'slack', channel: 'C1', token: setting('SLACK'), apiUrl: `${room.url}/` },
    { kind: 'slack-webhook', webhookUrl: setting('SLACK_HOOK') },
    { kind: 'discord-bot', channel: '7', token: setting('DISCORD'), apiUrl: `${room.url}/` },
    { kind: 'discord', webhookUrl: setting('DISCORD_HOOK') },
    { kind: 'webhook', url: setting('HOOK'), secret: setting('HOOK_SECRET') },
  ];
  const echo = { status, body: JSON.stringify({ ok: false, error: 'invalid_auth', echo: CANARY }) };
  for (const path of [CANARY, `api/webhooks/1/${CANARY}?wait=true`, `hook/${CANARY}`, 'chat.postMessage'])
    room.serve(path, { ...echo, type: 'application/json' });
  // An item without a link of its own must not be linked to the feed's address.
  const item =
    '<item><guid>a</guid><title>Ukraine’s General Staff said 310 Russian soldiers were killed (sample)</title></item>';
  room.serve(`feed?api_key=${CANARY}`, { body: `<rss version="2.0"><channel>${item}</channel></rss>` });
  room.serve('moh', countsBody({ '2025-03-01': 1200 }));
  room.configure({ sources, notify });
  await runAll(room, env, printed);
  room.configure({
    network: { allowPrivate: ['127.0.0.1'], proxy: setting('PROXY') },
    sources,
    notify: [{ ...notify[0], chanel: 'a mistake' }],
  });
  await runAll(room, env, printed);
  return printed;
}

/** The last is the worker with all that it logs, for long enough to poll and to post once. */
async function runAll(room: Newsroom, env: Record<string, string>, printed: string[]): Promise<void> {
  for (const argv of COMMANDS) {
    const { out, err } = await room.run(argv, { env });
    printed.push(out, err);
  }
  const { out, err } = await room.run(['watch', '--log-level', 'debug'], {
    env,
    signal: AbortSignal.timeout(WATCHED_MS),
  });
  printed.push(out, err);
}

const WATCHED_MS = 1500;

function stateFiles({ folder }: Newsroom): readonly Buffer[] {
  const state = join(folder, 'state');
  return readdirSync(state).map((file) => readFileSync(join(state, file)));
}
