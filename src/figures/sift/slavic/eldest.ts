import type { Sifter } from '../../rule.ts';

/** «наймолодшому 26 років, *найстаршому — 59*», «старшему было 71»: how old one of them is. */
export const slavicEldest: Sifter = {
  name: 'slavic-eldest',
  languages: ['uk', 'ru'],
  sifts: (items, at) =>
    (items[at]?.count?.high ?? 111) < 110 &&
    [at - 1, at - 2].some((i) => ELDEST.test(items[i]?.text ?? '')) &&
    /^(?:[,.;)]|)$/.test(items[at + 1]?.text ?? ''),
};

const ELDEST = /^(?:най)?(?:стар|молод|меньш|менш|млад)(?:ш|ей)/u;
