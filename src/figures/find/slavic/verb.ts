import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { endsInsertion, insertionStart, isFamilies } from './asides.ts';
import { isBareSlavic } from './bare.ts';
import { correctionOf, countsPeople, groupEnd, isFree, isGoverned, isPart, isVerb, partsClauses } from './clause.ts';
import { type Predicate, predicatesOf } from './predicate.ts';

/**
 * A verb and the number it counts, in either order: «погибли не менее 12 человек», «12 человек погибли», «унаслідок удару
 * загинуло четверо», «поранень зазнали семеро». Verbs are served from left to right; each takes the number before it when
 * that one is still free, else the next one behind it.
 */
export const slavicVerb: Finder = {
  name: 'slavic-verb',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    const taken = new Set<number>();
    const inner: FindContext = { ...context, isTaken: (at) => taken.has(at) || context.isTaken(at) };
    for (const predicate of predicatesOf(items)) {
      const at =
        countInside(items, predicate, inner) ??
        countBefore(items, predicate, inner) ??
        countBehind(items, predicate, inner);
      if (at === null) continue;
      taken.add(at);
      const { measure, cue } = predicate;
      const from = Math.min(at, predicate.from);
      finds.push({ at, measure, cue, from, to: Math.max(groupEnd(items, at), predicate.to + 1) });
    }
    return finds;
  },
};

/** «получили 12 человек ожоги»: between the verb and its injury. */
function countInside(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  for (let i = predicate.from + 1; i < predicate.to; i += 1)
    if (isFree(items, i, context) && mayTake(items, predicate, i)) return i;
  return null;
}

const REACH = 12;

/** Staff is dismissed, members leave and suspects are let go; none of them is freed or displaced. */
const MEMBERS =
  /^(?:член|игрок|гравц|депутат|сотрудник|співробітник|работник|працівник|тренер|актер|актор|участник|учасник|учител|вчител|викладач|преподавател|посадов|чиновник|директор|судд[іея]|судей|прокурор|фігурант|фигурант|підозрюван|подозреваем|обвинувач|обвиняем|підприємц|предпринимател|платник|плательщик)/u;

/** Who is deployed: forces, and people in general; not the rescuers, tourists or guests who arrive. */
const DEPLOYABLE =
  /^(?:человек|люд|лиц|осіб|чоловік|военн|военнослуж|солдат|бойц|боец|войск|десант|миротвор|офицер|офіцер|наемник|сапер|минер|мінер|інженер|инженер|штурмов|піхот|пехот|добровол|рекрут|новобран|росіян|россиян|найман|громадян|граждан|іноземц|иностран|вихідц|выходц|кримчан|инструктор|інструктор|морпех|морпіх|резервист|резервіст|вояк|військ|бійц|боєц|штык|контракт|спецназ|гвард|моряк|снайпер|боевик|бойовик)|(?:ців|цев|цы|ці)$/u;

/** «ещё двенадцать ранили»: the object stands right before its verb, and none behind it. */
function objectBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.from;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i -= 1) {
    if (items[i]?.count == null) continue;
    const alone = groupEnd(items, i) === verb && items[verb + 1]?.count == null;
    const strict = !isContrast(items, i, context);
    const fits = predicate.measure !== 'deployed' || mayTake(items, predicate, i);
    return alone && fits && isFree(items, i, context) && countsPeople(items, i, strict) ? i : null;
  }
  return null;
}

/** «убил двоих, *а 910 ранил*»: a bare number goes on about the people told before it. */
function isContrast(items: readonly Item[], at: number, { isTaken }: FindContext): boolean {
  const opens = is(items[at - 1], 'conjunction', 'others') || /^[,;]$/.test(items[at - 1]?.text ?? '');
  return (
    opens && items.slice(0, at).some(({ count }, i) => count?.unit === 'people' && isTaken(i) && count.sifted === null)
  );
}

