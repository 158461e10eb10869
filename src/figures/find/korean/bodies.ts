import { measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { bodiesBehind, isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/** "병사 12명의 시신을 넘겨받았다", "7명 중 3명의 유해가 발견됐다": before 사망자 and 포로 may claim the number. */
export const koBodies: Finder = {
  name: 'ko-bodies',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      const own = tailOf(sentence, at).counter === '명' ? bodiesBehind(sentence, at) : -1;
      const cue = own >= 0 ? own : bodiesTold(sentence, at);
      return cue < 0 ? [] : [{ at, measure: 'bodies', cue, from: at, to: cue + 1 }];
    }),
};

/** "이 중 8명은 잔해에서 찾은 시신이다" */
function bodiesTold(sentence: Sentence, at: number): number {
  const { particle, counter, next } = tailOf(sentence, at);
  if (counter !== '명' || !/^(?:은|는)$/.test(particle)) return -1;
  const { items, text, start } = sentence;
  for (let i = next; i < items.length && i < next + 8; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark') return -1;
    if (measureOf(item, 'people') === 'bodies') return PREDICATE.test(text.slice(item.end - start)) ? i : -1;
  }
  return -1;
}

const PREDICATE = /^(?:이다|이었|였|이라|라고|다$|다\.|이며|으로 (?:확인|파악))/u;
