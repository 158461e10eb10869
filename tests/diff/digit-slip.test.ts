import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDigitOff, isSwap, isTelltaleSlip, slipsOf } from '../../src/diff/judging/digit-slip.ts';

/** One seed, so that a red build is red again; other seeds are tried with FAST_CHECK_SEED. */
const SEED = { seed: Number(process.env.FAST_CHECK_SEED ?? 20310602) };

/** A number, and what a hand makes of it that doubles, drops, adds or swaps digits. */
const pairs = fc
  .record({ number: fc.nat(200_000), at: fc.nat(6), digit: fc.nat(9) })
  .chain(({ number, at, digit }) => {
    const digits = String(number);
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    const made = [before + digit + after, before + after.slice(1), before + after[1] + after[0] + after.slice(2)];
    return fc.constantFrom(...made, String(digit)).map((other) => [number, Number(other)] as const);
  })
  .filter(([, other]) => Number.isInteger(other));

test('slips are found among the numbers that one digit makes of either', () => {
  let slips = 0;
  const property = fc.property(pairs, ([a, b]) => {
    if (!isDigitOff(a, b) && !isSwap(a, b) && !isTelltaleSlip(a, b)) return;
    slips += 1;
    expect(slipsOf(a).includes(b) || slipsOf(b).includes(a)).toBe(true);
  });
  fc.assert(property, { ...SEED, numRuns: 2_000 });
  expect(slips).toBeGreaterThan(500);
});
