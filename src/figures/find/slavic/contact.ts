import { type Item, is } from '../../item.ts';
import { openBounds } from '../../numbers/bounds.ts';
import type { Find, Finder } from '../../rule.ts';
import { correctionOf, countsPeople, groupEnd, isFree } from './clause.ts';

/** «зв'язку немає з вісьмома шахтарями», «с пятью жителями нет связи»: whom nobody can reach is missing. */
export const slavicContact: Finder = {
  name: 'slavic-contact',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find({ items }, context) {
    return items.flatMap((item, cue): Find[] => {
      const found = is(item, 'contact')
        ? (countBehind(items, cue) ?? countBefore(items, cue))
        : countInside(items, cue);
      const at = found === null ? null : (correctionOf(items, found) ?? found);
      if (at === null || !isFree(items, at, context) || !countsPeople(items, at, false)) return [];
      const to = Math.max(groupEnd(items, at), cue + 1);
      const find: Find = { at, measure: 'missing', cue, from: Math.min(at, cue), to };
      return [CALLS.test(item.text) ? { ...find, ...called(items[at]) } : find];
    });
  },
};

const CALLS = /(?:до)?(?:з)?звони/u;

/** «дозвониться *до* двадцати рабочих»: here the preposition is no bound. */
function called(item: Item | undefined): Pick<Find, 'count'> {
  const count = item?.count;
  const bound = count?.qualifier === 'up_to' && /^до /u.test(item?.text ?? '') && count.high !== null;
  return bound ? { count: { ...count, ...openBounds(count.high, 'exact') } } : {};
}

const WITH = /^(?:з|із|зі|с|со|о|об|про|до|судьба|судьбе|доля|долю)$/u;

/** «[нет связи] ещё с пятью», «[зв'язку немає] не з вісьмома, а з чотирнадцятьма» */
function countBehind(items: readonly Item[], cue: number): number | null {
  const governed = WITH.test(items[cue]?.text.split(' ').at(-1) ?? '');
  for (let i = cue + 1; i < cue + 5; i += 1) {
    if (/^до /u.test(items[i]?.text ?? '') && CALLS.test(items[cue]?.text ?? '')) return i;
    if ((items[i]?.count ?? null) !== null) return governed || WITH.test(items[i - 1]?.text ?? '') ? i : null;
    if (!WITH.test(items[i]?.text ?? '') && items[i]?.text !== 'не' && !is(items[i], 'others', 'adverb')) return null;
  }
  return null;
}

/** «связи [с десятью людьми] нет», «зв'язок [із сімома] втрачено» */
function countInside(items: readonly Item[], cue: number): number | null {
  if (!TIE.test(items[cue]?.text ?? '') || !/^(?:з|із|зі|с|со)$/u.test(items[cue + 1]?.text ?? '')) return null;
  const at = is(items[cue + 2], 'others', 'adverb') ? cue + 3 : cue + 2;
  if (items[at]?.count == null) return null;
  return items.slice(at + 1, at + 6).some(({ text }) => LOST.test(text)) ? at : null;
}

const TIE = /^(?:зв[’']язк[уа]|зв[’']язок|связь|связи)$/u;
const LOST = /^(?:нет|немає|нема|втрачен|потерян|утрачен|перерва|прерва|оборв|обірв|пропал|зник)/u;

/** «с пятью жителями хутора [нет связи]»: nothing but the counted people between. */
function countBefore(items: readonly Item[], cue: number): number | null {
  for (let i = cue - 1; i >= Math.max(0, cue - 6); i -= 1) {
    if (/^до /u.test(items[i]?.text ?? '') && CALLS.test(items[cue]?.text ?? ''))
      return groupEnd(items, i) === cue ? i : null;
    if ((items[i]?.count ?? null) !== null)
      return WITH.test(items[i - 1]?.text ?? '') && groupEnd(items, i) === cue ? i : null;
  }
  return null;
}
