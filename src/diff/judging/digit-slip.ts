/** What may have happened to the digits of a number on its way. */
export type DigitSlip = 'lost' | 'doubled' | 'swapped';

/**
 * The slip of one digit that would make `seen` out of a number that was to be expected, or null. `expected` says of a
 * whole number whether it was. 7,305 where about 73,300 was due: a digit was lost.
 */
export function digitSlip(seen: number, expected: (value: number) => boolean): DigitSlip | null {
  if (!Number.isInteger(seen) || seen < 10) return null;
  const digits = String(seen);
  if (withOneMore(digits).some(expected)) return 'lost';
  if (withOneLess(digits).some(expected)) return 'doubled';
  return withNeighboursSwapped(digits).some(expected) ? 'swapped' : null;
}

/**
 * Whether of two numbers for one thing one shows a slip of a digit that chance seldom makes: a digit typed twice (733 for
 * 73), a nought behind a counted number (1,930 for 193); of large numbers any digit too many or too few.
 */
export function isTelltaleSlip(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (!Number.isInteger(less) || !Number.isInteger(more) || less < 20) return false;
  const [short, long] = [String(less), String(more)];
  if (long.length !== short.length + 1) return false;
  if (less >= 1000 && withOneLess(long).includes(less)) return true;
  return (less % 10 !== 0 && more === less * 10) || withPairHalved(long).includes(less);
}

/** What makes `seen` out of the number that was meant: two neighbours swapped, a digit typed twice, one of two equal digits lost. */
export function slipFrom(meant: number, seen: number): DigitSlip | null {
  if (!Number.isInteger(meant) || !Number.isInteger(seen) || meant < 10 || seen < 10) return null;
  if (withNeighboursSwapped(String(meant)).includes(seen)) return 'swapped';
  if (withPairHalved(String(seen)).includes(meant)) return 'doubled';
  return withPairHalved(String(meant)).includes(seen) ? 'lost' : null;
}

/** Whether one of the two numbers is the other with one digit more. */
export function isDigitOff(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  return Number.isInteger(less) && less > 0 && withOneLess(String(more)).includes(less) && more >= 10;
}

/**
 * Whether two neighbouring digits of one number stand the other way round in the other. Small numbers and such that lie
 * close together are so by chance.
 */
export function isSwap(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (!Number.isInteger(less) || less < 10 || more - less < less / 20 || (less < 50 && more < 3 * less)) return false;
  return withNeighboursSwapped(String(less)).includes(more);
}

/**
 * Every number that a slip makes of this one by leaving out a digit or swapping two. A digit too many is found from the
 * other side: `isTelltaleSlip`, `isDigitOff` and `isSwap` hold of no two numbers of which neither is among the other's.
 */
export function slipsOf(number: number): readonly number[] {
  const digits = String(number);
  return [...withOneLess(digits), ...withNeighboursSwapped(digits)];
}

function withPairHalved(digits: string): number[] {
  return [...digits].flatMap((digit, at) =>
    at > 0 && digits[at - 1] === digit && digit !== '0' ? [Number(digits.slice(0, at) + digits.slice(at + 1))] : [],
  );
}

function withOneMore(digits: string): number[] {
  const places = [...digits, ''].map((_, at) => at);
  const longer = places.flatMap((at) => TEN.map((digit) => digits.slice(0, at) + digit + digits.slice(at)));
  // A nought in front makes no other number.
  return longer.filter((digits) => !digits.startsWith('0')).map(Number);
}

function withOneLess(digits: string): number[] {
  return [...digits].map((_, at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
}

/** The number with two neighbours the other way round, in each way that makes another. */
export function withNeighboursSwapped(digits: string): number[] {
  return [...digits]
    .slice(1)
    .map((digit, at) => Number(digits.slice(0, at) + digit + digits[at] + digits.slice(at + 2)))
    .filter((value) => value !== Number(digits));
}

const TEN = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
