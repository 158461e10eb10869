import { describe, expect, test } from 'vitest';
import { fuzz } from '../scripts/fuzz.ts';
import type { Target } from '../scripts/fuzz-targets.ts';
import { mutate, seeded } from '../scripts/mutate.ts';

describe('damaged inputs', () => {
  test('3,000 of them break nothing (npm run fuzz takes 200,000)', async () => {
    const { inputs, findings, slowest } = await fuzz({ seed: 1, inputs: 3000 });
    expect(findings).toEqual([]);
    expect(inputs).toBe(3000);
    expect(new Set(slowest.map(({ seed }) => seed)).size).toBe(10);
  }, 60_000);

  test('an error is found, with the seed that brings it back', async () => {
    const fragile: Target = [
      'fragile',
      (random) => {
        if (mutate('<rss>sample</rss>', '', random).length === 0) throw new Error('empty');
      },
    ];
    const { findings } = await fuzz({ seed: 1, inputs: 500 }, [fragile]);
    expect(findings.length).toBeGreaterThan(0);
    for (const { seed } of findings) expect((await fuzz({ seed, inputs: 1 }, [fragile])).findings).toHaveLength(1);
  });

  test('a seed fixes its input, and another seed has another', () => {
    const input = (seed: number) => Buffer.from(mutate('<rss>sample</rss>', '<feed/>', seeded(seed))).toString('hex');
    expect(input(7)).toBe(input(7));
    expect(new Set(Array.from({ length: 100 }, (_, seed) => input(seed))).size).toBeGreaterThan(80);
  });
});
