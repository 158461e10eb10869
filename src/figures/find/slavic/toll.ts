import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { endsInsertion, insertionStart } from './asides.ts';
import { correctionOf, countsPeople, groupEnd, isCollective, isFree, isPart, isVerb, partsClauses } from './clause.ts';

/** «число погибших выросло до 12», «втрати ворога становлять 1 200 осіб», «Загиблі: 12», «жертвами удара стали 12 человек». */
export const slavicToll: Finder = {
  name: 'slavic-toll',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    for (let cue = 0; cue < items.length; cue += 1) {
      const told = lostAs(items, cue) ?? measureOf(items[cue], 'toll') ?? measureOf(items[cue], 'people');
      if (told === null || CHEATS.test(items[cue + 1]?.text ?? '')) continue;
      const free = (i: number) => isFree(items, i, context) && finds.every((find) => find.at !== i);
      const at = valueBehind(items, cue, free) ?? valueBefore(items, cue, free);
      if (at === null || isOfOthers(items, cue, at)) continue;
      const own = groupAfter(items, at).measure;
      if (own !== null && own !== told && told !== 'casualties') continue;
      const measure = told === 'casualties' ? (own ?? told) : told;
      finds.push({ at, measure, cue, from: Math.min(at, cue), to: Math.max(groupEnd(items, at), cue + 1) });
    }
    return finds;
  },
};

/** «*До трьох* зросла кількість жертв»: the value and its verb stand in front. */
function valueBefore(items: readonly Item[], cue: number, isFreeAt: (at: number) => boolean): number | null {
  const at = cue - 2;
  const rises = /^до /u.test(items[at]?.text ?? '') && GROWS.test(items[cue - 1]?.text ?? '');
  return rises && is(items[cue], 'toll') && isFreeAt(at) ? at : null;
}

const GROWS =
  /^(?:зрос|зріс|збільш|підня|вырос|возрос|увелич|подня|скорот|сократ|зменш|уменьш|знизи|снизи|дойш|дійш|дош)/u;

/** «про *двох* загиблих та понад 300 госпіталізованих»: the dead have their number, and behind "and" others have theirs. */
function isOfOthers(items: readonly Item[], cue: number, at: number): boolean {
  return items[cue - 1]?.count?.sifted === null && is(items[at - 1], 'conjunction');
}

/** «жертвами *шахраїв* стали 600 пенсіонерів»: they lost their money. */
const CHEATS =
  /^(?:хакер|шахра|мошенник|мошенниц|аферист|вымогател|вимагач|обман|фишинг|фішинг|вирус-вымог|кібер|кибер)/u;

/** «потери *убитыми* превышают 200»: losses of one kind. */
function lostAs(items: readonly Item[], cue: number): Measure | null {
  if (measureOf(items[cue], 'toll') !== 'casualties') return null;
  const kind = items[cue + 1];
  return /(?:ими|ыми)$/u.test(kind?.text ?? '') ? measureOf(kind, 'people') : null;
}

const REACH = 12;

/** «среди погибших четыре иностранца»: the number follows without a verb. */
const PARTITIVE = /^(?:среди|серед|числе|числі|з-поміж|списку|списке|переліку|перечне|реєстрі|реестре)$/u;

/** A toll needs a word or a mark that says that its value follows. */
function valueBehind(items: readonly Item[], cue: number, isFreeAt: (at: number) => boolean): number | null {
  let commas = 0;
  let joined = PARTITIVE.test(items[cue - 1]?.text ?? '');
  for (let i = cue + 1; i < items.length && i <= cue + REACH; i += 1) {
    const item = items[i];
    const close = dashBehind(items, i);
    if (close > i) i = close;
    else if (isHeldAs(items, cue, i)) joined = true;
    else if (isEstimate(items, cue, i)) joined = true;
    else if (is(item, 'no')) return null;
    else if (item?.text === ',') commas += 1;
    else if (item?.text === '»' && !is(items[cue], 'toll')) return null;
    else if (is(item, 'amounts-to', 'auxiliary') || /^[:–—-]$/.test(item?.text ?? '')) {
      joined = true;
      if (is(item, 'amounts-to')) commas = 0;
    } else if (item?.count?.sifted === null && isFormer(items, i)) continue;
    else if (item?.count?.sifted === null && commas % 2 === 1 && correctionOf(items, i) === null) return null;
    else if (item?.count?.sifted === null) return valueAt(items, cue, correctionOf(items, i) ?? i, joined, isFreeAt);
    else if (partsClauses(item) || isVerb(item) || is(item, 'event', 'toll')) return null;
  }
  return null;
}

/** «потери врага *— убитыми, ранеными и пленными —* оценили в 1,2 миллиона»: index of the dash that closes what is set in, or -1. */
function dashBehind(items: readonly Item[], open: number): number {
  if (!/^[—–]$/.test(items[open]?.text ?? '')) return -1;
  const close = items.findIndex(({ text }, i) => i > open + 1 && i < open + 9 && /^[—–]$/.test(text));
  const inside = items.slice(open + 1, close);
  return close > 0 &&
    inside.every((item) => item.count === null && !isVerb(item)) &&
    inside.some((item) => is(item, 'people'))
    ? close
    : -1;
}

/** «пропавшими [родственники] *считают* 95 человек», «зниклими *називають* сімох» */
function isHeldAs(items: readonly Item[], cue: number, at: number): boolean {
  return (
    /(?:ими|ыми)(?: |$)/u.test(items[cue]?.text ?? '') &&
    /^(?:счита|вважа|числ|называ|назива|призна|визна)/u.test(items[at]?.text ?? '')
  );
}

