import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/sources/text.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { cannedHttp, documentsOf, pollOnce } from './canned-http.ts';

const nobody = cannedHttp(() => ({ failure: 'unreachable' }));

describe('text', () => {
  test('a file', async () => {
    const file = join(scratchFolder(), 'note.txt');
    writeFileSync(file, 'Line one: 12 dead.\r\nLine two.\n');
    const first = await pollOnce(text, { url: file }, nobody);
    expect(documentsOf(first)[0]).toMatchObject({ text: 'Line one: 12 dead.\nLine two.', url: null });
    const second = await pollOnce(text, { url: file }, nobody, 'memory' in first ? first.memory : null);
    expect(second.outcome).toBe('unchanged');
  });

  test('a web page keeps its identity when its text changes', async () => {
    const page = (toll: number) => cannedHttp(() => ({ body: `<!doctype html><p>The toll is <b>${toll}</b>.</p>` }));
    const url = 'https://www.office.example/toll';
    const [before] = documentsOf(await pollOnce(text, { url }, page(12)));
    const [after] = documentsOf(await pollOnce(text, { url }, page(13)));
    expect(before).toMatchObject({ text: 'The toll is 12.', url, identity: ['link:office.example/toll'] });
    expect(after).toMatchObject({ text: 'The toll is 13.', identity: before?.identity });
  });

  test('of a web page the article is taken, without the menu', async () => {
    const body = `<!doctype html><body><nav>Home 2025</nav><main><p>The toll is 12.</p><p>${'More words. '.repeat(30)}</p></main></body>`;
    const [document] = documentsOf(
      await pollOnce(
        text,
        { url: 'https://office.example/toll' },
        cannedHttp(() => ({ body })),
      ),
    );
    expect(document?.text).toContain('The toll is 12.');
    expect(document?.text).not.toContain('Home');
  });

  test('standard input', async () => {
    const config = text.config.parse({ name: 'in', kind: 'text', url: '-' });
    const deps = { http: nobody, baseDir: '/', stdin: async () => 'At least 7 people died.' };
    const outcome = await text.open(config, deps).poll({ now: '', memory: null, signal: new AbortController().signal });
    expect(documentsOf(outcome)[0]?.text).toBe('At least 7 people died.');
  });

  test.each([
    ['an empty file', ' \n', 'empty'],
    ['no such file', null, 'no-such-file'],
  ])('%s', async (_name, content, outcome) => {
    const file = join(scratchFolder(), 'note.txt');
    if (content !== null) writeFileSync(file, content);
    expect((await pollOnce(text, { url: file }, nobody)).outcome).toBe(outcome);
  });
});
