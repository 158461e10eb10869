import type { Name } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { PLACE_NOUN } from './nouns.ts';

/** A place that a sentence describes and does not name. */
export interface Described {
  readonly text: string;
  /** Index of its first word. */
  readonly at: number;
}

/**
 * «із довколишніх хуторів», «в соседнем цехе», «на сході країни», «у російських в’язницях», «в области»: which one is meant the
 * text tells, and not a name. A town, a house or a mine alone («у місті», «на шахте») is the one that was named before.
 */
export function describedIn({ items, text, start }: Sentence): readonly Described[] {
  return items.flatMap((item, at) => {
    const to = WHERE.test(item.text) ? endOf(items, at + 1) : -1;
    const [first, last] = [items[at + 1], items[to - 1]];
    if (first === undefined || last === undefined || to < 0 || isHome(item, last) || isOfOffice(items, at)) return [];
    return [{ text: text.slice(first.start - start, last.end - start), at: at + 1 }];
  });
}

/** «*агентство* з надзвичайних ситуацій острова»: what an office is for. */
function isOfOffice(items: readonly Item[], preposition: number): boolean {
  return /^(?:агентств|агенці|служб|управлін|управлен|комісі|комисси|комітет|комитет|штаб|міністерств|министерств|департамент|центр|мисси|місі)/u.test(
    items[preposition - 1]?.text ?? '',
  );
}

/** «*із сусідніх будинків* евакуювали»: whose homes they are. */
function isHome(preposition: Item, noun: Item): boolean {
  return (
    /^(?:із|из|з|с|зі)$/u.test(preposition.text) && /^(?:будин|дом|квартир|под[ъ’']езд|під[’']їзд)/u.test(noun.text)
  );
}

/** The key carries the first place of the text: «область» of one text is not that of another. */
export function describedName({ text }: Described, main: Name | null, { register }: TextContext): Name {
  const plain = register.place(text);
  if (main === null || !plain.key.startsWith('~')) return plain;
  return { text, key: `${plain.key}, ${main.name.toLowerCase()}`, name: `${text} (${main.name})`, within: [] };
}

const WHERE = /^(?:в|во|у|на|по|із|из|з|с|зі)$/u;

/** Index behind the noun of places, where what stands before it tells which; -1 where nothing does. */
function endOf(items: readonly Item[], from: number): number {
  let noun = from;
  while (noun < from + LONGEST && isAdjective(items[noun])) noun += 1;
  const word = items[noun];
  if (word?.kind !== 'word' || word.capital) return -1;
  const before = items.slice(from, noun).map(({ text }) => text);
  const land = items[noun + 1]?.text ?? '';
  if (DIRECTION.test(word.text) && (WIDE.test(land) || DISTRICT.test(land)) && !goesOn(items, noun + 1))
    return noun + 2;
  if (goesOn(items, noun)) return -1;
  if (WIDE.test(word.text)) return noun + 1;
  if (CAMP.test(word.text) && before.some((text) => OF_STATE.test(text))) return noun + 1;
  return (PLACE_NOUN.test(word.text) || SITE.test(word.text)) && before.some((text) => OTHER.test(text))
    ? noun + 1
    : -1;
}

const LONGEST = 3;

function isAdjective(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && !item.capital && item.count === null && ADJECTIVE.test(item.text) && !is(item, 'person')
  );
}

const ADJECTIVE = /(?:[оеії]му|[оеії]м|[оеії]й|ій|их|ых|их|іх|ої|ого|ею|ую|ої|цій|цьому|этой|этом|всій|всей)$/u;

/** «в области *безопасности*», «в районе *Тарска*», «у країні *НАТО*»: the noun has a name or a complement. */
function goesOn(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    next.count === null &&
    (next.capital || next.senses.length === 0) &&
    !ENDS.test(next.text)
  );
}

const ENDS =
  /^(?:було|были|був|был|була|была|було|уже|вже|ещё|еще|ще|тоді|тогда|також|также|за|от|від|до|після|после|і|и|й|та|а|но|але|щодня|ежегодно|щороку|росіяни|ворог)$/u;

const WIDE =
  /^(?:країн[іиу]|стран[еыу]|област[іи]|провінці[їю]|провинци[ию]|регіон[іу]|регион[еа]|республі[цк][іи]|республик[еи]|острів|остров[іеа]|півостров[іа]|полуостров[еа]|континент[іеа]?|долин[уіые]|узбережж[іяю]|побереж(?:ье|ья|жі|жя)|прикордонн[іяю]|приграничь[ея])$/u;
const DISTRICT = /^(?:район[ау]|округ[ау]|кра[яю]|міста|города)$/u;
/** «на *сході* країни», «на *дорогах* області»: the land behind it tells which. */
const DIRECTION =
  /^(?:дорог[аі]х|трас{1,2}ах|шахтах|підприємствах|предприятиях|стройках|будовах|водоймах|водо[её]мах|пляжах|сход[іу]|заход[іу]|півдн[іюя]|півноч[іи]|центр[іуе]|восток[еа]|запад[еа]|юг[еа]|север[еа]|северо-\p{L}+|юго-\p{L}+|північно\p{L}+|південно\p{L}+)$/u;
const CAMP = /^(?:тюрм|тюрьм|в['’]язниц|колон|табор|табір|лагер|сізо|сизо|ізолятор|изолятор|застінк|застенк)/u;
const OF_STATE = /(?:ськ|цьк|ск|цк)(?:их|ій|ому|ом|ой|им|ым)$/u;
const OTHER =
  /^(?:сусідн|соседн|прилегл|прилегающ|навколишн|довколишн|окрестн|близлежащ|прибереж|прибрежн|прикордонн|приграничн|прифронтов|окупован|оккупирован|підконтрольн|подконтрольн|неподконтрольн|деокупован|гірськ|горн(?:ых|ом|ой)|підземн|подземн|підтоплен|подтоплен|затоплен|частн|приватн)/u;
const SITE =
  /^(?:цех|двор|двір|дв[оі]р|будин|дом[еау]?$|домоволод|паркінг|паркинг|гараж|склад|копальн|галуз|участ|відділенн|отделени|вод[аи]х?$|лес[уа]?$|ліс[іу]?$)/u;
