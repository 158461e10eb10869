import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/list.ts';
import { settleFind } from '../../src/delivering/settle.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { OutboxRow } from '../../src/store/records.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { serve } from '../fakes/serve.ts';
import { fakeSlack } from '../fakes/slack.ts';
import { countsBody, countsSource, type Newsroom, openNewsroom, run } from './newsroom.ts';

const NOW = '2025-03-28T09:00:00.000Z';

let room: Newsroom;

/** Two ministries, one of which moves twice; recorded once for all tests that only look. */
beforeAll(async () => {
  room = await openNewsroom();
  room.configure({
    sources: [
      countsSource('north', room.url, 'Ministry of Health North'),
      countsSource('south', room.url, 'Ministry of Health South', 'wounded'),
    ],
    notify: [{ kind: 'file', name: 'desk', path: join(room.folder, 'posts.jsonl') }],
  });
  room.serve('south', countsBody({ '2025-03-01': 70 }));
  for (const [day, counts] of [
    ['2025-03-01', { '2025-03-01': 400 }],
    ['2025-03-02', { '2025-03-01': 400, '2025-03-02': 431 }],
    ['2025-03-03', { '2025-03-01': 400, '2025-03-02': 431, '2025-03-03': 440 }],
  ] as const) {
    room.serve('north', countsBody(counts));
    expect((await room.run(['check'], { now: `${day}T18:00:00Z` })).code).toBe(0);
  }
});
afterAll(() => room[Symbol.asyncDispose]());

