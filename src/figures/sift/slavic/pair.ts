import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** «обидві сторони», «оба самолёта»: only «оба пилота», «обидва поранені» count people. */
export const slavicPair: Sifter = {
  name: 'slavic-pair',
  languages: ['uk', 'ru'],
  sifts: (items, at) => BOTH.test(items[at]?.count?.written ?? '') && !isOfPeople(items, at),
};

const BOTH = /^об(?:идв|ох$|а$|е$|оих$|еих$)/iu;

function isOfPeople(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return is(next, 'person') || (is(next, 'passive', 'happens', 'people') && !is(next, 'loss'));
}
