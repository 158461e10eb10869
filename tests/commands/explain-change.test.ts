import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const ITEMS = [
  'The Defence Ministry of Karst said on Monday that 900 of its soldiers had been killed.',
  'The Defence Ministry of Karst said on Thursday that 940 of its soldiers had been killed.',
  'The Defence Ministry of Karst said that 940 of its soldiers had been killed so far.',
];
const DAYS = ['2031-03-03', '2031-03-06', '2031-03-07'];

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  room.configure({
    sources: ['wire', 'post'].map((name) => ({
      name,
      kind: 'feed',
      url: `${room.url}/${name}`,
      outlet: `Sample ${name}`,
    })),
    notify: [{ name: 'desk', kind: 'console' }],
  });
  room.serve('post', {
    body: feed(['<item><title>Sample harvest festival opens</title></item>']),
    type: 'application/rss+xml',
  });
  for (const at of [0, 1]) {
    room.serve('wire', { body: feed(items(at + 1)), type: 'application/rss+xml' });
    await room.run(['check'], { now: `${DAYS[at]}T12:00:00Z` });
  }
  room.serve('post', { body: feed(items(3).slice(2)), type: 'application/rss+xml' });
  await room.run(['check'], { now: `${DAYS[2]}T12:00:00Z` });
});
afterEach(() => room[Symbol.asyncDispose]());

test('the story of a rise: before, words, series, comparison, message, later', async () => {
  const { code, out } = await room.run(['explain', '#2'], { columns: 100 });
  expect(code).toBe(0);
  const stages = out.split(/\n\n/).map((stage) => stage.replace(/\s+/g, ' '));
  expect(stages).toEqual([
    expect.stringMatching(/^1\. The change #2, recorded 2031-03-06 12:00 UTC: raised\. .*Why: .+\.$/),
    expect.stringMatching(/^2\. What stood before #1: 900 killed, .*Sample wire\.$/),
    expect.stringMatching(
      /“940 of its soldiers had been killed”, characters \d+ to \d+ .*SHA-256 [0-9a-f]{64} .*rules: \S+ → /,
    ),
    expect.stringMatching(/^4\. The series that it joined \S+ Same claimant: Defence Ministry of Karst\./),
    expect.stringMatching(/^5\. What it was compared with 900 → 940\.$/),
    expect.stringMatching(/^6\. Who was told desk: message \d+, sent, last tried /),
    expect.stringMatching(/^7\. What came later It still stands/),
  ]);
});

test('what nobody was told of says why, and points to nothing that is not there', async () => {
  const silent = (await room.run(['explain', '3'])).out;
  expect(silent).toContain('Nobody: the same claim again is no news.');
  expect((await room.run(['explain', '1'])).out).toContain('As part of the summary of a new source.');
  expect((await room.run(['explain', '99'])).err).toContain('the log has no change 99');
});

test('--json carries change, figure and messages', async () => {
  const story = JSON.parse((await room.run(['explain', '2', '--json'])).out);
  expect(story).toMatchObject({
    change: { seq: 2, kind: 'raised' },
    before: { seq: 1 },
    figure: { measure: 'killed', amount: { low: 940 } },
    joined: { isNew: false },
    messages: [{ destination: 'desk', state: 'sent' }],
    next: null,
  });
});

function items(count: number): readonly string[] {
  return ITEMS.slice(0, count).map((text, nth) => {
    const date = new Date(`${DAYS[nth]}T09:00:00Z`).toUTCString();
    return `<item><title>Sample ${nth}</title><link>https://sample.example/${nth}</link><pubDate>${date}</pubDate><description>${text}</description></item>`;
  });
}

function feed(entries: readonly string[]): string {
  return `<rss version="2.0"><channel><title>Sample</title>${entries.join('')}</channel></rss>`;
}