const rows = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('log', () => {
  test('--json has the fields that were promised, in their order, oldest first', async () => {
    const { out } = await room.run(['log', '--json']);
    const changes = rows(out);
    expect(changes.map(({ seq, kind, alert }) => [seq, kind, alert])).toEqual([
      [1, 'first', false],
      [2, 'first', false],
      [3, 'raised', true],
      [4, 'raised', true],
    ]);
    const fields = 'seq at kind route alert series from to parts quote url outlet suspect reason hash';
    expect(Object.keys(changes[2])).toEqual(fields.split(' '));
    expect(Object.keys(changes[2].series)).toEqual('id claimant measure unit victims place period window'.split(' '));
    expect(changes[2]).toMatchObject({
      at: '2025-03-02T18:00:00.000Z',
      route: 'team',
      series: { claimant: 'Ministry of Health North', measure: 'killed', unit: 'people', period: 'cumulative' },
      from: { low: 400, high: 400, qualifier: 'exact' },
      to: { low: 431, high: 431, qualifier: 'exact' },
      outlet: 'Open Data',
      suspect: null,
    });
    expect(changes[2].quote).toContain('431');
  });

  test.each([
    [
      ['--since', '2025-03-02'],
      [3, 4],
    ],
    [['--since', '2025-03-03T00:00:00Z'], [4]],
    [
      ['--since', '36h'],
      [3, 4],
    ],
    [['--since', '3'], [4]],
    [
      ['--kind', 'first'],
      [1, 2],
    ],
    [['--claimant', 'ministry of health south'], [2]],
    [['--limit', '1'], [4]],
    [['--kind', 'held'], []],
  ])('%j', async (options, seqs) => {
    const { out } = await room.run(['log', '--json', ...options], { now: '2025-03-03T20:00:00Z' });
    expect(rows(out).map(({ seq }) => seq)).toEqual(seqs);
  });

  test.each([
    [['--kind', 'held'], 'No change in the log fits.'],
    [['--claimant', 'nobody'], 'No change in the log fits.'],
  ])('%j without a match says so', async (options, words) => {
    expect((await room.run(['log', ...options])).out).toBe(words);
  });

  test('--series takes an id as figures prints it', async () => {
    const [{ series }] = rows((await room.run(['figures', '--json', '--claimant', 'North'])).out);
    const { out } = await room.run(['log', '--json', '--series', series.id]);
    expect(rows(out).map(({ to }) => to.low)).toEqual([400, 431, 440]);
  });

  test('--csv has a header and one line for each change', async () => {
    const lines = (await room.run(['log', '--csv'])).out.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^seq,at,kind,route,series,claimant,/);
    expect(lines[0]).toMatch(/,place,period,window,.*,as_of,parts,baseline,corrects,decided_by,quote,/);
    expect(lines[3]).toMatch(/^3,2025-03-02T18:00:00.000Z,raised,team,[^,]+,Ministry of Health North,killed,/);
  });

  test('for reading: no line is wider than the terminal', async () => {
    const { out } = await room.run(['log'], { columns: 60 });
    expect(out).toContain('#3 · 2025-03-02 18:00 UTC · raised · for the team');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.each([
    [['--kind', 'rised'], "there is no kind of change 'rised'"],
    [['--since', 'yesterdayish'], "'yesterdayish' is neither a day"],
    [['--limit', 'many'], "--limit takes a whole number, not 'many'"],
    [['--json', '--csv'], "option '--csv' cannot be used with option '--json'"],
  ])('%j is a mistake of the user', async (options, words) => {
    const { code, err } = await room.run(['log', ...options]);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });
});

describe('the chain', () => {
  test('verify walks it, head notes it, and a noted head is found again', async () => {
    const { out: head } = await room.run(['log', 'head']);
    expect(head).toMatch(/^4 [0-9a-f]{64}$/);
    expect((await room.run(['log', 'verify'])).out).toBe(
      `The log is sound: 4 rows, the last with hash ${head.slice(2)}.`,
    );
    expect((await room.run(['log', 'verify', '--head', head])).code).toBe(0);
    const other = await room.run(['log', 'verify', '--head', `4 ${'0'.repeat(64)}`]);
    expect([other.code, other.out]).toEqual([2, expect.stringMatching(/^The log is broken at row 4: /)]);
    expect((await room.run(['log', 'verify', '--head', 'nonsense'])).code).toBe(1);
  });
});

describe('figures', () => {
  test('prints what stands', async () => {
    const { out } = await room.run(['figures']);
    expect(out).toMatch(/^Ministry of Health North\n {2}440 killed +people in Examplia/m);
    expect(out).toMatch(/^Ministry of Health South\n {2}70 wounded +people in Examplia/m);
    expect(out).toContain('2 series.');
  });

  test.each([
    [['--claimant', 'south'], ['Ministry of Health South']],
    [['--measure', 'killed'], ['Ministry of Health North']],
    [['--measure', 'wounded'], ['Ministry of Health South']],
    [['--measure', 'missing'], []],
    [['--claimant', 'unattributed'], []],
  ])('%j', async (options, claimants) => {
    const states = rows((await room.run(['figures', '--json', ...options])).out);
    expect(states.map(({ series }) => series.claimant.name).toSorted()).toEqual(claimants);
  });

  test('--csv', async () => {
    const lines = (await room.run(['figures', '--csv'])).out.split('\r\n');
    expect(lines[0]).toMatch(/^series,claimant,measure/);
    expect(lines).toHaveLength(3);
  });
});

describe('explain', () => {
  const TEXT = 'The Ministry of Health North said 452 people had been killed. The 3rd Brigade has 12 tanks.';

  test('every number once, with its fate and the rule; the comparison; no line over the width', async () => {
    const { code, out } = await room.run(['explain', '-'], { stdin: TEXT, columns: 80 });
    expect(code).toBe(0);
    for (const number of ['452', '12'])
      expect(out.match(new RegExp(`^${number} +(figure|no figure|unread)`, 'gm'))).toHaveLength(1);
    expect(out).toMatch(/^452 +figure 1 +\S/m);
    expect(out).toMatch(/^12 +no figure +\S/m);
    expect(out).toMatch(/[45]\. What it would change/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('records nothing', async () => {
    await room.run(['explain', '-'], { stdin: TEXT });
    expect(rows((await room.run(['log', '--json'])).out)).toHaveLength(4);
  });

  test('--json carries the reading and the changes', async () => {
    const { out } = await room.run(['explain', '-', '--json', '--published', '2025-03-04'], { stdin: TEXT });
    const explained = JSON.parse(out);
    expect(explained.figures[0]).toMatchObject({ measure: 'killed', amount: { low: 452 } });
    expect(explained.document.published).toBe('2025-03-04T00:00:00.000Z');
    expect(explained.comparedWithSeries).toBe(2);
  });

  test('works without a configuration, on a file', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'article.txt'), TEXT);
    const { code, out } = await run(['explain', 'article.txt'], folder);
    expect([code, out]).toEqual([0, expect.stringContaining('There is no state yet')]);
    expect((await run(['explain', 'none.txt'], folder)).code).toBe(1);
  });
});

describe('read --jsonl', () => {
  test('one row out for each row in, in their order', async () => {
    const stdin = ['{"id":"b","text":"At least 40 people were killed."}', '{"id":"a","text":"It rained."}'].join('\n');
    const answers = rows((await run(['read', '--jsonl'], room.folder, { stdin })).out);
    expect(answers.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['b', 1],
      ['a', 0],
    ]);
    expect(answers[0].figures[0]).toMatchObject({ measure: 'killed', low: 40, qualifier: 'at_least' });
  });

  test('a broken row says which', async () => {
    const { code, err } = await run(['read', '--jsonl'], room.folder, { stdin: '{"id":1,"text":"x"}\nnonsense\n' });
    expect([code, err]).toEqual([1, expect.stringContaining('stdin:2')]);
  });
});

