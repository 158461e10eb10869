import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { loadStateDir } from '../../src/config/state-dir.ts';
import { loadConfig } from '../../src/config.ts';
import type { Problem } from '../../src/domain/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'tollwatch-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(yaml: string): string {
  const file = join(folder, 'tollwatch.yaml');
  writeFileSync(file, yaml);
  return file;
}

function problemOf(yaml: string, env: Record<string, string> = {}): Problem {
  const file = fileWith(yaml);
  try {
    loadConfig(file, env);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('no mistake was found');
}

const FEED = 'sources:\n  - name: a\n    kind: feed\n    url: https://example.org/a.xml\n';

/** What is written, the line and column that must be named, and the words. */
const MISTAKES: readonly (readonly [what: string, yaml: string, place: string, words: string])[] = [
  ['a key', 'soruces: []\n', '1:1', "unknown key 'soruces', did you mean 'sources'?"],
  ['a key with swapped letters', 'staet: here\n', '1:1', "unknown key 'staet', did you mean 'state'?"],
  ['a key that is near nothing', 'wibble: 1\n', '1:1', "unknown key 'wibble', known: state, timezone, network,"],
  [
    'a key of a group',
    'network:\n  allowprivate: []\n',
    '2:3',
    "network: unknown key 'allowprivate', did you mean 'allowPrivate'?",
  ],
  [
    'the key of a kind',
    'sources:\n  - name: a\n    knd: feed\n    url: x\n',
    '3:5',
    "sources[0]: unknown key 'knd', did you mean 'kind'?",
  ],
  ['a key of a source', `${FEED}    evry: 5m\n`, '5:5', "sources[0]: unknown key 'evry', did you mean 'every'?"],
  [
    'a kind',
    'sources:\n  - name: a\n    kind: fede\n',
    '3:11',
    'sources[0].kind: unknown value "fede", did you mean \'feed\'?',
  ],
  ['a missing kind', 'sources:\n  - name: a\n', '2:5', 'sources[0].kind: missing; one of: feed, json,'],
  ['a missing address', 'sources:\n  - name: a\n    kind: feed\n', '2:5', 'sources[0].url: missing'],
  [
    'a number for a text',
    'sources:\n  - name: 7\n    kind: text\n    url: x\n',
    '2:11',
    'sources[0].name: must be text, not a number',
  ],
  ['a text for a list', 'sources: none\n', '1:10', 'sources: must be a list, not text'],
  [
    'a length of time',
    `${FEED}    every: often\n`,
    '5:12',
    'sources[0].every: must be a length of time such as 30s, 10m, 2h or 1d',
  ],
  [
    'a length of time without its unit',
    `${FEED}    every: 15\n`,
    '5:12',
    'sources[0].every: must be text, not a number. It takes: How often it is polled: 10m, 2h, 1d.',
  ],
  ['a key that stands twice', `${FEED}    url: b.xml\n`, '5:5', 'this key stands twice in one group of settings'],
  [
    'the name of a Slack channel',
    'notify:\n  - { kind: slack, token: t, channel: "#desk" }\n',
    '2:39',
    'notify[0].channel: must be the ID of the channel such as C0123456789, not its #name',
  ],
  [
    'the page of a Discord channel',
    'notify:\n  - { kind: discord, webhookUrl: "https://discord.com/channels/1/2" }\n',
    '2:34',
    'notify[0].webhookUrl: must be the address of a webhook: https://discord.com/api/webhooks/…',
  ],
  [
    'the @name of an account on X',
    'sources:\n  - { name: a, kind: x, userId: "@ministry", token: t }\n',
    '2:33',
    'sources[0].userId: must be the number of the account, not its @name',
  ],
  [
    'a cron expression',
    `${FEED}    cron: "99 * * * *"\n`,
    '5:11',
    'sources[0].cron: must be a cron expression of five fields',
  ],
  ['a time zone', 'timezone: Europe/Kyev\n', '1:11', 'timezone: must be an IANA time zone such as Asia/Seoul'],
  [
    'a measure of a watch',
    'watches:\n  - name: a\n    measures: [kiled]\n',
    '3:16',
    'watches[0].measures[0]: unknown value "kiled", did you mean \'killed\'?',
  ],
  [
    'a kind that is no news',
    'watches:\n  - name: a\n    kinds: [held]\n',
    '3:13',
    'watches[0].kinds[0]: unknown value "held", known: first, raised, lowered, refined,',
  ],
  [
    'a place that the register lacks',
    'watches:\n  - name: a\n    places: [Sudn]\n',
    '3:14',
    "watches[0].places[0]: the register knows no place 'Sudn', did you mean 'Sudan'?",
  ],
  [
    'a name that is near nothing',
    'watches:\n  - name: a\n    claimants: [Wibblewobble Bureau]\n',
    '3:17',
    "watches[0].claimants[0]: the register knows no authority 'Wibblewobble Bureau'; add it under register",
  ],
  [
    'a destination of a watch',
    'notify:\n  - kind: console\nwatches:\n  - name: a\n    destinations: [consle]\n',
    '5:20',
    "watches[0].destinations[0]: no destination is called 'consle', did you mean 'console'?",
  ],
  [
    'news for the operators',
    'notify:\n  - kind: console\n  - { kind: file, name: desk, path: x }\nops: desk\nwatches:\n  - name: a\n    destinations: [desk]\n',
    '7:20',
    "watches[0].destinations[0]: 'desk' is the destination of the operators (ops) and hears no news",
  ],
  [
    'a time of the day',
    'watches:\n  - name: a\n    digest: { at: "8am", timezone: UTC }\n',
    '3:19',
    'watches[0].digest.at: must be a time of the day such as 07:00 or 22:30',
  ],
  [
    'a digest longer than half a day',
    'watches:\n  - name: a\n    digest: { every: 2d }\n',
    '3:22',
    'watches[0].digest.every: must be a length of time up to 12h',
  ],
  [
    'quiet hours that never are',
    'watches:\n  - name: a\n    quietHours: { from: "07:00", to: "07:00", timezone: UTC }\n',
    '3:17',
    'watches[0].quietHours: from and to must differ',
  ],
  [
    'a threshold without a limit',
    'watches:\n  - name: a\n    threshold: {}\n',
    '3:16',
    'watches[0].threshold: at least one of absolute, percent and perDay',
  ],
  ['two watches of one name', 'watches:\n  - name: a\n  - name: a\n', '3:11', "'a' is the name of watches[0] already"],
  [
    'both rhythms',
    `${FEED}    every: 5m\n    cron: "0 * * * *"\n`,
    '2:5',
    'sources[0]: either every or cron, not both',
  ],
  [
    'two sources of one name',
    `${FEED}  - name: a\n    kind: text\n    url: x\n`,
    '5:11',
    "sources[1].name: 'a' is the name of sources[0] already",
  ],
  [
    'two destinations of one name',
    'notify:\n  - kind: console\n  - kind: console\n',
    '3:5',
    "notify[1].name: 'console' is the name of notify[0] already",
  ],
  [
    'ops that names nobody',
    'notify:\n  - kind: console\nops: desk\n',
    '3:6',
    "ops: no destination is called 'desk'; there is console",
  ],
  [
    'a variable that is not set',
    'notify:\n  - kind: discord\n    webhookUrl: ${HOOK}\n',
    '3:17',
    'notify[0].webhookUrl: the environment variable HOOK is not set (nor is HOOK_FILE). It takes:',
  ],
  ['broken YAML', 'sources: [\n', '2:1', 'not valid YAML'],
];

describe('a mistake in the configuration names its place and the remedy', () => {
  test.each(MISTAKES)('%s', (_what, yaml, place, words) => {
    const problem = problemOf(yaml);
    expect(problem.where).toMatch(new RegExp(`tollwatch\\.yaml:${place}$`));
    expect(problem.message).toContain(words);
  });

  test('several are listed together, each once, from top to bottom', () => {
    const { message } = problemOf('soruces: []\nnotify:\n  - kind: slack\n    token: ${NO_TOKEN}\n');
    expect(
      message
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^.*tollwatch\.yaml:/, '')),
    ).toEqual([
      expect.stringMatching(/^1:1: unknown key 'soruces'/),
      expect.stringMatching(/^3:5: notify\[0\]\.channel: missing\. It takes: ID of the channel/),
      expect.stringMatching(/^4:12: notify\[0\]\.token: the environment variable NO_TOKEN is not set/),
    ]);
  });

  test('a missing file says how to make one', () => {
    expect(() => loadConfig(join(folder, 'none.yaml'), {})).toThrow(
      expect.objectContaining({ code: 'config-missing', hint: expect.stringContaining('tollwatch init') }),
    );
  });

  test.each([
    ['slack', 'token', ['xoxb', 'chat:write', 'api.slack.com/apps']],
    ['slack-webhook', 'webhookUrl', ['hooks.slack.com', 'api.slack.com/apps']],
    ['discord', 'webhookUrl', ['Integrations', 'Copy Webhook URL']],
    ['discord-bot', 'token', ['discord.com/developers/applications', 'Read Message History']],
    ['webhook', 'secret', ['openssl rand']],
  ])('a missing token of %s says where to get it, and how to set it', (kind, field, words) => {
    const unset = problemOf(`notify:\n  - kind: ${kind}\n    ${field}: \${NO_TOKEN}\n`);
    expect(unset.message).toContain('the environment variable NO_TOKEN is not set');
    expect(unset.hint).toBe(
      'Set it in the environment: export NO_TOKEN=…, or let NO_TOKEN_FILE name a file that holds it.',
    );
    const unwritten = problemOf(`notify:\n  - kind: ${kind}\n`);
    expect(unwritten.message).toContain(`notify[0].${field}: missing`);
    for (const word of words) for (const { message } of [unset, unwritten]) expect(message).toContain(word);
  });

  const ADDRESS = 'sources[0].url: must be a web address such as https://example.org/feed, or a file';
  test.each([
    ['htp:/example.org/a', ADDRESS],
    ['htps://example.org/a', ADDRESS],
    ['http://', ADDRESS],
    ['https:///a', ADDRESS],
    ['https:/example.org/a', ADDRESS],
    ['https://exam ple.org/a', ADDRESS],
    ['https://example..org/a', ADDRESS],
    ['https://example.org:99999/a', ADDRESS],
    ['ftp://example.org/a', ADDRESS],
    ['feed://example.org/a', ADDRESS],
    ['example.org/a', 'sources[0].url: lacks its https://'],
    ['www.example.co.uk/rss/news.xml', 'sources[0].url: lacks its https://'],
    ['', 'sources[0].url: must not be empty'],
  ])('the address %j is refused', (url, words) => {
    const { where, message } = problemOf(`sources:\n  - name: a\n    kind: feed\n    url: ${JSON.stringify(url)}\n`);
    expect([where, message]).toEqual([expect.stringMatching(/:4:10$/), expect.stringContaining(words)]);
  });

  test.each([
    'https://example.org',
    'HTTPS://Example.org/A?q=two words#x',
    'http://user:key@example.org:8080/a',
    'http://127.0.0.1:1/a',
    'http://[::1]/a',
    'http://intranet/feed',
    'https://пример.example/лента',
    'feeds/a.xml',
    './example.org/a.xml',
    '../a.xml',
    '/var/feeds/a.xml',
    'C:\\feeds\\a.xml',
    'file:///var/feeds/a.xml',
    'example.xml',
  ])('the address or file %j is taken', (url) => {
    const file = fileWith(`sources:\n  - name: a\n    kind: feed\n    url: ${JSON.stringify(url)}\n`);
    expect(loadConfig(file, {}).sources).toHaveLength(1);
  });

  test.each([
    ['notify:\n  - kind: discord\n    webhookUrl: CANARY\n', 'notify[0].webhookUrl: must be a web address'],
    ['notify:\n  - kind: webhook\n    secret: x\n    url: CANARY\n', 'notify[0].url: must be a web address'],
    ['network:\n  proxy: CANARY\n', 'network.proxy: must be a web address'],
  ])('a secret address is refused without being quoted: %j', (yaml, words) => {
    const { message } = problemOf(yaml);
    expect(message).toContain(words);
    expect(message).not.toContain('CANARY');
  });

  test.each(['http://127.0.0.1:8080', '10.0.0.0/99', '127.0.0.1:8080', ''])('%j opens no private host', (entry) => {
    const { message } = problemOf(`network:\n  allowPrivate: [${JSON.stringify(entry)}]\n`);
    expect(message).toContain('network.allowPrivate[0]: must be an address, a range such as 10.0.0.0/8, or the name');
  });
});

