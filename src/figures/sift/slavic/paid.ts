import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** What the hurt and the bereaved are paid: «раненым — от 300 до 500 тысяч», «пораненим по 200 тисяч». */
export const slavicPaid: Sifter = {
  name: 'slavic-paid',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const first = items[at - 1]?.text === 'по' ? at - 1 : at;
    const noun = /^[—–-]$/.test(items[first - 1]?.text ?? '') ? first - 2 : first - 1;
    return noun !== at - 1 && isRecipient(items[noun]) && !is(items[at + 1], 'person', 'people');
  },
};

/** In the dative plural: «раненым», «постраждалим», «сім'ям загиблих». */
function isRecipient(item: Item | undefined): boolean {
  return is(item, 'people') && /(?:[иы]м|ам|ям)$/u.test(item?.text ?? '');
}
