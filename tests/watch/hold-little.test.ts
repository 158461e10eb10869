import { expect, test } from 'vitest';
import { holdLittle } from '../../src/hold-little.ts';

test.each([
  ['512 MB, as on a small machine', 541_065_216, ['--optimize-for-size']],
  ['the 4 GB that Node takes for itself', 4_345_298_944, []],
])('a heap of %s', (_, limit, flags) => {
  const told: string[] = [];
  holdLittle(limit, (flag) => told.push(flag));
  expect(told).toEqual(flags);
});