describe('sources and doctor', () => {
  test('list says how each fared and when it is due', async () => {
    const { out } = await room.run(['sources', 'list']);
    expect(out).toMatch(/north +json +15m +fresh +2025-03-03 18:00 +2025-03-03 18:15/);
  });

  test('doctor asks once, records nothing, and says what came', async () => {
    const { code, out } = await room.run(['doctor', 'north']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/north \(json\): fresh\n {2}3 items, the newest of 2025-03-0\d\n {2}3 figures/),
    ]);
    const bad = await room.run(['doctor', `${room.url}/nowhere`]);
    expect([bad.code, bad.out]).toEqual([2, expect.stringMatching(/not-found\n {2}.*\n {2}What to do: /)]);
    expect(rows((await room.run(['log', '--json'])).out)).toHaveLength(4);
  });

  test.each([
    [
      ['doctor', 'north', '--json'],
      0,
      { name: 'north', kind: 'json', outcome: 'fresh', well: true, message: null, advice: null, notes: [] },
      { items: 3, newest: expect.stringMatching(/^2025-03-0/), figures: 3, doubts: 0 },
    ],
    [
      ['doctor', 'http://127.0.0.1:1/', '--json'],
      2,
      { outcome: 'unreachable', well: false, message: expect.any(String), advice: expect.stringMatching(/\.$/) },
      null,
    ],
  ])('%j says the same to a machine', async (argv, code, examination, found) => {
    const answer = await room.run(argv);
    expect([answer.code, rows(answer.out)]).toEqual([code, [expect.objectContaining({ ...examination, found })]]);
  });

  test('doctor says of a feed that breaks off what check says, and takes web addresses alone', async () => {
    room.serve('cut', { body: '<rss><channel><item><title>4 dead</title></item><item><title>50' });
    const cut = await room.run(['doctor', `${room.url}/cut`]);
    expect([cut.code, cut.out]).toEqual([2, expect.stringMatching(/ \(feed\): damaged\n {2}1 item/)]);
    const other = await room.run(['doctor', 'ftp://example.org/feed']);
    expect([other.code, other.err]).toEqual([1, expect.stringMatching(/no web address\n {2}One begins with https/)]);
  });
});

describe('outbox', () => {
  test('what was given up can be owed again, and what is owed can be dropped', async () => {
    await using other = await openNewsroom();
    const path = join(other.folder, 'missing/posts.jsonl');
    other.configure({ sources: [countsSource('north', other.url)], notify: [{ kind: 'file', name: 'desk', path }] });
    other.serve('north', countsBody({ '2025-03-01': 5 }));
    const failed = await other.run(['check']);
    expect([failed.code, failed.out]).toEqual([
      2,
      expect.stringMatching(/desk: paused: .*\n {2}Check that the folder exists/),
    ]);
    const { out: list } = await other.run(['outbox', 'list']);
    expect(list).toMatch(/^1 +desk +pending/m);
    expect(list).toMatch(/^desk is paused since .*, next try at .*\(ENOENT\)\n {2}Check that the folder exists/m);
    expect((await other.run(['outbox', 'retry', 'dead'])).out).toBe('Nothing was given up.');
    expect((await other.run(['outbox', 'drop', '1'])).out).toBe('1 message dropped.');
    expect((await other.run(['outbox', 'list'])).out).toMatch(/^1 +desk +dead .*dropped by hand/m);
    writeFileSync(join(other.folder, 'missing'), '');
    rmSync(join(other.folder, 'missing'));
    other.configure({ sources: [], notify: [{ kind: 'file', name: 'desk', path: join(other.folder, 'posts.jsonl') }] });
    expect((await other.run(['outbox', 'retry', 'dead'])).out).toContain('1 message owed again');
    expect((await other.run(['check'])).out).toContain('desk: 1 message sent');
    expect(readFileSync(join(other.folder, 'posts.jsonl'), 'utf8')).toContain('Now watching');
    const late = await other.run(['outbox', 'drop', '1']);
    expect([late.code, late.err]).toEqual([1, expect.stringMatching(/^Error: row 1 was sent already\n {2}.*review/)]);
    expect((await other.run(['outbox', 'retry', '99'])).err).toContain('the outbox has no row 99');
  });
});

