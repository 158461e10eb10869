import { type Item, is } from '../../item.ts';
import { isOnePerson } from './one-person.ts';
import type { Predicate } from './predicate.ts';

/** «Дрон убив *61-річну жінку*», «осколок ранил *хирурга*»: the object right behind a verb that somebody or something does. */
export function oneStruck(items: readonly Item[], { verb, cue, measure }: Predicate): number | null {
  if (verb !== cue || !/^(?:killed|wounded)$/.test(measure) || !is(items[verb], 'active')) return null;
  for (let i = verb + 1; i < verb + 6; i += 1) {
    const { text = '', count = null } = items[i] ?? {};
    if (count?.sifted === 'compound' || text === '-') continue;
    if (/ого$/u.test(text) && isOnePerson(items[i + 1])) continue;
    if (isOnePerson(items[i]) || (LIFE.test(items[verb]?.text ?? '') && OF_ONE.test(text)))
      return /[аяуюиі]$/u.test(text) && !isNamed(items, i) && !isFirstOfMany(items, i) ? i : null;
    if (count !== null || !OF_OBJECT.test(text)) return null;
  }
  return null;
}

/** «61-річну», «мирного», «ще»: what stands in front of an object in the singular. */
const OF_OBJECT = /^(?:ще|ещё|еще|також|также|одну|одного|одной|однієї)$|(?:ого|його|ую|юю|шу|ню|ну|ої|ьої|ой|ей)$/u;

/** «забрав життя *дитини*», «унёс жизнь *женщины*»: in the genitive, which elsewhere is that of many. */
const LIFE = /(?:життя|жизнь)$/u;
const OF_ONE =
  /^(?:дитини|людини|жінки|дівчини|дівчинки|бабусі|пенсіонерки|мешканки|учениці|школярки|студентки|женщины|девочки|девушки|бабушки|пенсионерки|жительницы|ученицы|школьницы|студентки)$/u;

/** «убив чоловіка, жінку та їхнього сина» */
function isFirstOfMany(items: readonly Item[], noun: number): boolean {
  return items[noun + 1]?.text === ',' && isOnePerson(items[noun + 2]);
}

/** «журналист Иван Петренко»: named people are not counted. */
export function isNamed(items: readonly Item[], noun: number): boolean {
  return items[noun + 1]?.capital === true && items[noun + 1]?.senses.length === 0 && items[noun + 2]?.capital === true;
}
