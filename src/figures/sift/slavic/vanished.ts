import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** «пішло дев'ять компаній, *одна* зникла з грошима»: one of the things counted before. */
export const slavicVanished: Sifter = {
  name: 'slavic-vanished',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const next = items[at + 1]?.text ?? '';
    const bare = VANISHED.test(next) && !OF_PEOPLE.test(items[at]?.count?.written ?? '');
    const before = bare ? items.slice(0, at).findLastIndex(({ count }) => count !== null) : -1;
    return before >= 0 && isOfThings(items, before);
  },
};

const VANISHED = /^(?:зник|пропа|исчез|втрач|потер)/u;

/** Numerals that only people have. */
const OF_PEOPLE = /(?:двоє|троє|двое|трое|ер[оы])$/iu;

function isOfThings(items: readonly Item[], at: number): boolean {
  return groupAfter(items, at).kind === 'thing';
}
