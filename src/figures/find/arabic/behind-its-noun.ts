import { type Item, is } from '../../item.ts';

/** "شهيد *واحد*", "ومفقود *واحد*", "شهيدين *اثنين*": one and two stand behind the noun that they count. */
export function isBehindItsNoun(items: readonly Item[], at: number): boolean {
  const { high } = items[at]?.count ?? { high: null };
  const noun = items[at - 1];
  return (
    high !== null && high <= 2 && is(noun, 'people') && !/^و?ال/.test(noun?.text ?? '') && !is(items[at + 1], 'thing')
  );
}
