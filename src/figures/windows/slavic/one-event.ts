import { type Item, is } from '../../item.ts';
import type { Draft } from '../../rule.ts';
import type { TimeMatch } from '../../time-words.ts';
import { tellsOneEvent, WHEN } from './of-another.ts';

/** A month or a year is when one event was only where the sentence names one, or looks back at one. */
export function isOfOneEvent(match: TimeMatch, draft: Draft): boolean {
  if (!tellsOneEvent(match, draft)) return false;
  if (isMeasure(match, draft)) return false;
  return (
    !WHEN.test(match.words) ||
    isOfOne(draft) ||
    isWhen(match, draft) ||
    isLookedBackAt(draft) ||
    isDoneByOne(draft) ||
    isOfOneMishap(draft) ||
    (draft.measure === 'released' && LAST_WEEK.test(match.words)) ||
    isOfOldScene(draft) ||
    isInSamePlace(draft)
  );
}

/** «*Минулого тижня* відпустили 14 медиків» */
const LAST_WEEK = /^(?:минулого тижня|на (?:прошлой|минувшей) неделе)$/iu;

/** «А в 2019 году *в Карске* погибли двое»: in one town, long ago, and no row of events that the sentence names. */
function isOfOldScene({ status, place, inferred, count, sentence: { items } }: Draft): boolean {
  if (status !== 'historical' || place === null || place.key.length === 2 || inferred.includes('place')) return false;
  if (MANY_SCENES.test(place.text)) return false;
  return (count.low ?? count.high ?? 0) < 1000 && !items.some((item) => is(item, 'incident') && !ONE.test(item.text));
}

/** «*дорогах* області», «*шахтах* страны»: what stands in the plural is no one scene. */
const MANY_SCENES = /^\p{Ll}+(?:ах|ях)(?= )/u;

/** «В 1987 году *в том же каньоне* поток унёс автобус»: no row of events that the sentence names. */
function isInSamePlace({ status, sentence: { items, text } }: Draft): boolean {
  const same =
    /(?<!\p{L})(?:здесь|тут) |(?<!\p{L})(?:в|у|на) (?:(?:том|той|тому|тій) (?:же|ж|самому|самій)|(?:цьому|цій|этом|этой)(?: же| ж| самому| самій)?(?! доро| трас)) /iu.test(
      text,
    );
  return status === 'historical' && same && !items.some((item) => is(item, 'incident') && !ONE.test(item.text));
}

/** «В 2022 году бывший полицейский *убил* 36 человек»: what one did is one event. */
function isDoneByOne({ status, sentence: { items }, cue }: Draft): boolean {
  return (
    status === 'historical' &&
    is(items[cue], 'active') &&
    !items.slice(0, cue).some((item) => is(item, 'war')) &&
    /^\p{L}+(?:в|л|ла|ло)(?: |$)/u.test(items[cue]?.text ?? '')
  );
}

/** «Минулого тижня *підірвалася* колона: загинули семеро», «в мае *перевернулся* автобус»: one thing came to grief. */
function isOfOneMishap({ sentence: { items }, count, measure }: Draft): boolean {
  if ((count.low ?? count.high ?? 0) >= 1000 || !/^(?:killed|wounded|missing|bodies)$/.test(measure)) return false;
  return items.some(({ text }) => MISHAP.test(text));
}

const MISHAP =
  /^(?:п[іо]д[оі]?рва|взорва|обвали|обруши|разби|розби|переверну|перекину|опрокину|сорва|зірва|затону|столкну|зіткну|врізав?|вріза|вреза|загоре|зайнял|сгоре|згорі)\p{L}*(?:лся|лась|лось|вся|лася|лося)$|^(?:рухнул|упал|впа[вл]|затонул|затону[вл]|вибухну[вл]|вспыхнул|спалахну[вл]|сгорел|згорі[вл])[аоя]?$/u;

/** «Торік у червні, *коли* ракета влучила в готель, загинули 22»: the clause tells the event. */
function isWhen({ end }: TimeMatch, { sentence: { text, start } }: Draft): boolean {
  return /^(?: [ув] \p{L}+)?, (?:коли|когда)(?!\p{L})/u.test(text.slice(end - start));
}

/** «більше, *ніж* у квітні, коли …»: a stretch that another is measured by. */
function isMeasure({ start: from }: TimeMatch, { sentence: { text, start } }: Draft): boolean {
  return THAN.test(text.slice(0, from - start));
}

const THAN = /(?<!\p{L})(?:ніж|аніж|чем|проти|против) $/iu;

/** «Годом ранее, в октябре 2020-го, на складах …»: an old event. */
function isLookedBackAt({ status, measure, sentence: { text, start }, end }: Draft): boolean {
  if (status !== 'historical' || !/^(?:killed|wounded|missing)$/.test(measure)) return false;
  return LOOKS_BACK.test(text.slice(0, end - start)) || WHEN_IT_WAS.test(text.slice(end - start));
}

const WHEN_IT_WAS = /^[^,;]*, (?:коли|когда)(?!\p{L})/iu;
const LOOKS_BACK =
  /(?<!\p{L})(?:коли|когда|(?:рок|рік|год)\p{L}* (?:тому|назад|раніше|ранее|раньше)|годом ранее|роком раніше)(?!\p{L})/iu;

/** One strike, one ambush: in the singular, which «обстрілів» and «удары» are not. */
export function isOfOne({ sentence: { items } }: Draft): boolean {
  return (
    !items.some((item) => is(item, 'war')) &&
    items.some((item, i) => is(item, 'incident') && (ONE.test(item.text) || isOfWhich(items, i)))
  );
}

/** «в результате *атаки*», «внаслідок *обстрілу*»: behind such words the genitive is a singular. */
function isOfWhich(items: readonly Item[], at: number): boolean {
  return (
    /^(?:атаки|обстрілу|обстрела|бомбардировки|бомбежки|бомбёжки)$/u.test(items[at]?.text ?? '') &&
    /(?:^| )(?:результате|внаслідок|унаслідок|вследствие|після|после|час|время)$/u.test(items[at - 1]?.text ?? '')
  );
}

const ONE =
  /^(?:удар[уаіе]?|ударом|авіаудар\p{L}{0,2}|авиаудар\p{L}{0,2}|напад[уі]?|нападени[еяи]|теракт\p{L}{0,2}|вибух[уі]?|взрыв[аеу]?|аварі(?:я|ї|ю|єю)|авари[яиюе]й?|возгорани[еяи]|займанн[яі]|загорянн[яі]|обрушени[еяи]|влучанн[яі]м?|попадани[еяи]|детонаці[яїю]|детонаци[яию]|дтп|зіткненні|столкновении|катастроф[аиіеу]|пожеж[аіу]|пожар[аеу]?|засідк[аиу]|засідці|засад[аеуы]|крушени[еяи]|землетрус[уі]?|землетрясени[еяи]|поштовх(?:и|ів|у)?|толч(?:ок|ка|ки|ков)|обвал[уіае]?|повін\p{L}{1,2}|наводнени[еяи]|тиснява|тисняві|давк[аеи]|затону\p{L}+|перекину\p{L}+|опрокину\p{L}+|зсув[уі]?|лавин[аиіуеы])$/u;
