import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../commands/newsroom.ts';
import { checksOf, expectedPosts, postsOf } from './read-me-table.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each(['rival-claims', 'bulletin', 'earthquake'])(
  '%s posts what its README lists, and nothing else',
  async (name) => {
    const folder = join(ROOT, 'examples', name);
    const { code, out } = await run(['demo', name], ROOT);
    expect(code).toBe(0);
    const posted = checksOf(out).map(postsOf);
    expect(posted).toEqual(expectedPosts(folder));
    const config = ['--config', join(folder, 'tollwatch.yaml')];
    expect((await run(['replay', ...config], ROOT)).out).toContain('nothing differs');
    expect((await run(['log', 'verify', ...config], ROOT)).code).toBe(0);
  },
);