/** «12 человек [в Харькове] погибли»; a part between commas is passed over. */
function countBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.from;
  if (is(items[verb], 'active')) {
    const object = objectBefore(items, predicate, context) ?? overRelative(items, predicate, context);
    return object ?? relativeBefore(items, predicate, context);
  }
  if (
    isOfOneOther(items, verb) ||
    /^(?:все|усі|всі|остальные|прочие|другие|решта|інші)$/u.test(items[verb - 1]?.text ?? '')
  )
    return null;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i -= 1) {
    if (isOfOtherVerb(items, i, verb)) return null;
    if (isAge(items, i) || (isPart(items, i) && hasComma(items, groupEnd(items, i), verb))) continue;
    if (isToldOfPart(items, i, verb)) continue;
    if (isFree(items, i, context))
      return mayTake(items, predicate, i) && !isGoverned(items, i) && !isToldBefore(items, i, verb) ? i : null;
    if (PASSED_OVER.has(items[i]?.count?.sifted ?? '')) continue;
    if ((items[i]?.count ?? null) !== null) return null;
    if (endsInsertion(items, i)) {
      i = insertionStart(items, i);
      continue;
    }
    if (isRelative(items, i)) return is(items[verb], 'loss') ? null : antecedent(items, predicate, i, context);
    if (partsClauses(items[i]) || isVerb(items[i]) || items[i]?.text === ':' || opensRelative(items, i)) return null;
  }
  return null;
}

/** «68 ударів, унаслідок *яких* загинули шестеро»: a clause of its own, and the number in front is not its subject. */
function opensRelative(items: readonly Item[], at: number): boolean {
  return (
    /^(?:котор|як)(?:ого|ой|их|ых|ої|ому|ом|ым|им|ую|у)$/u.test(items[at]?.text ?? '') &&
    is(items[at - 1], 'preposition') &&
    items[at - 2]?.text === ','
  );
}

/** «спасено — 9, ранено — 11»: a dash gives the number to the word in front of it; not in «Полиция: 20 человек погибли». */
function isToldBefore(items: readonly Item[], at: number, verb: number): boolean {
  return /^[—–:]$/.test(items[at - 1]?.text ?? '') && at > 1 && hasComma(items, at, verb);
}

/** «спасли троих, *четвёртый скончался*»: one of them, told by the order. */
function isOfOneOther(items: readonly Item[], verb: number): boolean {
  const subject = is(items[verb - 1], 'adverb') ? verb - 2 : verb - 1;
  return ORDINAL.test(items[subject]?.text ?? '') && SINGULAR.test(items[verb]?.text ?? '');
}

const ORDINAL =
  /^(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|последн|перш|друг|четверт|п['’]ят|шост|сьом|дев['’]ят|останн)(?:ый|ой|ий|ая|ья|ій|а|я)$/u;
const SINGULAR = /(?:[^лв]с|л|ла|в|лся|лась|вся|лася|б|г|р|к|ен|ена|ан|ана|ит|ита|ый|ая|ий)(?: |$)/u;

/** «…, *275 из них — дети*, пострадали ещё 40»: the clause of the part has its predicate behind the dash. */
function isToldOfPart(items: readonly Item[], at: number, verb: number): boolean {
  if (items[at]?.count == null || !is(items[groupEnd(items, at)], 'of-them')) return false;
  const dash = items.findIndex(({ text }, i) => i > at && i < verb && /^[—–]$/.test(text));
  return dash > 0 && hasComma(items, dash, verb);
}

/** «народилося 340 дітей, *померло 610*»: the verb in front has its number, and this one has its own behind it. */
function isOfOtherVerb(items: readonly Item[], at: number, verb: number): boolean {
  return (
    items[at]?.count != null &&
    (isOtherVerb(items[at - 1]) || is(items[at - 1], 'amounts-to')) &&
    hasComma(items, at, verb) &&
    items[verb + 1]?.count != null
  );
}

/** An age or a date between a number and its verb: «одна мешканка, якій виповнилося 79, загинула». */
const PASSED_OVER: ReadonlySet<string> = new Set(['label', 'age', 'date', 'compound']);

/** «двое братьев, *8 и 10* лет, утонули» */
function isAge(items: readonly Item[], at: number): boolean {
  if (items[at]?.count == null || (items[at]?.count?.high ?? 111) >= 110) return false;
  let i = at + 1;
  while (i < at + 4 && (items[i]?.count != null || is(items[i], 'conjunction'))) i += 1;
  return /^(?:лет|года|років|роки|рок[иу])$/u.test(items[i]?.text ?? '');
}

function hasComma(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ text }) => text === ',' || text === ')');
}

