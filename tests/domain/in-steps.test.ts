import { expect, test } from 'vitest';
import { atOnce, inSteps, type Steps, sharedSteps } from '../../src/domain/in-steps.ts';

function counting() {
  const done: number[] = [];
  function* work(): Steps<number> {
    for (const step of [1, 2, 3]) {
      done.push(step);
      yield;
    }
    return done.length;
  }
  return { done, share: sharedSteps(work()) };
}

test('shared work is done once, whoever comes first and whoever comes later', async () => {
  const { done, share } = counting();
  const breathe = () => Promise.resolve();
  const early = [inSteps(share(), breathe), inSteps(share(), breathe)];
  expect(await Promise.all([...early, inSteps(share(), breathe)])).toEqual([3, 3, 3]);
  expect([atOnce(share()), done]).toEqual([3, [1, 2, 3]]);
});

test('who cannot wait does what another has begun', async () => {
  const { done, share } = counting();
  const slow = inSteps(share(), () => new Promise(setImmediate));
  expect([atOnce(share()), done]).toEqual([3, [1, 2, 3]]);
  expect(await slow).toBe(3);
});
