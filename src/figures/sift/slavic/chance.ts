import type { Sifter } from '../../rule.ts';

/** «вважає ймовірним (*35 %*), що загине понад тисяча», «с вероятностью *40 процентов* погибнут»: how likely it is. */
export const slavicChance: Sifter = {
  name: 'slavic-chance',
  languages: ['uk', 'ru'],
  sifts: (items, at) =>
    items[at]?.count?.unit === 'fraction' &&
    items.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:й|і)?мовірн|^вероятн|^шанс/u.test(text)),
};
