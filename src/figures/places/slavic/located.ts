import { type Item, is } from '../../item.ts';
import type { Span } from '../../span.ts';
import { FIRST_NAMES } from '../../speakers/slavic/first-names.ts';
import { abbreviated } from './abbreviated.ts';
import { apposed } from './apposed.ts';
import { isAdjective, OFFICES, PLACE_NOUN } from './nouns.ts';
import { isPrepositional } from './prepositional.ts';
import { isTownAlone } from './town-alone.ts';

/** «[в] Тарском ущелье», «базы Хан-Рабат», «у Загір’ї»: a capital behind a preposition, or a noun of places and its name. */
export function located(items: readonly Item[], at: number): Span | null {
  const prepositional = isPrepositional(items, at);
  const heading = at === 0 && /^[:.]$/.test(items[2]?.text ?? '') && PLACE_NOUN.test(items[1]?.text ?? '');
  if (heading && items[0]?.capital === true && NAMING.test(items[0].text)) return { from: 0, to: 2 };
  if (at === 0 && isTownAlone(items)) return { from: 0, to: 1 };
  const from = prepositional ? at + 1 : isNoun(items, at) ? at : -1;
  if (from < 0 || items[from - 1]?.count != null || EVENT.test(items[from]?.text ?? '')) return null;
  const short = abbreviated(items, from) ?? apposed(items, from);
  if (short !== null) return short;
  let to = from;
  let named = false;
  while (to < items.length && to < from + 7 && (continues(items, to, named) || isBorderWith(items, to))) {
    if (isBorderWith(items, to)) to += 1;
    named ||= items[to]?.capital === true && !(to === 0 && from === 0);
    const quoted = quoteEnd(items, to);
    named ||= quoted !== null;
    to = quoted ?? to + 1;
    if (quoted !== null && isArmy(items[to])) break;
  }
  named ||= items.slice(from, to).some((item, i) => i > 0 && item.capital);
  to = roadEnd(items, from, to);
  while (to > from && items[to - 1]?.kind === 'mark' && items[to - 1]?.text !== '»') to -= 1;
  const span = named && to > from ? narrowed(items, { from, to }) : null;
  return span === null ? null : { from: span.from, to: joinedEnd(items, span.to) };
}

/** «*Тарский* район: …», but «*Крушение* сухогруза: …» tells what happened. */
const NAMING = /(?:ий|ый|ой|ая|яя|ое|ее|ка|ке|ні|ча)$/u;

/** «в Битве за Днепр», «на Майдане» but «во Второй мировой войне»: what is written as a name is an event. */
const EVENT = /^(?:битв|сражени|войн[аеыу]|війн[аіиу]|революци|революці|холокост|голокост|голодомор|блокад)/u;

/** Not «канал *«База»*»: in quotation marks it is a name. */
function isNoun(items: readonly Item[], at: number): boolean {
  return PLACE_NOUN.test(items[at]?.text ?? '') && !/^[«"“„]$/.test(items[at - 1]?.text ?? '');
}

/** «на границе *с Тарсией*», «на кордоні *з Карсією*» */
function isBorderWith(items: readonly Item[], at: number): boolean {
  return (
    /^(?:границ|кордон)/u.test(items[at - 1]?.text ?? '') &&
    /^(?:с|со|з|із|зі)$/u.test(items[at]?.text ?? '') &&
    items[at + 1]?.capital === true
  );
}

/** «в зоне «Запада» *ВСУ* потеряли»: who acts there. */
function isArmy(item: Item | undefined): boolean {
  return ARMIES.test(item?.text ?? '');
}

const ARMIES = /^(?:всу|зсу|вс|рф|цахал|хамас)$/u;

/** «траса *Київ — Чоп*», «трассы *Луран – Карск*»: from where to where a road leads is its name. */
function roadEnd(items: readonly Item[], from: number, to: number): number {
  const road = items.slice(Math.max(0, from - 1), to).some(({ text }) => ROAD.test(text));
  const dash = /^[—–-]$/.test(items[to]?.text ?? '') ? to : /^[—–-]$/.test(items[to - 1]?.text ?? '') ? to - 1 : -1;
  const next = items[dash + 1];
  return road && dash > 0 && next?.capital === true && next.kind === 'word' ? dash + 2 : to;
}

const ROAD = /^(?:трас[аиіу]|трасс[аеыу]|автодоро[гз]|дороз[іи]|дороги|дороге|шосе|шоссе|перегон|перегін)/u;

/** «ТРЦ *«Зимова вишня»*»: a name in quotation marks is one. */
function quoteEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.text !== '«' || items[at + 1]?.capital !== true) return null;
  const close = items.findIndex(({ text }, i) => i > at && text === '»');
  return close > 0 && close <= at + 7 ? close + 1 : null;
}

/** «Латакии*, Тартусе и Хаме*»: one-word names up to the last of the list. */
function joinedEnd(items: readonly Item[], to: number): number {
  let end = to;
  while (items[end]?.text === ',' && isName(items[end + 1]) && /^(?:,|и|і|й|та)$/u.test(items[end + 2]?.text ?? ''))
    end += 2;
  const last = secondEnd(items, end);
  return end > to && last === end ? to : last;
}

function isName(item: Item | undefined): boolean {
  return item?.capital === true && isPlain(item) && !OFFICES.test(item.text) && !isAdjective(item);
}

