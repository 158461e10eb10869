import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from '../../src/checking/in-parallel.ts';

test.each([
  [0, 3, []],
  [1, 3, ['1']],
  [5, 1, ['1', '2', '3', '4', '5']],
  [5, 3, ['1', '2', '3', '4', '5']],
])('%i items, %i at once: each once, in their order', async (count, most, expected) => {
  let [running, peak] = [0, 0];
  const items = Array.from({ length: count }, (_, i) => i + 1);
  const results = await inParallel(items, most, async (item) => {
    peak = Math.max(peak, ++running);
    for (let turn = count - item; turn >= 0; turn--) await nextTurn();
    running -= 1;
    return String(item);
  });
  expect(results).toEqual(expected);
  expect(peak).toBe(Math.min(count, most));
});

test('after an error nothing more is begun, and what is under way comes to its end first', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 2) throw new Error('the second');
    await nextTurn();
    ended.push(item);
    if (item === 1) throw new Error('the first');
  };
  await expect(inParallel([1, 2, 3, 4], 2, work)).rejects.toThrow('the second');
  expect([begun, ended]).toEqual([[1, 2], [1]]);
});