/** «один зі 108 протестувальників, які загинули»: the relative pronoun stands for the people right before it. */
function antecedent(
  items: readonly Item[],
  predicate: Predicate,
  pronoun: number,
  context: FindContext,
): number | null {
  for (let i = pronoun - 2; i >= Math.max(0, pronoun - 8); i -= 1) {
    if (isFree(items, i, context)) return groupEnd(items, i) >= pronoun - 2 && mayTake(items, predicate, i) ? i : null;
  }
  return null;
}

/** «солдатів, яких Пхеньян [торік] відрядив»: the pronoun is the object of the verb. */
function relativeBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  for (let i = predicate.from - 1; i >= Math.max(0, predicate.from - 6); i -= 1) {
    if (isObjectPronoun(items, i))
      return isServedBehind(items, predicate.to) ? null : antecedent(items, predicate, i, context);
    if ((items[i]?.count ?? null) !== null || items[i]?.text === ',') return null;
  }
  return null;
}

/** «П’ятьох, яких утримували в школі, *звільнили*»: the verb of the main clause counts them. */
function overRelative(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const end = commaBefore(items, predicate.from, 5);
  if (end === null) return null;
  for (let i = end - 1; i >= Math.max(1, end - REACH); i -= 1) {
    if (isObjectPronoun(items, i)) return antecedent(items, predicate, i, context);
    if (/^[;:]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

/** Behind the comma that ends this clause stands another verb within a few words. */
function isServedBehind(items: readonly Item[], verb: number): boolean {
  const end = items.findIndex(({ text }, i) => i > verb && text === ',');
  const next = items.findIndex((item, i) => i > end && (isVerb(item) || item.count !== null || partsClauses(item)));
  return end > verb && next > end && next <= end + 5 && isVerb(items[next]);
}

function commaBefore(items: readonly Item[], at: number, reach: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if (items[i]?.text === ',') return i;
    if (items[i]?.count != null || isVerb(items[i])) return null;
  }
  return null;
}

function isObjectPronoun(items: readonly Item[], at: number): boolean {
  return /^(?:которых|яких|що)$/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',';
}

function isRelative(items: readonly Item[], at: number): boolean {
  return /^(?:котор(?:ые|ых)|які|яких)$/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',';
}

/** «погибли [, по предварительным данным,] 12 человек»: commas come in pairs, or another clause has begun, as behind «убив інтригу:». */
function countBehind(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.to;
  let commas = 0;
  for (let i = verb + 1; i < items.length && i <= verb + REACH; i += 1) {
    const item = items[i];
    if (item?.text === ',' && isAside(items, i)) {
      i = items.findIndex(({ text }, k) => k > i && text === ',');
      continue;
    }
    if (item?.text === ',') commas += 1;
    const at = item?.count == null ? null : (correctionOf(items, i) ?? i);
    if (at !== null && isFree(items, at, context)) {
      if (isGoverned(items, at)) continue;
      if (isShareBehindColon(items, verb, at)) return null;
      return commas % 2 === 0 && mayTake(items, predicate, at) && !isPart(items, at) ? at : null;
    }
    if (isFamilies(items, i)) commas = 0;
    if (item?.count != null && item.count.sifted === null) return null;
    if (item?.text === ':' && isPartedByColon(items, predicate.verb, i)) return null;
    if (partsClauses(item) || isVerb(item) || isOtherVerb(item) || is(item, 'amounts-to')) return null;
  }
  return null;
}

/** «пострадали бумаги банков: *минус 3 процента*»: what suffered stands before the colon. */
function isShareBehindColon(items: readonly Item[], verb: number, at: number): boolean {
  const colon = items.findIndex(({ text }, i) => i > verb + 1 && i < at && text === ':');
  return colon > 0 && items[at]?.count?.unit === 'fraction';
}

/** «убив інтригу: …», «рекорд пал: …»: what follows the colon explains; only a list goes on behind «погибли:». */
function isPartedByColon(items: readonly Item[], verb: number, colon: number): boolean {
  return (
    (is(items[verb], 'active') && colon > verb + 1) || /^(?:пал[ао]?|впа(?:в|ла|ло))$/u.test(items[verb]?.text ?? '')
  );
}

/** «убито[, если считать и эту аварию,] двадцать шесть» */
function isAside(items: readonly Item[], comma: number): boolean {
  if (
    !/^(?:если|якщо|включая|включно|с учётом|с учетом|з урахуванням|разом|вместе|рахуючи|считая)$/u.test(
      items[comma + 1]?.text ?? '',
    )
  )
    return false;
  const close = items.findIndex(({ text }, i) => i > comma && text === ',');
  return close > comma && close <= comma + 8 && items.slice(comma, close).every(({ count }) => count === null);
}

/** A past tense that nobody listed: «потеряла 12 миллионов и *уволила* 300 сотрудников». */
function isOtherVerb(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.senses.length === 0 &&
    !item.capital &&
    PAST.test(item.text) &&
    !REMAIN.test(item.text)
  );
}

const REMAIN = /^(?:обрат|зверн|остал|оказал|стал|находил|числил|залишил|лишил|опинил|перебувал|виявил|зостал)/u;
const PAST = /\p{L}{2}(?:[иаеяы]л[аио]?|[иаеяіу]в|лся|лась|лись|лось|лася|лися|лося|вся)$/u;

/**
 * Verbs that things may suffer as well (destroyed, lost, sent, left) need people behind the number. A noun with a measure of its
 * own keeps it («12 раненых эвакуированы»), unless its people died or came home.
 */
function mayTake(items: readonly Item[], { measure, cue: verb }: Predicate, at: number): boolean {
  const noun = groupAfter(items, at).measure;
  if (noun !== null && noun !== measure)
    return measure === 'bodies' && noun === 'killed'
      ? true
      : measure === 'killed'
        ? noun !== 'casualties'
        : measure === 'released' && /^(?:captured|wounded)$/.test(noun);
  if (measure === 'deployed') return !isExercise(items) && isDeployable(items, at);
  const fled = measure === 'displaced' && HOMES.test(items[verb]?.text ?? '');
  if (measure === 'displaced' && MOVED.test(items[verb]?.text ?? '') && isMany(items[at]) && isAlone(items, at, verb))
    return true;
  if ((measure === 'missing' || measure === 'captured' || fled) && isAlone(items, at, verb)) return true;
  if ((measure === 'released' || measure === 'displaced') && MEMBERS.test(items[at + 1]?.text ?? '')) return false;
  const sure = measure === 'killed' || measure === 'wounded' || measure === 'casualties';
  return countsPeople(items, at, !sure || is(items[verb], 'loss') || PUT_OUT.test(items[verb]?.text ?? ''));
}

function isDeployable(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, groupEnd(items, at)).some(({ text }) => DEPLOYABLE.test(text));
}