/** «станциях «Лесная» *и «Озёрная роща»*», «Львові *та Івано-Франківській області*»: a second name behind "and". */
function secondEnd(items: readonly Item[], to: number): number {
  if (!/^(?:и|і|й|та)$/u.test(items[to]?.text ?? '')) return to;
  const quoted = items[to + 1]?.text === '«' && items[to - 1]?.text === '»';
  let end = quoted ? to + 2 : to + 1;
  while (
    end < items.length &&
    (items[end]?.capital === true || /^[-’']$/.test(items[end]?.text ?? '')) &&
    isPlain(items[end])
  )
    end += 1;
  while (quoted && end < to + 8 && items[end]?.kind === 'word') end += 1;
  if (end === to + 1 || OFFICES.test(items[to + 1]?.text ?? '') || is(items[end], 'says')) return to;
  if (quoted) return items[end]?.text === '»' ? end + 1 : to;
  if (PLACE_NOUN.test(items[end]?.text ?? '')) return end + 1;
  return isAdjective(items[end - 1]) && !isBetween(items, to) ? to : end;
}

/** «між Загірним *і Тарським*» */
function isBetween(items: readonly Item[], to: number): boolean {
  return items.slice(Math.max(0, to - 4), to).some(({ text }) => /^(?:між|между)$/u.test(text));
}

function isPlain(item: Item | undefined): boolean {
  return item?.senses.every(({ tag }) => tag === 'thing' || tag === 'place-word') === true;
}

/** From the noun of places (with its adjectives) or from the name on; a lower-case noun of anything else is no place. */
function narrowed(items: readonly Item[], { from, to }: Span): Span | null {
  const name = items.findIndex((item, i) => i >= from && item.capital);
  const noun = items.findIndex(({ text }, i) => i >= from && i <= name && (PLACE_NOUN.test(text) || SIDE.test(text)));
  const quote = /^[«"“„]$/.test(items[name - 1]?.text ?? '') ? name - 1 : name;
  if (noun < 0) return quote === from || items.slice(from, quote).every(isAdjective) ? { from: quote, to } : null;
  let first = noun;
  while (first > from && isAdjective(items[first - 1])) first -= 1;
  return { from: first, to };
}

/** «на *сході* Зубрії», «на *севере* Тарсии» */
export const SIDE = /^(?:сході|заході|півдні|півночі|востоке|западе|юге|севере)$/u;

function continues(items: readonly Item[], at: number, named: boolean): boolean {
  const item = items[at];
  if (isPerson(items, at)) return false;
  if (isNamedSo(items, at)) return true;
  if (/^(?:лагер|табор|табір)/u.test(items[at - 1]?.text ?? '') && REFUGEES.test(item?.text ?? '')) return true;
  if (
    item === undefined ||
    item.count !== null ||
    is(
      item,
      'month',
      'weekday',
      'says',
      'passive',
      'active',
      'happens',
      'people',
      'person',
      'conjunction',
      'adverb',
      'clause',
      'stop',
      'auxiliary',
      'preposition',
    )
  )
    return false;
  if (item.kind === 'mark') return /^[-«»"’']$/.test(item.text);
  if (!named && /^(?:цього|того|этого|нього|него|тих|тех|цих|этих)$/u.test(item.text)) return false;
  if (HOUSE.test(items[at - 1]?.text ?? '') && OF_HOUSE.test(item.text)) return true;
  return item.capital || PLACE_NOUN.test(item.text) || (!named && item.kind === 'word' && !PAST.test(item.text));
}

/** «в *Інженерному*», «у *Шахтарській*»: a town that is called after a trade. */
function isNamedSo(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.capital === true &&
    is(item, 'person') &&
    /^[ву]$/u.test(items[at - 1]?.text ?? '') &&
    /(?:ому|ій|ом|ой)$/u.test(item.text)
  );
}

/** «глава региона *Андрей Панов*»: who governs it is no part of its name. */
function isPerson(items: readonly Item[], at: number): boolean {
  const [first, last] = [items[at], items[at + 1]];
  if (first?.capital !== true || last?.capital !== true) return false;
  return FIRST_NAMES.has(first.text) || isNamedBefore(items, at);
}

/** «штата Лурия *Ибрагим Юсуф*»: the place has its name already. */
function isNamedBefore(items: readonly Item[], at: number): boolean {
  const [noun, name] = [items[at - 2], items[at - 1]];
  return (
    PLACE_NOUN.test(noun?.text ?? '') &&
    name?.capital === true &&
    !isAdjective(name) &&
    !/^[А-ЯІЇЄ]?\p{L}+[ыиі]й$/u.test(name.text)
  );
}

/** «лагерю *беженцев* Джабалия» */
const REFUGEES = /^(?:беженц|біженц|переселен|военнопленн|військовополон)/u;

/** «в Доме *культуры*»: what the house is for belongs to its name. */
const HOUSE = /^(?:дом[ауе]?|домом|двор(?:ец|ца|це|цу|цом)|палац[уіи]?|будин(?:ок|ку)|центр[ауеі]?)$/u;
const OF_HOUSE =
  /^(?:культур|профсоюз|профспіл|правительств|уряд|быта$|побут|офицер|офіцер|творч|пионер|піонер|молод|дет(?:ей|ск)|діт|наук|книг|печат|друк|радио|радіо|отдых|відпочин|спорт|престарел|перест[аі]р|учител|учен|вчител|вчен|советов|рад$|журналист|журналіст|ветеран|мод[ыи]$|музык|музик|кино$|кіно$|техник|технік|природ|милосерд|ребен|ребён|малют|инвалид|інвалід|строител|железнодорож|залізнич|металлург|металург|торговл|торгівл|бракосочет|одруж)/u;

/** «проливе *перевернулось* судно»: a verb in the past ends the phrase. */
const PAST = /[аеиіїыоуюя](?:л[аои]?|в|ла?с[яь]|л[аои]ся|л[аои]сь|вся)$/u;