describe('secrets', () => {
  const CANARY = 'xoxb-canary-7d1f';
  const YAML = 'notify:\n  - kind: slack\n    channel: C1\n    token: ${SLACK}\n';

  test('come from the variable, or from the file that NAME_FILE names', () => {
    const secretFile = join(folder, 'secret');
    writeFileSync(secretFile, `${CANARY}\n`);
    for (const env of [{ SLACK: CANARY }, { SLACK_FILE: secretFile }]) {
      const [slack] = loadConfig(fileWith(YAML), env).notify as unknown as [{ token: { reveal(): string } }];
      expect(slack.token.reveal()).toBe(CANARY);
    }
    const named = fileWith(YAML.replace('${SLACK}', '${SLACK_FILE}'));
    const [slack] = loadConfig(named, { SLACK_FILE: secretFile }).notify as unknown as [
      { token: { reveal(): string } },
    ];
    expect(slack.token.reveal()).toBe(CANARY);
  });

  test('print as [secret], however they are printed', () => {
    const config = loadConfig(fileWith(`${YAML}network:\n  proxy: http://user:${CANARY}@127.0.0.1:1\n`), {
      SLACK: CANARY,
    });
    for (const shown of [JSON.stringify(config), inspect(config, { depth: 9 }), String(config.network.proxy)]) {
      expect(shown).toContain('[secret]');
      expect(shown).not.toContain(CANARY);
    }
  });

  test('never stand in a message about a mistake', () => {
    const problem = problemOf(`${YAML}    chanel: x\n    apiUrl: \${SLACK}\n`, { SLACK: CANARY });
    expect(inspect(problem, { depth: 9 })).not.toContain(CANARY);
  });
});

test('the state folder is found without any token, relative to the file', () => {
  const file = fileWith('state: data\nnotify:\n  - kind: slack\n    token: ${NOT_SET}\n');
  expect(loadStateDir(file, {})).toBe(join(folder, 'data'));
  expect(loadStateDir(fileWith('{}\n'), {})).toBe(join(folder, 'state'));
});
