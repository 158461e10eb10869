import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';
import { isThingLost } from './thing-lost.ts';

/** Whom nobody could save is dead, however long the way to the hospital: «Ще одну пасажирку довезли до лікарні, але врятувати не змогли». */
export const slavicNotSaved: Finder = {
  name: 'slavic-not-saved',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((item, cue): Find[] => {
      const at = NOT_SAVED.test(item.text) && !isThingLost(items, cue) ? victimsBefore(items, cue, context) : null;
      return at === null ? [] : [{ at, measure: 'killed', cue, from: at, to: Math.max(groupEnd(items, at), cue + 1) }];
    }),
};

const NOT_SAVED =
  /^(?:(?:врятувати|урятувати|спасти) не (?:змогли|вдалося|вдалось|удалось|удалося|смогли|встигли|успели)|не (?:вдалося|вдалось|змогли|удалось|смогли|встигли|успели) (?:врятувати|урятувати|спасти))$/u;

/** One or a few people, in the accusative: «одного», «двох пасажирів»; not «выехали 40 пожарных». */
function isObject(items: readonly Item[], at: number): boolean {
  const few = /^(?:одного|одну|двох|трьох|чотирьох|двоих|троих|четверых|двух|тр[её]х|четыр[её]х)$/iu;
  return few.test(items[at]?.count?.written ?? '') && ['person', 'none'].includes(groupAfter(items, at).kind);
}

/** The nearest number in front, of people and in the accusative of one or a few: nobody else of the sentence is spoken of. */
function victimsBefore(items: readonly Item[], cue: number, context: FindContext): number | null {
  for (let i = cue - 1; i >= 0; i -= 1) {
    if (/^[;:]$/.test(items[i]?.text ?? '') || is(items[i], 'says')) return null;
    if (isFree(items, i, context)) return isObject(items, i) ? i : null;
  }
  return null;
}