describe('outbox retry of what may have arrived', () => {
  const ROW = { destination: 'team', payload: {}, seqs: [], replyToKey: null, createdAt: NOW, dueAt: NOW };
  const settled = { now: NOW, random: 0.5, state: null, whenUnsure: 'find' } as const;

  test.each([
    [[], 'sending'],
    [['--not-there'], 'pending'],
  ])('%j: it is then %s', async (flags, state) => {
    await using other = await openNewsroom();
    other.configure({ sources: [] });
    {
      await using store = await openStore(join(other.folder, 'state'));
      await store.write(async (tx) => {
        await tx.addOutboxRows([
          { ...ROW, key: 'given-up' },
          { ...ROW, key: 'dropped' },
          { ...ROW, key: 'refused' },
        ]);
        const [givenUp, unsure, refused] = (await tx.outboxRows()) as [OutboxRow, OutboxRow, OutboxRow];
        const blind = { result: 'unknown', why: 'Slack said missing_scope', afterMs: null } as const;
        await tx.updateOutboxRow(settleFind({ ...givenUp, state: 'unknown' }, blind, 25, settled).row);
        await tx.updateOutboxRow({ ...unsure, state: 'sending' });
        await tx.updateOutboxRow({ ...refused, state: 'dead', lastError: 'HTTP 400' });
      });
    }
    // What a process that is gone has left in the middle of a post can be dropped, too.
    expect((await other.run(['outbox', 'drop', '2'])).out).toBe('1 message dropped.');
    expect((await other.run(['outbox', 'retry', 'dead', ...flags])).out).toContain('3 messages owed again');
    const states = rows((await other.run(['outbox', 'list', '--json'])).out).map((row) => row.state);
    expect(states).toEqual([state, state, 'pending']);
  });
});

describe('backup and restore', () => {
  test('a copy brings everything back, and nothing is overwritten', async () => {
    await using other = await openNewsroom();
    const copy = join(other.folder, 'copy.db');
    const head = (await room.run(['log', 'head'])).out;
    expect(await room.run(['backup', copy])).toMatchObject({
      code: 0,
      out: `Copied to ${copy}; its log ends with ${head}`,
    });
    expect((await room.run(['backup', copy])).code).toBe(1);
    other.configure({ sources: [] });
    expect((await other.run(['restore', copy])).code).toBe(0);
    expect((await other.run(['log', 'head'])).out).toBe(head);
    expect((await other.run(['restore', copy])).err).toContain('nothing was overwritten');
  });
});

describe('init and config', () => {
  test('init writes a file that is fine, once', async () => {
    const folder = scratchFolder();
    expect((await run(['init'], folder)).code).toBe(0);
    expect((await run(['config', 'check'], folder)).out).toMatch(
      /tollwatch\.yaml is fine: 1 source, 1 destination, state in .*state$/,
    );
    const again = await run(['init'], folder);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('nothing was overwritten')]);
  });

  test.each([
    ['', ['There is no source yet', 'messages go nowhere']],
    ['sources: [{ name: a, kind: text, url: a.txt }]\nnotify: [{ kind: console }]\n', []],
    [
      'sources: [{ name: a, kind: text, url: a.txt }]\nnotify:\n  - { kind: slack, channel: C1, token: sample }\n',
      ['tollwatch.yaml:3:40: a secret stands in this file'],
    ],
    [
      'sources: [{ name: a, kind: text, url: a.txt }]\nnotify:\n  - { kind: slack, channel: C1, token: "${SAMPLE}" }\n',
      [],
    ],
  ])('config check of %j says what is hardly meant', async (yaml, remarks) => {
    await using other = await openNewsroom();
    writeFileSync(other.config, yaml);
    const { code, out } = await other.run(['config', 'check'], { env: { SAMPLE: 'sample' } });
    expect([code, out.split('\n').slice(1)]).toEqual([0, remarks.map((words) => expect.stringContaining(words))]);
  });

  test.each([
    [
      'sources: [{ name: a, kind: text, url: a.txt }]\nnotify: [{ kind: console }]\n',
      0,
      { fine: true, sources: 1, destinations: 1, state: expect.stringMatching(/state$/), mistakes: [], remarks: [] },
    ],
    ['sources: []\nnotify: []\n', 0, { fine: true, remarks: [expect.any(String), expect.any(String)] }],
    [
      'sources: [{ name: a, kind: text, ulr: a.txt }]\nevry: 5m\n',
      1,
      {
        fine: false,
        code: 'config-invalid',
        mistakes: [
          { where: expect.stringMatching(/tollwatch\.yaml:1:11$/), message: expect.stringContaining('url') },
          {
            where: expect.stringMatching(/tollwatch\.yaml:1:34$/),
            message: expect.stringContaining("unknown key 'ulr'"),
          },
          {
            where: expect.stringMatching(/tollwatch\.yaml:2:1$/),
            message: expect.stringContaining("unknown key 'evry'"),
          },
        ],
        hint: expect.any(String),
      },
    ],
    [
      'sources: [\n',
      1,
      { fine: false, code: 'config-syntax', mistakes: [{ where: expect.any(String), message: expect.any(String) }] },
    ],
  ])('config check --json of %j', async (yaml, code, expected) => {
    await using other = await openNewsroom();
    writeFileSync(other.config, yaml);
    const answer = await other.run(['config', 'check', '--json']);
    expect([answer.code, JSON.parse(answer.out)]).toEqual([code, expect.objectContaining(expected)]);
  });

  test('config schema is JSON Schema', async () => {
    const schema = JSON.parse((await run(['config', 'schema'], room.folder)).out);
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  });
});

