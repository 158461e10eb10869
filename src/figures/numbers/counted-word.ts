import type { Count, Item } from '../item.ts';

/** The count that a word or an ordinal stands for: "another" is one, "none" is 0, "the 53rd" is 53. */
export function countedWord(item: Item | undefined, value: number): Count {
  const numberStart = item?.start ?? 0;
  return {
    low: value,
    high: value,
    qualifier: 'exact',
    unit: 'people',
    numberStart,
    numberEnd: item?.end ?? numberStart,
    written: item?.text ?? '',
    rounding: 1,
    indefinite: false,
    sifted: null,
  };
}
