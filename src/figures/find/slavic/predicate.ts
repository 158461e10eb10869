import { type Item, is, measureOf } from '../../item.ts';
import type { Draft } from '../../rule.ts';
import { endsInsertion, insertionStart } from './asides.ts';
import { isBareSlavic } from './bare.ts';
import { buriedAt } from './buried.ts';
import { countsPeople, isVerb, partsClauses, verbMeasure } from './clause.ts';
import { deedAt } from './deed.ts';
import { isNotMeant } from './not-meant.ts';
import { phraseFateAt } from './phrase-fate.ts';

/** What a clause tells of people: one verb («загинули»), or a verb and its injury («дістали [важкі] опіки»). */
export interface Predicate {
  readonly from: number;
  /** Index of its last item. */
  readonly to: number;
  /** The verb itself. */
  readonly verb: number;
  /** The item with the measure. */
  readonly cue: number;
  readonly measure: Draft['measure'];
}

/** The predicates of a sentence from left to right. Negated ones tell nothing. */
export function predicatesOf(items: readonly Item[]): Predicate[] {
  return items.flatMap((item, i): Predicate[] => {
    if (items[i - 1]?.text === 'не' || NOT_TAKEN.test(item.text) || isNotMeant(items, i)) return [];
    if (isHolding(items, i)) return [{ from: i, to: i, verb: i, cue: i, measure: 'captured' }];
    const phrase = phraseFateAt(items, i);
    if (phrase !== null)
      return [
        {
          from: i,
          to: phrase.to,
          verb: i,
          cue: phrase.measure === 'captured' ? phrase.to : i,
          measure: phrase.measure,
        },
      ];
    const split = deedAt(items, i) ?? buriedAt(items, i) ?? splitAt(items, i);
    if (split !== null) return [split];
    const measure =
      isVerb(item) || isParticipleOf(items, i) || isOfThem(items, i) || isBehindAuxiliary(items, i)
        ? (lostAs(items, i) ?? verbMeasure(item))
        : null;
    if (measure !== null) return [{ from: i, to: i, verb: i, cue: i, measure }];
    const injury = is(item, 'suffers') ? injuryOf(items, i) : null;
    if (injury === null) return [];
    const kind = isFatal(items, injury) ? 'killed' : 'wounded';
    return [{ from: Math.min(i, injury), to: Math.max(i, injury), verb: i, cue: injury, measure: kind }];
  });
}

/** «ещё двоих *держат* в подвале», «*тримають* заручників»: forces are held somewhere, too, but not in a cellar. */
function isHolding(items: readonly Item[], verb: number): boolean {
  return /^(?:держ|трима)/u.test(items[verb]?.text ?? '') && items.some(({ text }) => CAPTIVITY.test(text));
}

const CAPTIVITY =
  /^(?:заложни|заручник|плен|полон|подвал|підвал|гараж|тюрьм|в[’']язниц|яме|ямі|бранц|невол|викуп|выкуп|вимага|требу)/u;

/** «*постраждала* 121 людина», «*поранена* 21 жінка», «*поранені* 11 мирних жителів»: right before its number a participle that is a noun elsewhere. */
function isParticipleOf(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'people') || items[at - 1]?.count != null) return false;
  const next = is(items[at + 1], 'adverb', 'others') ? at + 2 : at + 1;
  if (items[next]?.count == null) return false;
  if (/(?:ні|ті)$/u.test(items[at]?.text ?? ''))
    return is(items[at], 'passive') && (countsPeople(items, next, true) || isOneOfTwo(items, at, next));
  return /ла$|на$/u.test(items[at]?.text ?? '') && is(items[next + 1], 'person');
}

/** «двоє загинули, *поранені* 20»: behind another fate the number needs no people of its own. */
function isOneOfTwo(items: readonly Item[], at: number, number: number): boolean {
  return isBareSlavic(items, number) && items[at - 1]?.text === ',' && items.slice(0, at).some((item) => isVerb(item));
}

/** «четверо з них *травмовані*»: behind "of them" a participle that is a noun elsewhere tells their fate. */
function isOfThem(items: readonly Item[], at: number): boolean {
  const participle = is(items[at], 'passive') && /(?:ні|ті|лі|ны|ты)$/u.test(items[at]?.text ?? '');
  return participle && is(items[at - 1], 'of-them') && items[at - 2]?.count != null && !is(items[at + 1], 'person');
}

/** «дві пасажирки *були травмовані*» */
function isBehindAuxiliary(items: readonly Item[], at: number): boolean {
  return is(items[at], 'passive') && /^(?:був|була|було|були|был|была|было|были)$/u.test(items[at - 1]?.text ?? '');
}

/** A verb whose second half stands behind its object. */
interface Halves {
  readonly measure: Draft['measure'];
  readonly first: RegExp;
  readonly second: RegExp;
}