describe('notify test', () => {
  test('sends a sample to each destination and says what came of it', async () => {
    await using other = await openNewsroom();
    const good = { kind: 'file', name: 'good', path: join(other.folder, 'posts.jsonl') };
    const bad = { kind: 'file', name: 'bad', path: join(other.folder, 'none/posts.jsonl') };
    other.configure({ notify: [good, bad] });
    const { code, out } = await other.run(['notify', 'test']);
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(/^good: sent, and found again\nbad: refused, .*\n {2}Check that the folder/),
    ]);
    expect(rows((await other.run(['notify', 'test', '--json'])).out)).toEqual([
      { name: 'good', result: 'sent', found: true, well: true, why: null, advice: null },
      {
        name: 'bad',
        result: 'refused',
        found: false,
        well: false,
        why: expect.any(String),
        advice: expect.stringMatching(/^Check that the folder/),
      },
    ]);
    expect((await other.run(['notify', 'test', '--to', 'good'])).code).toBe(0);
    expect((await other.run(['notify', 'test', '--to', 'goof'])).err).toContain("no destination is called 'goof'");
    expect((await other.run(['outbox', 'list'])).code).toBe(existsSync(join(other.folder, 'state')) ? 0 : 1);
  });
});

describe('notify test of a Slack bot', () => {
  test.each([
    ['that may read the history', true, [0, 'newsroom: sent, and found again']],
    [
      'that may not',
      false,
      [2, expect.stringMatching(/^newsroom: sent, but it cannot be looked up: .*missing_scope\n {2}Let it/)],
    ],
  ])('%s', async (_what, mayReadHistory, expected) => {
    await using other = await openNewsroom();
    await using server = await serve(fakeSlack({ token: 'sample', channel: 'C1', mayReadHistory }));
    const notify = [{ kind: 'slack', name: 'newsroom', token: 'sample', channel: 'C1', apiUrl: `${server.url}/api/` }];
    other.configure({ notify });
    const { code, out } = await other.run(['notify', 'test']);
    expect([code, out]).toEqual(expected);
  });
});

describe('the command line', () => {
  test('the overview lists every command', async () => {
    const { code, out } = await run(['--help'], room.folder);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toContain(name);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help has examples', async (name) => {
    const { code, out } = await run([name, '--help'], room.folder);
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`Examples:\\n {2}\\$ tollwatch ${name}`))]);
    expect(out).toMatch(
      /\nExit codes:\n {2}0 {2}\w.*\n {2}1 {2}a mistake to mend\n(?: {2}2 {2}.*\n)? {2}3 {2}a bug in tollwatch$/,
    );
    // An example can be pasted as it stands.
    expect(out).not.toMatch(/\$ tollwatch \w+ .*\| tollwatch/);
  });

  test.each([
    [['chek'], "Error: unknown command 'chek'\n  Did you mean check?\n  Add --help"],
    [['explain', 'none.txt'], 'There is no file none.txt.\n  Name a file, a web address,'],
    [['outbox', 'lsit'], "Error: unknown command 'lsit'"],
    [['check', '--drybrun'], "unknown option '--drybrun'"],
    [['explain'], "missing required argument 'what'"],
    [['restore', 'none.db'], 'there is no such backup'],
    [['check', '--config', 'none.yaml'], 'there is no configuration'],
  ])('%j is the user’s mistake', async (argv, words) => {
    const { code, err } = await run(argv, room.folder);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });

  test('a clock that is set says so, and a wrong one is a mistake', async () => {
    const { err } = await room.run(['log', 'head'], { now: '2025-03-28T09:00:00.000Z' });
    expect(err).toBe('The clock is set to 2025-03-28T09:00:00.000Z by TOLLWATCH_NOW.');
  });
});
