import { expect, test } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const ADDRESS = 'https://reader:canary-1@feeds.example/rss?api_key=canary-2&page=1';

test('neither `sources show` nor `sources export` gives away what an address holds', async () => {
  await using room = await openNewsroom();
  room.configure({
    sources: [
      { name: 'secret', kind: 'feed', url: ADDRESS },
      { name: 'open', kind: 'feed', url: 'https://open.example/rss?page=2' },
    ],
    notify: [],
  });
  const show = await room.run(['sources', 'show', 'secret']);
  const list = await room.run(['sources', 'export']);
  expect(show.out).toContain('https://feeds.example/rss');
  expect(list.out).toContain('https://open.example/rss?page=2');
  expect(list.err).toContain('secret is left out');
  expect(JSON.stringify([show, list])).not.toContain('canary');
});
