import { expect, test } from 'vitest';
import { kill } from './kill.ts';

test('a real process, killed at random moments: nothing lost, nothing said twice without a mark, state and log whole', async () => {
  const report = await kill(8, 3);
  expect(report.failures).toEqual([]);
  expect(report.messages).toBeGreaterThan(8);
}, 120_000);
