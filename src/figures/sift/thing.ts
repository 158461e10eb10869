import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** What is counted are things: "20 tanks", "15 km", "three days". */
export const thing: Sifter = {
  name: 'thing',
  sifts: (items, at) =>
    items[at]?.count?.unit === 'people' &&
    (groupAfter(items, at).kind === 'thing' ||
      is(items[at + 1], 'thing') ||
      (items[at + 1]?.text === 'such' && is(items[at + 2], 'thing')) ||
      isOfAnimals(items, at)),
};

/** "the birds tested positive; *3,000* had already died" */
function isOfAnimals(items: readonly Item[], at: number): boolean {
  const animal = items.findLastIndex((item, i) => i < at && is(item, 'animal'));
  return (
    animal >= 0 && groupAfter(items, at).kind === 'none' && !items.slice(animal, at).some((item) => is(item, 'person'))
  );
}