/** «у *навчаннях* задіяно 5 тисяч військових»: nobody is sent to a war. */
function isExercise(items: readonly Item[]): boolean {
  return items.some(({ text }) => /^(?:учени(?:й|я|ям|ях)|навчан(?:ь|ням|нях)|ман[её]вр)/u.test(text));
}

/** Launchers are put out of action as well. */
const PUT_OUT = /(?:строя|строю|ладу)$/u;

/** «двадцять два [досі] в полоні»: nothing is counted but the people spoken of. */
function isBare(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every((item) => is(item, 'adverb', 'auxiliary', 'others', 'of-them'));
}

/** «двадцять два [досі] в полоні», «без вести пропали ещё тридцать»: the people spoken of, and no noun. */
function isAlone(items: readonly Item[], at: number, verb: number): boolean {
  return at < verb ? isBare(items, at + 1, verb) : isBareSlavic(items, at);
}

/** Cars are moved as well, but hardly by the thousand. */
function isMany(item: Item | undefined): boolean {
  return (item?.count?.low ?? item?.count?.high ?? 0) >= 1000;
}

/** «Эвакуированы почти три миллиона», «Відселено 4 тисячі» */
const MOVED =
  /^(?:эвакуирован[ыо]|эвакуировалось|эвакуировались|евакуйован[іо]|евакуювалися|евакуювалось|отселен[ыо]|відселен[іо]|переселен[ыоі]|расселен[ыо]|розселен[іо])$/u;

/** Nobody but people leaves a home. */
const HOMES = /(?:дом|осел|насижен|дах|кров|житл|жиль|притул|прихист)/u;
