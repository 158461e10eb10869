import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "the fire at *14 Bell Lane*", "police at *9 Harbour Street*": the number of a house. */
export const houseNumber: Sifter = {
  name: 'house-number',
  languages: ['en'],
  sifts(items, at) {
    if (items[at]?.kind !== 'digits') return false;
    const street = items.findIndex(({ text, capital }, i) => i > at && i < at + 5 && capital && STREET.test(text));
    return street > at + 1 && items.slice(at + 1, street).every(isNamePart);
  },
};

const STREET =
  /^(?:street|lane|road|avenue|boulevard|drive|close|crescent|terrace|row|gardens|way|court|st|rd|ave|blvd)$/;

function isNamePart({ kind, capital }: Item): boolean {
  return kind === 'word' && capital;
}
