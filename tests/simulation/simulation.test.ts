import { describe, expect, test } from 'vitest';
import { CRASH_POINTS } from './crash-points.ts';
import { MUTANTS } from './mutants.ts';
import { simulate } from './run.ts';
import { addVerdict, newTally } from './tally.ts';

describe('the design', () => {
  test('2,000 seeded runs: nothing lost, repeated, stuck or altered, and every crash point known and reached', async () => {
    const tally = newTally();
    for (let seed = 1; seed <= 2000; seed++) addVerdict(tally, seed, await simulate(seed));
    expect(tally.failures).toEqual([]);
    expect([...tally.unknown]).toEqual([]);
    expect(CRASH_POINTS.filter((point) => !tally.crashed.has(point))).toEqual([]);
  }, 180_000);

  test('one seed replays one run', async () => {
    const [once, again] = [await simulate(77), await simulate(77)];
    expect([...again.passed]).toEqual([...once.passed]);
    expect([...again.crashed]).toEqual([...once.crashed]);
  });
});

describe('broken designs', () => {
  test.each(Object.entries(MUTANTS))('%s: caught', async (_name, mutant) => {
    const tally = newTally();
    for (let seed = 1; seed <= 3000 && tally.failures.length === 0; seed++)
      addVerdict(tally, seed, await simulate(seed, mutant));
    expect(tally.failures).not.toEqual([]);
  });
});
