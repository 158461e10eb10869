import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "*A fifth* person has died", "*a third* soldier was hit": the next one, and no share. */
export const ordinal: Sifter = {
  name: 'ordinal',
  languages: ['en'],
  sifts: (items, at) =>
    items[at]?.count?.unit === 'fraction' &&
    /^a (?:third|fifth|tenth)$/.test(items[at]?.text ?? '') &&
    isOnePerson(items, at + 1),
};

function isOnePerson(items: readonly Item[], from: number): boolean {
  const noun = [from, from + 1].find((i) => is(items[i], 'person')) ?? -1;
  return noun >= 0 && !/(?:men|people|children|[^s]s)$/.test(items[noun]?.text ?? '') && items[noun + 1]?.text !== 'of';
}
