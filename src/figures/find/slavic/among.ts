import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { isOnePerson } from './single.ts';
import { oneAt } from './worded-count.ts';

/** One of the dead or hurt, named by age, sex or nation: «серед загиблих — громадянин Польщі», «среди пострадавших семилетняя девочка». */
export const slavicAmong: Finder = {
  name: 'slavic-among',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts, before }) =>
    sentence.items.flatMap((item, cue): Find[] => {
      const measure = measureOf(item, 'people');
      if (measure === null || !/^(?:серед|среди|з-поміж)$/u.test(sentence.items[cue - 1]?.text ?? '')) return [];
      const noun = nounBehind(sentence.items, cue);
      if (noun === null || drafts.some(({ at }) => at === noun)) return [];
      const find: Find = { at: noun, measure, cue, from: cue - 1, to: noun + 1, count: oneAt(sentence, noun) };
      const whole = [...before, ...drafts].findLast(
        (draft: Draft) => draft.measure === measure && draft.partOf === null,
      );
      return [whole === undefined ? find : { ...find, partOf: anchorOf(whole) }];
    }),
};

/** «— громадянин», «есть и семилетняя девочка»: nothing but a dash, "is" and what describes the person between. */
function nounBehind(items: readonly Item[], cue: number): number | null {
  for (let i = cue + 1; i <= cue + 5; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null) return null;
    if (isOnePerson(item)) return is(items[i + 1], 'passive') ? null : i;
    if (
      !/^(?:[—–-]|є|есть|был|была|була|був|и|й|також|также|одна|один|лише|только)$|(?:ий|а|я|ый|ой|ая|ній|няя)$/u.test(
        item.text,
      )
    )
      return null;
  }
  return null;
}
