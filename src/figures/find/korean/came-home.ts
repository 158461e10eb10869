import type { Find, Finder, Sentence } from '../../rule.ts';
import { isFree, isJoined } from './clause.ts';
import { tailOf } from './tail.ts';

/** "군인 270명과 민간인 120명이 *돌아왔다*" where it or the sentence before tells of prisoners who were set free. */
export const koCameHome: Finder = {
  name: 'ko-came-home',
  languages: ['ko'],
  find: (sentence, context) => {
    if (!context.told.some(({ measure }) => measure === 'released') && !OF_CAPTIVES.test(sentence.text)) return [];
    return sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      const { counter, next } = tailOf(sentence, at);
      return counter === '명' && isHome(sentence, at) ? [{ at, measure: 'released', cue: at, from: at, to: next }] : [];
    });
  },
};

const OF_CAPTIVES = /포로|인질|억류|피랍/u;

const HOME =
  /^ ?(?:명|여 ?명)?(?:이|은|도|가)? ?(?:[^\s,]+ ){0,2}?(?:돌아왔|돌아온|귀환했|귀환한|고국 땅을|고향으로 돌|인도됐|인계됐)/u;

/** The verb stands behind the number, or behind the one that it is joined to. */
function isHome(sentence: Sentence, at: number): boolean {
  const { items, text, start } = sentence;
  const last = items.findLastIndex(
    (item, i) => i > at && i < at + 8 && item.count !== null && isJoined(sentence, at, i),
  );
  return HOME.test(text.slice((items[last < 0 ? at : last]?.end ?? start) - start));
}
