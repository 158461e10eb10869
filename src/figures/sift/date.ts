import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "28 March", "March 28, 2025", "from 6 to 15 March", "in 2022", "between 1954 and 1962". */
export const date: Sifter = {
  name: 'date',
  sifts: (items, at) => isDayOfMonth(items, at) || isYear(items, at),
};

function isDayOfMonth(items: readonly Item[], at: number): boolean {
  const count = items[at]?.count;
  if (!count || (count.high ?? 0) > 31 || items[at]?.kind !== 'digits') return false;
  if (isMonth(items[at + 1]) && items[at + 1]?.start !== undefined) return true;
  if (opensDays(items, at)) return true;
  return isMonth(items[at - 1]) && !is(items[at + 1], 'person', 'others');
}

/** "*from 6* to 15 March", «*с 6* по 15 марта»: the month stands behind the last of the days alone. */
function opensDays(items: readonly Item[], at: number): boolean {
  const opens = OPENS_DAYS.test(items[at - 1]?.text ?? '');
  return opens && JOINS_DAYS.test(items[at + 1]?.text ?? '') && isDayOfMonth(items, at + 2);
}

const OPENS_DAYS = /^(?:from|between|on|с|со|з|із|между|між|من|بين)$/u;
const JOINS_DAYS = /^(?:to|and|until|till|through|по|до|и|й|і|та|إلى|الى|حتى|و)$/u;

function isMonth(item: Item | undefined): boolean {
  return is(item, 'month') && (item?.capital === true || !/^[a-z]/.test(item?.text ?? ''));
}

/** "the quake *of 1954* killed 2,300" */
function isOfEvent(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'of' && is(items[at - 2], 'incident', 'war');
}

/** "a quake in Herat *in 2023* killed 1,400": the verb behind it has an object of its own. */
function isBeforeVerb(items: readonly Item[], at: number): boolean {
  const object = items[at + 2];
  return (
    items[at - 1]?.text === 'in' &&
    is(items[at + 1], 'active') &&
    (object?.count != null || is(object, 'single', 'stop'))
  );
}

/** "*In 2011 another* flood killed 190": other people than a year's would be "others", or "another 190". */
function isBeforeAnother(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'another' && /^(?:in|since|of|during)$/i.test(items[at - 1]?.text ?? '');
}

/** "the attack of October 7, *2023* killed 1,200" */
function isBehindDay(items: readonly Item[], at: number): boolean {
  const comma = items[at - 1]?.text === ',' ? at - 1 : at;
  return /^\d{1,2}$/.test(items[comma - 1]?.text ?? '') && isMonth(items[comma - 2]);
}

/** "مقابل *1700 من* الطرف الآخر": so many of them, where nothing before the number names a year. */
function isSomeOf(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isDated =
    is(before, 'month', 'preposition', 'since') || /^[وفبل]?(?:ال)?(?:عام|عامي|سنة)$/u.test(before?.text ?? '');
  return items[at + 1]?.text === 'من' && !isDated && before?.kind === 'word';
}

/** «*кількість* непальців *зросла до 1628*»: what a number has come to. */
function isReached(items: readonly Item[], at: number): boolean {
  const isUpTo = /(?:^| )до$/u.test(items[at - 1]?.text ?? '') || /^до /u.test(items[at]?.text ?? '');
  if (!isUpTo || /^(?:р|год|рік|рок)/u.test(items[at + 1]?.text ?? '')) return false;
  const before = items.slice(Math.max(0, at - 14), at);
  return before.some(({ text }) => NUMBER.test(text)) && before.some(({ text }) => GREW.test(text));
}

const NUMBER = /^(?:кількість|число|чисельність|количество|численность|список|реєстр|реестр)/u;
const GREW = /^(?:зрос|зріс|збільш|вирос|вырос|возрос|увелич|скорот|сократ|зменш|уменьш|знизи|снизи)/u;

/** «у січні *йшлося про 1780*», «*говорили о 1920*»: so many, where nothing says that it is a year. */
function isSpokenOf(items: readonly Item[], at: number): boolean {
  if (!/^(?:про|о|об)$/u.test(items[at - 1]?.text ?? '') || /^(?:р|год|рік|рок)/u.test(items[at + 1]?.text ?? ''))
    return false;
  return SPOKEN.test(items[at - 2]?.text ?? '');
}

const SPOKEN =
  /^(?:йшлося|ідеться|йдеться|мовилося|говорил|говорилос|говорять|говорят|повідомлял|сообщал|шла|идет|идёт|шлось)/u;

/** «відправили *1920 непальців*»: as many of a people that no table lists. */
const NATION = /^\p{Script=Cyrillic}{3,}(?:ців|цев|ця|ці|цы)$/u;

/** Four bare digits that no noun of people follows. */
function isYear(items: readonly Item[], at: number): boolean {
  const count = items[at]?.count;
  if (
    !count ||
    items[at]?.kind !== 'digits' ||
    !/^(?:1[5-9]|20|21)\d\d(?:\D{1,5}(?:1[5-9]|20|21)\d\d)?$/.test(count.written)
  )
    return false;
  if (isSomeOf(items, at) || isSpokenOf(items, at) || isReached(items, at)) return false;
  if (/^(?:год|рок|рік|році)/u.test(items[at + 1]?.text ?? '')) return true;
  if (isOfEvent(items, at) || isBeforeVerb(items, at)) return true;
  if (isBeforeAnother(items, at) || isBehindDay(items, at)) return true;
  if (is(items[at + 1], 'person', 'people', 'others', 'thing')) return is(items[at - 1], 'month');
  if (NATION.test(items[at + 1]?.text ?? '')) return is(items[at - 1], 'month', 'preposition');
  const loose =
    is(items[at - 1], 'month', 'preposition', 'stop', 'clause', 'conjunction', 'single') ||
    (items[at - 1]?.count ?? null) !== null;
  return loose || items[at - 1]?.kind !== 'word' || !is(items[at + 1], 'passive', 'state', 'happens');
}
