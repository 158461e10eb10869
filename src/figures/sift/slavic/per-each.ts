import type { Sifter } from '../../rule.ts';

/** «на одну вбиральню припадає *140 осіб*», «на каждого врача приходится *300 раненых*»: so many to each, and not in all. */
export const slavicPerEach: Sifter = {
  name: 'slavic-per-each',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const verb = items.findLastIndex(({ text }, i) => i < at && i >= at - 2 && FALLS.test(text));
    return (
      verb > 0 &&
      items
        .slice(Math.max(0, verb - 4), verb)
        .some(({ text }, i, near) => ONE.test(text) && /^на$/u.test(near[i - 1]?.text ?? ''))
    );
  },
};

const FALLS = /^(?:припада|приход)/u;
const ONE = /^(?:одн(?:у|ого|е|о)|один|кожн\p{L}+|кажд\p{L}+)$/u;
