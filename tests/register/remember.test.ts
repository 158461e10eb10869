import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createRegister } from '../../src/register/resolve.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

test('what is remembered of a name does not keep the article that it stood in', () => {
  const register = createRegister();
  const before = heldAfterCollecting();
  for (let i = 0; i < 200; i++) {
    // Words of more than twelve letters are what the engine keeps as references.
    const article = `The regional administration of Hinterlandshire${i}${' and so on'.repeat(20_000)}`
      .split('\0')
      .join('');
    const name = article.slice(4, 47 + String(i).length);
    register.authority(name);
    register.findPlaces(name);
  }
  expect((heldAfterCollecting() - before) / 1_000_000).toBeLessThan(10);
});

function heldAfterCollecting(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
