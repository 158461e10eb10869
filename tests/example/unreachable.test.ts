import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../commands/newsroom.ts';

/** A machine on which nothing can be served from loopback. */
vi.mock('../../src/commands/serve-polls.ts', () => ({
  servePolls: async () => ({
    url: 'http://127.0.0.1:1',
    show: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  }),
}));

test('a sample whose feeds do not answer says so, and its exit code tells it', async () => {
  const { code, out, err } = await run(['demo', 'rival-claims'], join(import.meta.dirname, '../..'));
  expect(code).toBe(2);
  expect(out).toContain('In trouble: north, unreachable.');
  expect(out).not.toContain('check 2 of');
  expect(err).toMatch(
    /^The sample ends here: wire, north, south did not answer as they should\. Its feeds are served on/,
  );
  expect(out).not.toContain('Now try:');
});
