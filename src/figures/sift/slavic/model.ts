import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** «Boeing 787 разбился», «Airbus 320»: a number behind a name in Latin letters, with nobody behind it, is the name's. */
export const slavicModel: Sifter = {
  name: 'slavic-model',
  languages: ['uk', 'ru'],
  sifts: (items, at) => {
    const number = items[at];
    const bare = number?.kind === 'digits' && number.start === number.count?.numberStart;
    return bare && isName(items[at - 1]) && !['person', 'measure'].includes(groupAfter(items, at).kind);
  },
};

const NAME = /^(?:[a-z][a-z]+|боинг\p{L}?|боїнг\p{L}?|аэробус\p{L}?|аеробус\p{L}?)$/u;

function isName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && NAME.test(item.text);
}