const HALVES: readonly Halves[] = [
  {
    measure: 'missing',
    first: /^(?:считают|считает|вважають|вважає|числит|числят|рахують|називають|называют)$/u,
    second: /^(?:(?:без вести |безвісти |без вісті )?(?:пропавшими|зниклими|пропалими)(?: безвісти| без вести)?)$/u,
  },
  {
    measure: 'captured',
    first: /^(?:счита[ею]т(?:ся)?|числ[ия]тся|вважа[єю]ть?ся|числ[ия]ться)$/u,
    second: /^(?:похищенн|викраден|захваченн|захоплен|пленн|полонен)(?:ым|им|ыми|ими|ой|ою)$/u,
  },
  {
    measure: 'killed',
    first: /^(?:отправ|верну|возврат|привез|прислал|відправ|поверн|привіз|надісла)/u,
    second: /^(?:гробах|гробу|трунах|труні|домовинах|цинке|цинку)$/u,
  },
  {
    measure: 'captured',
    first:
      /^(?:взя(?:в|л[аио]?|то|ти|т[аы]?|тий)|узя(?:в|л[аио]?|то|ті)|потрапи(?:в|л[аио])|попал[аио]?|захопи(?:в|л[аио])|захоплен[оі]|захватил[аи]?|захвачен[аоы]?|взявш(?:ие|ий|их|ими|им)|захвативш(?:ие|ий|их|ими|им)|забрал[аи]?|забрав|увел[аи]|повел[аи]|бер(?:уть|ут))$/u,
    second: /^(?:полон|плен|заложники|заручники|неволю|язик(?:ів|а|ами)|язык(?:ов|а|ами))$/u,
  },
  {
    measure: 'killed',
    first:
      /^(?:знайшл[аио]|знайшов|знайден[оаі]|знаходять|виявил[аи]|виявив|виявлен[оаі]|нашл[аио]|нашёл|нашел|найден[аоы]?|обнаружил[аи]?|обнаружен[аоы]?|діста(?:в|л[аи])|дістали|достал[аи]?|витяг(?:ли|ла|нули|нено)?|вытащил[аи]?|извлекл[аи]|підня(?:в|ли|ла|то)|подня(?:л[аи]?|ты|т)|відкопал[аи]|откопал[аи]?|вважають|считают|визнал[аи]|визнав|визнано|признал[аи]?|признан[аоы]?|объявил[аи]?|оголосил[аи]?)$/u,
    second:
      /^(?:м[её]ртв(?:ыми|ыми|ым|ой|ими|им|ою)|погибшими|погибшим|загиблими|загиблим|без ознак життя|без признаков жизни|неживими|бездыханными)$/u,
  },
];

/** «взяли *шістьох* у полон», «нашли *четверых* мёртвыми», «витягли мертвою *лікарку*» */
function splitAt(items: readonly Item[], verb: number): Predicate | null {
  const halves = HALVES.find(({ first }) => first.test(items[verb]?.text ?? ''));
  if (halves === undefined) return null;
  for (let i = verb + 1; i <= verb + REACH; i += 1) {
    const text = items[i]?.text ?? '';
    if (/^[.,;:]$/.test(text) || partsClauses(items[i])) return null;
    if (halves.second.test(text)) return { from: verb, to: i, verb, cue: i, measure: halves.measure };
  }
  return null;
}

/** «потеряли *убитыми* 12 человек»: lost how. Not «убитыми и ранеными», which is one phrase of its own. */
function lostAs(items: readonly Item[], verb: number): Draft['measure'] | null {
  if (measureOf(items[verb], 'loss') !== 'casualties') return null;
  if (WE.test(items[verb - 1]?.text ?? '') && items.some(({ text }) => CARES.test(text))) return 'killed';
  for (let i = verb + 1; i <= verb + 6; i += 1) {
    if (CIVIL.test(items[i]?.text ?? '')) return 'killed';
    const measure = /(?:ими|ыми)$/u.test(items[i]?.text ?? '') ? measureOf(items[i], 'people') : null;
    if (measure !== null) return measure;
    if (/^[,;:]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

/** «За двое суток *мы* потеряли десятерых», — рассказал *главврач*»: whoever cares for people, and commands nobody. */
const WE = /^(?:мы|ми)$/u;
const CARES =
  /^(?:главврач|головлікар|врач|лікар|медик|медсестр|фельдшер|директор|учител|вчител|тренер|мэр$|мер$|староста|священник|священик|настоятел|воспитател|виховател|больниц|лікарн|клиник|клінік|школ|хоспис|хоспіс)/u;

/** «ми втратили двох *учнів*»: of pupils and neighbours the lost are dead; of an army they may be wounded. */
const CIVIL =
  /^(?:учн|учен|дітей|детей|колег|коллег|мешкан|жител|сусід|сосед|вчител|учител|студент|медик|лікар|врач|журналіст|журналист|волонтер|працівник|работник|сотрудник|рятувальник|спасател|пацієнт|пациент|хвор(?:их|ого)|больн(?:ых|ого))/u;

/** «у полон не потрапив» */
const NOT_TAKEN = / не (?:потрап|зда|попал|сдал|взят)/u;

const REACH = 7;

/** «поранень різного ступеня тяжкості зазнали», «получили 12 человек ожоги»: the nearest injury, before or behind. */
function injuryOf(items: readonly Item[], verb: number): number | null {
  for (const step of [-1, 1]) {
    for (let i = verb + step, n = 0; n < REACH; i += step, n += 1) {
      const item = items[i];
      if (step < 0 && item?.text === ',' && endsInsertion(items, i)) {
        i = insertionStart(items, i);
        continue;
      }
      if (item === undefined || partsClauses(item) || item.text === ',' || is(item, 'suffers')) break;
      if (measureOf(item, 'event') === 'wounded' || FATAL_INJURY.test(item.text)) return i;
    }
  }
  return null;
}

/** «*смертельних* поранень зазнали двоє», «получили ранения, *несовместимые с жизнью*» */
function isFatal(items: readonly Item[], injury: number): boolean {
  const around = items.slice(Math.max(0, injury - 2), injury + 4).map(({ text }) => text);
  return /(?:^| )смертельн|несумісн\S+ (?:з|із) житт|несовместим\S+ с жизн/u.test(around.join(' '));
}

const FATAL_INJURY = /^смертельн\S+ (?:поран|травм|ранен)/u;
