import { groupAfter } from '../../groups.ts';
import type { Sifter } from '../../rule.ts';

/** «95 % звільнених, які зазнали тортур», «две трети пленных подверглись пыткам»: a share of those who were abused, and not of those taken or freed. */
export const slavicAbused: Sifter = {
  name: 'slavic-abused',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    if (items[at]?.count?.unit !== 'fraction') return false;
    const behind = items.slice(groupAfter(items, at).to, groupAfter(items, at).to + 6).map(({ text }) => text);
    return ABUSED.test(behind.join(' '));
  },
};

const ABUSED =
  /(?:зазна\p{L}+|пережи\p{L}+|подвер\p{L}+|прошли через|пройшли через) (?:\p{L}+ )?(?:тортур|катуван|насильств|пытк|пыткам|избиен|побит|наси)/u;
