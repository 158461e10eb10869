import type { Sifter } from '../../rule.ts';

/** «повлёкших смерть *двух и более лиц*», «загибель двох або більше осіб»: the words of a penal code, and no toll. */
export const slavicArticle: Sifter = {
  name: 'slavic-article',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const count = items[at]?.count;
    const atLeastTwo = count?.low === 2 && count.qualifier === 'at_least' && items[at]?.kind === 'word';
    return atLeastTwo && /^(?:лиц|лица|осіб|особи)$/u.test(items[at + 1]?.text ?? '');
  },
};
