import { groupAfter } from '../groups.ts';
import { is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** What is counted are things: "20 tanks", "15 km", "three days". */
export const thing: Sifter = {
  name: 'thing',
  sifts: (items, at) =>
    items[at]?.count?.unit === 'people' &&
    (groupAfter(items, at).kind === 'thing' ||
      is(items[at + 1], 'thing') ||
      (items[at + 1]?.text === 'such' && is(items[at + 2], 'thing'))),
};
