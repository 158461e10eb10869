import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { HttpClient } from '../../src/net/http.ts';
import { consoleKind } from '../../src/notify/console.ts';
import { file } from '../../src/notify/file.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';

const http: HttpClient = {
  fetch: () => Promise.reject(new Error('nothing here may ask the network')),
  close: async () => {},
};
const signal = new AbortController().signal;
const request = {
  payload: { text: 'the news' },
  attempt: 1,
  mayRepeat: false,
  replyTo: null,
  mayPost: () => true,
  signal,
};
const since = '2025-03-28T09:00:00.000Z';

test('a file gets one line of JSON per message, and a line that a crash cut spoils no other', async () => {
  const path = join(scratchFolder(), 'news.jsonl');
  const notifier = file.open({ name: 'file', kind: 'file', path }, { http, now: () => since, print: () => {} });
  expect(await notifier.find?.({ ...request, key: 'a', since })).toEqual({ result: 'absent' });
  expect(await notifier.send({ ...request, key: 'a' })).toMatchObject({ result: 'sent' });
  appendFileSync(path, '\n{"text":"cut in the mid');
  await notifier.send({ ...request, key: 'b' });
  const finds = async (key: string) => (await notifier.find?.({ ...request, key, since }))?.result;
  expect([await finds('a'), await finds('b'), await finds('c')]).toEqual(['found', 'found', 'absent']);
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}')),
  ).toHaveLength(2);
});

test('a file whose folder is not there says what to do', async () => {
  const notifier = file.open(
    { name: 'file', kind: 'file', path: '/no/such/folder/x' },
    { http, now: () => since, print: () => {} },
  );
  expect(await notifier.send({ ...request, key: 'a' })).toMatchObject({
    result: 'refused',
    scope: 'destination',
    why: expect.stringContaining('ENOENT'),
  });
});

test('the console prints, and says so when it may have printed before', async () => {
  const printed: string[] = [];
  const notifier = consoleKind.open(
    { name: 'console', kind: 'console' },
    { http, now: () => since, print: (line) => printed.push(line) },
  );
  await notifier.send({ ...request, key: 'a' });
  await notifier.send({ ...request, key: 'a', mayRepeat: true });
  expect(printed).toEqual(['the news\n', expect.stringMatching(/^Possible repeat.*\nthe news\n$/)]);
});
