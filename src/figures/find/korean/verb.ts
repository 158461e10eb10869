import type { Find, Finder } from '../../rule.ts';
import { isFree, opensPart } from './clause.ts';
import { tailOf } from './tail.ts';
import { verbAfter } from './verb-after.ts';

/** "9명이 숨지고 31명이 다쳤다", "군인 12명과 민간인 3명이 사망했다", "포로 5명을 생포했다", "병력 2천 명을 러시아에 보냈다". */
export const koVerb: Finder = {
  name: 'ko-verb',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context) || opensPart(sentence, at)) return [];
      if (tailOf(sentence, at).counter !== '명') return [];
      const verb = verbAfter(sentence, at);
      return verb === null ? [] : [{ ...verb, at, from: at, to: verb.cue + 1 }];
    }),
};
