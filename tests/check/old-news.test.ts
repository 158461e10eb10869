import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedOf, type Newsroom, openNewsroom } from '../commands/newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  const feed = (name: string) => ({ name, kind: 'feed', url: `${room.url}/${name}`, outlet: name });
  await room.configure({ sources: [feed('harbour'), feed('valley')], notify: [] });
  serve('harbour', []);
  serve('valley', []);
  await room.run(['check'], { now: '2031-05-01T12:00:00Z' });
});
afterEach(() => room[Symbol.asyncDispose]());

type Item = Parameters<typeof feedOf>[0][number];

function serve(name: string, items: readonly Omit<Item, 'title'>[]): void {
  room.serve(name, { body: feedOf([WEATHER, ...items.map((item) => ({ ...item, title: 'News' }))]) });
}

const WEATHER = { id: 'weather', title: 'Weather', text: 'It rained all day.' };
const WRECK =
  'Nine people drowned and 14 are missing after a ferry capsized on Tuesday off Nordmark, the coast guard said. ' +
  'The boat had left the harbour of the island in heavy rain, and rescuers went on searching through the night.';

async function told(): Promise<readonly string[]> {
  const { out } = await room.run(['log', '--json']);
  const rows = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.filter(({ alert }) => alert).map(({ kind, series, to }) => `${kind} ${series.measure} ${to.low}`);
}

async function isReplayed(): Promise<void> {
  expect(JSON.parse((await room.run(['replay', '--json'])).out)).toMatchObject({ differences: [] });
}

describe('an old article with a new date and a new address', () => {
  const ONCE = ['first killed 9', 'first missing 14'];

  test.each(['harbour', 'valley'])('is the old event, in the feed of %s', async (again) => {
    serve('harbour', [{ id: 'a-1', text: WRECK, published: '2031-05-06T09:00:00Z' }]);
    await room.run(['check'], { now: '2031-05-06T12:00:00Z' });
    expect(await told()).toEqual(ONCE);
    serve(again, [{ id: 'b-2', text: WRECK, published: '2031-07-22T09:00:00Z' }]);
    await room.run(['check'], { now: '2031-07-22T12:00:00Z' });
    expect(await told()).toEqual(ONCE);
    await isReplayed();
  });

  test('a few words may be true again on another day', async () => {
    const text = 'Three people were killed by shelling in Nordmark on Tuesday, the governor said.';
    serve('harbour', [{ id: 'a-1', text, published: '2031-05-06T09:00:00Z' }]);
    await room.run(['check'], { now: '2031-05-06T12:00:00Z' });
    serve('harbour', [{ id: 'b-2', text, published: '2031-07-22T09:00:00Z' }]);
    await room.run(['check'], { now: '2031-07-22T12:00:00Z' });
    expect(await told()).toEqual(['first killed 3', 'first killed 3']);
    await isReplayed();
  });
});
