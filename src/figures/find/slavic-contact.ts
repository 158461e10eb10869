import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';
import { correctionOf, countsPeople, groupEnd, isFree } from './slavic-clause.ts';

/** «зв'язку немає з вісьмома шахтарями», «с пятью жителями нет связи»: whom nobody can reach is missing. */
export const slavicContact: Finder = {
  name: 'slavic-contact',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((item, cue): Find[] => {
      const found = is(item, 'contact') ? (countBehind(items, cue) ?? countBefore(items, cue)) : null;
      const at = found === null ? null : (correctionOf(items, found) ?? found);
      if (at === null || !isFree(items, at, context) || !countsPeople(items, at, false)) return [];
      const to = Math.max(groupEnd(items, at), cue + 1);
      return [{ at, measure: 'missing', cue, from: Math.min(at, cue), to }];
    });
  },
};

const WITH = /^(?:з|із|зі|с|со|о|об|про|судьба|судьбе|доля|долю)$/u;

/** «[нет связи] ещё с пятью», «[зв'язку немає] не з вісьмома, а з чотирнадцятьма» */
function countBehind(items: readonly Item[], cue: number): number | null {
  const governed = WITH.test(items[cue]?.text.split(' ').at(-1) ?? '');
  for (let i = cue + 1; i < cue + 5; i += 1) {
    if ((items[i]?.count ?? null) !== null) return governed || WITH.test(items[i - 1]?.text ?? '') ? i : null;
    if (!WITH.test(items[i]?.text ?? '') && items[i]?.text !== 'не' && !is(items[i], 'others', 'adverb')) return null;
  }
  return null;
}

/** «с пятью жителями хутора [нет связи]»: nothing but the counted people between. */
function countBefore(items: readonly Item[], cue: number): number | null {
  for (let i = cue - 1; i >= Math.max(1, cue - 6); i -= 1) {
    if ((items[i]?.count ?? null) !== null)
      return WITH.test(items[i - 1]?.text ?? '') && groupEnd(items, i) === cue ? i : null;
  }
  return null;
}
