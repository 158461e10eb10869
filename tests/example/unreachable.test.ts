import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellStory } from '../../src/commands/demo.ts';
import { withOutput } from '../commands/newsroom.ts';

const nowhere = async () => ({
  url: 'http://127.0.0.1:1',
  show: () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
});

test('a sample whose feeds do not answer says so, and its exit code tells it', async () => {
  const { code, out, err } = await withOutput(
    (io) => tellStory(io, 'rival-claims', nowhere),
    join(import.meta.dirname, '../..'),
  );
  expect(code).toBe(2);
  expect(out).toContain('In trouble: north, unreachable.');
  expect(out).not.toContain('check 2 of');
  expect(err).toMatch(
    /^The sample ends here: wire, north, south did not answer as they should\. Its feeds are served on/,
  );
  expect(out).not.toContain('Now try:');
});
