import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellStory } from '../../src/commands/demo.ts';
import { run, withOutput } from '../commands/newsroom.ts';
import { checksOf, expectedPosts, postsOf } from './read-me-table.ts';

const ROOT = join(import.meta.dirname, '../..');

// A story has one state folder, which each telling begins by emptying: no two tests that tell the
// same story may run beside each other, so they all stand in this file (and kursk has its own).
test.each(['rival-claims', 'bulletin', 'earthquake'])(
  '%s posts what its README lists, and nothing else',
  async (name) => {
    const folder = join(ROOT, 'examples', name);
    const { code, out, err } = await run(['demo', name], ROOT);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const posted = checksOf(out).map(postsOf);
    expect(posted).toEqual(expectedPosts(folder));
    const config = ['--config', join(folder, 'tollwatch.yaml')];
    expect((await run(['replay', ...config], ROOT)).out).toContain('nothing differs');
    expect((await run(['log', 'verify', ...config], ROOT)).code).toBe(0);
  },
);

test('a sample whose feeds do not answer says so, and its exit code tells it', async () => {
  const nowhere = async () => ({
    url: 'http://127.0.0.1:1',
    show: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  });
  const { code, out, err } = await withOutput((io) => tellStory(io, 'rival-claims', nowhere), ROOT);
  expect(code).toBe(2);
  expect(out).toContain('In trouble: north, unreachable.');
  expect(out).not.toContain('check 2 of');
  expect(err).toMatch(
    /^The sample ends here: wire, north, south did not answer as they should\. Its feeds are served on/,
  );
  expect(out).not.toContain('Now try:');
});