/** «потери он *оценил в* 12 человек», «число загиблих влада *оцінила в* 40»; losses alone may be those of money. */
function isEstimate(items: readonly Item[], cue: number, at: number): boolean {
  if (!/^(?:оцін|оцен)/u.test(items[at]?.text ?? '')) return false;
  const number = / [ву] /u.test(items[at + 1]?.text ?? '')
    ? at + 1
    : /^[ву]$/u.test(items[at + 1]?.text ?? '')
      ? at + 2
      : -1;
  if (number < 0) return false;
  const loss = measureOf(items[cue], 'toll') === 'casualties';
  return loss ? countsPeople(items, number, true) : is(items[cue], 'toll') || GENITIVE.test(items[cue]?.text ?? '');
}

/** «зросла [з 15] до 22»: the number before the rise. */
function isFormer(items: readonly Item[], at: number): boolean {
  return (
    /^(?:з|із|с|со)$/u.test(items[at - 1]?.text ?? '') &&
    [at + 1, at + 2].some((i) => /^до /u.test(items[i]?.text ?? ''))
  );
}

function valueAt(items: readonly Item[], cue: number, at: number, joined: boolean, isFreeAt: (at: number) => boolean) {
  const corrected = correctionOf(items, cue + 2) === at || /^(?:а|але)$/u.test(items[at - 1]?.text ?? '');
  const bound =
    joined ||
    corrected ||
    saysAmount(items, at) ||
    isEstimated(items, cue, at) ||
    (at === cue + 1 && (is(items[cue], 'toll') || isCollective(items[at]))) ||
    isInverted(items, cue, at);
  return bound && isFreeAt(at) && !isPart(items, at) && countsPeople(items, at, false) ? at : null;
}

/** «оцінює втрати армії в 1 200 осіб»: the verb in front, the value behind its preposition. */
function isEstimated(items: readonly Item[], cue: number, at: number): boolean {
  const verb = items
    .slice(Math.max(0, cue - 6), at)
    .some(({ text }) => /^(?:оцін|оцен|обчисл|исчисл|рахує|визначає|назыв|назива)/u.test(text));
  return verb && (/^(?:в|у)$/u.test(items[at - 1]?.text ?? '') || / [ву] /u.test(items[at]?.text ?? ''));
}

/** «поранених шістнадцять», «тел обнаружено двадцать девять»: a genitive plural in front, and nothing counted behind. */
function isInverted(items: readonly Item[], cue: number, at: number): boolean {
  if (!GENITIVE.test(items[cue]?.text ?? '') || groupEnd(items, at) > at + 1) return false;
  const head = startOfNouns(items, cue);
  const opens =
    head === 0 ||
    items[head - 1]?.kind === 'mark' ||
    is(items[head - 1], 'conjunction', 'others', 'adverb', 'clause') ||
    isSummedUp(items, head);
  const close = endsInsertion(items, at - 1) ? insertionStart(items, at - 1) : at;
  const isAside = (item: Item, i: number, words: readonly Item[]) =>
    isOfPlaceOrTime(item) || isInPlace(words, i) || isEventOfThem(items, cue, cue + 1 + i);
  if (!items.slice(cue + 1, close).every(isAside)) return false;
  const next = items[at + 1];
  return opens && (next === undefined || /^[,.;!()»–—]$/.test(next.text) || is(next, 'conjunction'));
}

/** «*Тепер* внаслідок удару по Карську загиблих 19»: what the sentence opens with says that a toll comes. */
function isSummedUp(items: readonly Item[], head: number): boolean {
  const opening = items.slice(0, head);
  return SUMS_UP.test(opening[0]?.text ?? '') && !opening.some((item) => isVerb(item) || item.count !== null);
}

const SUMS_UP =
  /^(?:теперь?|зараз|сейчас|сьогодні|сегодня|відтак|отже|итого|всего|всього|загалом|наразі|пока|станом|уже|вже)$/iu;

/** «[страчених без суду] цивільних»: adjectives in front of the noun. */
function startOfNouns(items: readonly Item[], cue: number): number {
  let first = cue;
  while (
    first > 0 &&
    cue - first < 2 &&
    /(?:их|ых)$/u.test(items[first - 1]?.text ?? '') &&
    items[first - 1]?.count == null
  )
    first -= 1;
  return first;
}

/** «загиблих [на правому *березі*]»: behind the preposition of a place. */
function isInPlace(words: readonly Item[], at: number): boolean {
  return words[at]?.kind === 'word' && words[at]?.senses.length === 0 && is(words[0], 'preposition') && at <= 4;
}

/** «жертв *землетрясения*», «погибших при *взрыве*»: what befell them. */
function isEventOfThem(items: readonly Item[], cue: number, at: number): boolean {
  const isBehind = at === cue + 1 || (at === cue + 2 && is(items[cue + 1], 'preposition'));
  return isBehind && is(items[at], 'incident') && GENITIVE.test(items[cue]?.text ?? '');
}

/** «поранених [у громаді] сорок вісім», «погибших [к вечеру воскресенья] шестнадцать», «дітей [серед них] 12» */
function isOfPlaceOrTime(item: Item): boolean {
  if (item.kind !== 'word' || item.count !== null) return false;
  if (is(item, 'preposition', 'weekday', 'month', 'adverb', 'of-them', 'others', 'person')) return true;
  return item.senses.every(({ tag }) => tag === 'thing' || tag === 'label' || tag === 'place-word');
}

const GENITIVE =
  /(?:их|ых|жертв|тіл|тел|трупів|трупов|смертей|випадків|случаев|заручників|заложников|біженців|беженцев|бранців)(?: |$)/u;

/** «превысило 200» is read as the number's own qualifier. */
function saysAmount(items: readonly Item[], at: number): boolean {
  const { low, high } = items[at]?.count ?? { low: 0, high: 0 };
  return low !== high;
}
