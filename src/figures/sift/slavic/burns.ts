import type { Sifter } from '../../rule.ts';

/** «опіки *60 % тіла*», «ожоги 30 процентов поверхности кожи»: a share of one body. */
export const slavicBurns: Sifter = {
  name: 'slavic-burns',
  languages: ['uk', 'ru'],
  sifts: (items, at) =>
    items[at]?.count?.unit === 'fraction' &&
    /^(?:опік|ожог|тіла$|тела$|поверхн|шкіри$|кожи$)/u.test(items[at + 1]?.text ?? ''),
};
