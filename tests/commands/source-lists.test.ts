import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { type Newsroom, openNewsroom, run } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  onTestFinished(() => room[Symbol.asyncDispose]());
  writeFileSync(
    room.config,
    '# ours\nstate: state\nsources:\n  - name: wire\n    kind: feed\n    url: https://wire.example/a\n',
  );
});

test('presets are listed for machines as they are shown one by one', async () => {
  const { out } = await run(['sources', 'presets', '--json'], room.folder);
  const listed = out.split('\n').map((line) => JSON.parse(line));
  const shown = await run(['sources', 'presets', 'govuk-mod'], room.folder);
  expect(listed.find(({ name }) => name === 'govuk-mod')).toEqual(JSON.parse(shown.out));
  expect(listed.length).toBeGreaterThanOrEqual(18);
});

test('a preset is added in one command, and the rest of the file stays', async () => {
  const { code, out } = await room.run(['sources', 'add', 'govuk-mod']);
  expect(code).toBe(0);
  expect(out).toContain('tollwatch doctor govuk-mod');
  const text = readFileSync(room.config, 'utf8');
  expect(text).toMatch(/^# ours\nstate: state\nsources:\n {2}- name: wire\n/);
  expect(text).toContain('organisation: ministry-of-defence');
  expect((await room.run(['sources', 'list'])).out).toContain('govuk-mod');
});

test('a preset that is not added yet is pointed out to whoever asks for it', async () => {
  const { code, err } = await room.run(['sources', 'show', 'govuk-mod']);
  expect(code).toBe(1);
  expect(err).toContain("no source is called 'govuk-mod'");
  expect(err).toContain('`sources add govuk-mod` adds it');
  expect((await room.run(['sources', 'show', 'wyre'])).err).toContain("Did you mean 'wire'?");
});

test('whoever could not read the file cannot read it now, and a link still leads to it', async () => {
  const kept = join(room.folder, 'kept.yaml');
  renameSync(room.config, kept);
  symlinkSync(kept, room.config);
  for (const mode of [0o600, 0o664]) {
    chmodSync(kept, mode);
    expect(await room.run(['sources', 'add', mode === 0o600 ? 'govuk-mod' : 'yonhap-en'])).toMatchObject({ code: 0 });
    expect((statSync(kept).mode & 0o777).toString(8)).toBe(mode.toString(8));
  }
  expect(readFileSync(kept, 'utf8')).toContain('yonhap-en');
  expect(lstatSync(room.config).isSymbolicLink()).toBe(true);
});

test('twice is a mistake, an unknown one lists those there are, and neither touches the file', async () => {
  await room.run(['sources', 'add', 'yonhap-en']);
  const before = readFileSync(room.config, 'utf8');
  expect(await room.run(['sources', 'add', 'yonhap-en'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('yonhap-en'),
  });
  expect(await room.run(['sources', 'add', 'yonhab'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('yonhap-nk-ko'),
  });
  expect(readFileSync(room.config, 'utf8')).toBe(before);
  expect(existsSync(`${room.config}.new`)).toBe(false);
});

test('every preset can be added to one configuration', async () => {
  const { out } = await run(['sources', 'presets'], room.folder);
  const names = out
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s/)[0] ?? '')
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  expect(names.length).toBeGreaterThanOrEqual(18);
  for (const name of names) expect(await room.run(['sources', 'add', name])).toMatchObject({ code: 0 });
});

test('lists of feeds go in and out; known feeds are not added again', async () => {
  const list = join(room.folder, 'list.opml');
  writeFileSync(
    list,
    '<opml><body><outline text="Wire" xmlUrl="https://wire.example/a"/><outline text="Coast &amp; Co" xmlUrl="https://coast.example/f"/></body></opml>',
  );
  expect((await room.run(['sources', 'import', list])).out).toBe('Added 1 feed. 1 of the list is there already.');
  expect((await room.run(['sources', 'import', list])).out).toBe('Added 0 feeds. 2 of the list are there already.');
  const { out } = await room.run(['sources', 'export']);
  expect(out.match(/xmlUrl="[^"]+"/g)).toEqual(['xmlUrl="https://wire.example/a"', 'xmlUrl="https://coast.example/f"']);
  expect((await room.run(['sources', 'import', 'nowhere.opml'])).code).toBe(1);
  writeFileSync(list, '<rss version="2.0"><channel><title>Wire</title></channel></rss>');
  expect(await room.run(['sources', 'import', list])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no feed is listed here'),
  });
});

test('what one configuration exports gives another the same feeds, outlets included', async () => {
  const sources = [
    '  - name: wire\n    kind: feed\n    url: https://wire.example/a\n',
    '  - name: coast\n    kind: feed\n    url: https://coast.example/f?a=1&b=2\n    outlet: "Coast & Co: \\"daily\\""\n',
  ].join('');
  writeFileSync(room.config, `sources:\n${sources}`);
  const { out } = await room.run(['sources', 'export']);
  const list = join(room.folder, 'list.opml');
  writeFileSync(list, out);
  writeFileSync(room.config, 'sources: []\n');
  expect((await room.run(['sources', 'import', list])).out).toBe('Added 2 feeds.');
  expect(parse(readFileSync(room.config, 'utf8'))).toEqual(parse(`sources:\n${sources}`));
});
