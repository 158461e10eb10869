import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';
import { isOnePerson } from './one-person.ts';
import { oneAt } from './worded-count.ts';

/** One of the dead or hurt, named by age, sex or nation: «серед загиблих — громадянин Польщі», «среди пострадавших семилетняя девочка». */
export const slavicAmong: Finder = {
  name: 'slavic-among',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, context) =>
    sentence.items.flatMap((item, cue): Find[] => {
      const measure = measureOf(item, 'people');
      if (measure === null || !/^(?:серед|среди|з-поміж)$/u.test(sentence.items[cue - 1]?.text ?? '')) return [];
      const counted = countBefore(sentence.items, cue - 1, context);
      if (counted !== null) return [withWhole({ at: counted, measure, cue, from: counted, to: cue + 1 }, context)];
      const noun = nounBehind(sentence.items, cue);
      if (noun === null || context.drafts.some(({ at }) => at === noun)) return [];
      const find: Find = { at: noun, measure, cue, from: cue - 1, to: noun + 1, count: oneAt(sentence, noun) };
      return [withWhole(find, context)];
    }),
};

function withWhole(find: Find, { before, drafts }: FindContext): Find {
  const whole = [...before, ...drafts].findLast(
    (draft: Draft) => draft.measure === find.measure && draft.partOf === null,
  );
  return whole === undefined ? find : { ...find, partOf: anchorOf(whole) };
}

/** «*Тридцять дітей* — серед травмованих»: counted people in front, at the head of the clause. */
function countBefore(items: readonly Item[], among: number, context: FindContext): number | null {
  const end = /^[—–]$/.test(items[among - 1]?.text ?? '') ? among - 1 : among;
  const at = items.findLastIndex((item, i) => i < end && i >= end - 4 && item.count !== null);
  const opens = at === 0 || /^[,;]$/.test(items[at - 1]?.text ?? '') || is(items[at - 1], 'conjunction', 'others');
  const fits = at >= 0 && opens && isFree(items, at, context) && groupAfter(items, at).kind === 'person';
  return fits && groupEnd(items, at) === end ? at : null;
}

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
