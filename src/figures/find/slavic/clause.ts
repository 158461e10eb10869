import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { FindContext } from '../../rule.ts';

/** Roles that bind a number as a verb does. */
const VERBS = ['passive', 'active', 'happens', 'state', 'loss'] as const;

/** A verb of a clause with its measure: «погибли», «поранень зазнали», «взято в полон». */
export function isVerb(item: Item | undefined): boolean {
  return is(item, ...VERBS) && !is(item, 'people');
}

/** A free number that may be counting people. */
export function isFree(items: readonly Item[], at: number, context: FindContext): boolean {
  return (items[at]?.count ?? null) !== null && !context.isTaken(at);
}

/** Index behind the number and what it counts. */
export function groupEnd(items: readonly Item[], at: number): number {
  return groupAfter(items, at).to;
}

/** Whether the number counts people; a number that stands alone may. */
export function countsPeople(items: readonly Item[], at: number, strict: boolean): boolean {
  const { kind, head } = groupAfter(items, at);
  if (kind === 'person' || kind === 'measure') return true;
  if (isCollective(items[at])) return true;
  if (kind === 'thing') return false;
  if (NATION.test(items[at + 1]?.text ?? '')) return true;
  return !strict || (head < 0 && (is(items[at + 1], 'of-them', 'others') || isOfWhole(items, at)));
}

/** «отпустили *12 из 30* заложников»: so many of so many people. */
function isOfWhole(items: readonly Item[], at: number): boolean {
  return (
    /^(?:из|із|зі|з|с|со)$/u.test(items[at + 1]?.text ?? '') &&
    groupAfter(items, at + 2).kind !== 'thing' &&
    items[at + 2]?.count?.sifted === null
  );
}

/** A word that ends the search for a number in either direction: another clause begins here. */
export function partsClauses(item: Item | undefined): boolean {
  return item === undefined || /^[;!?]$/.test(item.text) || is(item, 'clause') || (is(item, 'says') && !isVerb(item));
}

/** «філіппінців», «сирийцев», «росіян»: nations in the genitive plural. */
const NATION = /\p{L}{3}(?:ців|цев|[^'’]ян|чан|ріян|рійців)$/u;

/** Collective numerals count people (or pairs, which nobody wounds): «трое», «п’ятеро», «одинадцятьох». */
const COLLECTIVE =
  /(?:дво[еє]|тро[еє]|двоих|троих|двоим|троим|ер[оы]|еро|ерых|ерым|ьох|двох|трьох|чотирьох|сімох|вісьмох)$/iu;

/** «не 16, а 18»: the negated number is none; the index of the one that replaces it, or the number of items. */
export function correctionOf(items: readonly Item[], at: number): number | null {
  if (items[at - 1]?.text !== 'не') return null;
  for (let i = at + 1; i < items.length; i += 1) {
    if ((items[i]?.count ?? null) !== null && /^(?:а|але)$/u.test(items[i - 1]?.text ?? '')) return i;
  }
  return items.length;
}

/** «загиблих п’ятеро»: a numeral that only people have. */
export function isCollective(item: Item | undefined): boolean {
  return COLLECTIVE.test(item?.count?.written ?? '');
}

/** «из 12 тысяч», «в 12 селах»: a number that a preposition governs is not what the verb counts. */
export function isGoverned(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (PARENT.test(before?.text ?? '')) return true;
  if (/ [ву]$/u.test(before?.text ?? '')) return true;
  if (/^(?:из|із|з|с|зі)$/u.test(before?.text ?? '') && GROUP.test(items[at - 2]?.text ?? '')) return false;
  return is(before, 'preposition') && before?.text !== 'по' && !is(before, 'qualifier-before');
}

/** «погиб отец троих детей»: whose parent the one victim was. */
const PARENT = /^(?:батьк[оа]|отец|отца|мати|матір|мать|вдов[аиуы]|тат[оа]|мам[ауы]|дідусь|дедушка|бабуся|бабушка)$/u;

/** «семья из шести человек»: those are its people. */
const GROUP = /^(?:семь|сім|родин|групп|груп|экипаж|екіпаж|отряд|загін|колонн|бригад)/u;

/** «в том числе трое детей», «среди них двое»: the number is a part of another one. */
export function isPart(items: readonly Item[], at: number): boolean {
  const dashed = /^[—–-]$/.test(items[at - 1]?.text ?? '');
  for (let i = at - 1; i >= Math.max(0, at - (dashed ? 9 : 5)); i -= 1) {
    if (is(items[i], 'including', 'of-them')) return dashed || i >= at - 3 || isStretch(items.slice(i + 1, at));
    if ((items[i]?.count ?? null) !== null || isVerb(items[i])) return false;
  }
  return false;
}

/** «з них [за листопад —] 31 190» */
function isStretch(items: readonly Item[]): boolean {
  return items.every((item) => is(item, 'preposition', 'month', 'thing', 'adverb', 'person') || item.kind === 'mark');
}

export function verbMeasure(item: Item | undefined) {
  return measureOf(item, ...VERBS);
}
