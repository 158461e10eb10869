import type { Count } from '../../item.ts';
import type { Sentence } from '../../rule.ts';

/** An exact number that words `from` to `to` (exclusive) tell without naming it: a single noun is 1, «ніхто» is 0. */
export function wordedCount({ items, text, start }: Sentence, from: number, to: number, value: number): Count {
  const numberStart = items[from]?.start ?? start;
  const numberEnd = items[to - 1]?.end ?? start;
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: value, high: value, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}

/** One person, told by the noun at `at`. */
export function oneAt(sentence: Sentence, at: number): Count {
  return wordedCount(sentence, at, at + 1, 1);
}
