import { describe, expect, test } from 'vitest';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

const HOSTILE: readonly (readonly [string, string])[] = [
  ['names without end', 'Gaza '],
  ['owners that never get their institution', 'Ukrainian '],
  ['institutions that never get their owner', 'ministry of defence of the '],
  ['words that nobody knows', 'zyx '],
  ['prefixes', 'وبالولل '],
  ['compounds', '북한'],
  ['one long word', 'a'],
];

describe('the work grows with the text, not with its square', () => {
  test.each(HOSTILE)('%s', (_, piece) => {
    const small = lookups(piece.repeat(2_000));
    const large = lookups(piece.repeat(8_000));
    expect(large).toBeLessThanOrEqual(4.5 * small + 100);
  });
});

/** Counts look-ups in the register's tree instead of seconds: the count is the same on every machine. */
function lookups(text: string): number {
  const get = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function counted(this: Map<unknown, unknown>, key: unknown) {
    count += 1;
    return get.call(this, key);
  };
  try {
    register.findPlaces(text);
    register.findAuthorities(text);
    register.findPeoples(text);
  } finally {
    Map.prototype.get = get;
  }
  return count;
}
