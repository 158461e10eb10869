import { type Item, is } from '../../item.ts';
import type { FindContext } from '../../rule.ts';
import { endsInsertion, insertionStart } from './asides.ts';
import { groupEnd, isFree, isGoverned, isPart, isVerb, partsClauses } from './clause.ts';
import { mayCount } from './may-count.ts';
import { antecedent, objectOfVerb } from './object-before.ts';
import { isOtherVerb } from './other-verb.ts';
import type { Predicate } from './predicate.ts';

/** How far a number stands from its verb. */
const REACH = 12;

/** «12 человек [в Харькове] погибли»; a part between commas is passed over. */
export function countBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.from;
  if (is(items[verb], 'active') && predicate.to === verb) return objectOfVerb(items, predicate, context);
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
      return mayCount(items, predicate, i) && !isGoverned(items, i) && !isToldBefore(items, i, verb) ? i : null;
    if (PASSED_OVER.has(items[i]?.count?.sifted ?? '') || isWhence(items, i)) continue;
    if ((items[i]?.count ?? null) !== null) return null;
    if (endsInsertion(items, i)) {
      i = insertionStart(items, i);
      continue;
    }
    if (items[i]?.text === ',' && partStart(items, i) !== null) {
      i = partStart(items, i) ?? i;
      continue;
    }
    if (is(items[i], 'of-them') && items[i - 1]?.text === ',' && !hasComma(items, i, verb)) return null;
    if (isRelative(items, i))
      return is(items[verb], 'loss') || isHeldBefore(predicate, context)
        ? null
        : antecedent(items, predicate, i, context);
    if (items[i]?.text === 'пока' && /^(?:ещё |еще )?не(?: |$)/u.test(items[i + 1]?.text ?? '')) continue;
    if (partsClauses(items[i]) || isVerb(items[i]) || items[i]?.text === ':' || opensRelative(items, i)) return null;
  }
  return null;
}

/** «[Додому повернулися 60.] Серед них 12 моряків, *які провели в неволі* три роки»: those freed had been held. */
function isHeldBefore({ measure }: Predicate, { before, drafts }: FindContext): boolean {
  return measure === 'captured' && [...before, ...drafts].some((draft) => draft.measure === 'released');
}

/** «16 людей[, більшість із яких застрелила поліція,] загинули»: what some of them suffered is said between commas. */
function partStart(items: readonly Item[], close: number): number | null {
  for (let i = close - 1; i >= Math.max(0, close - 9); i -= 1)
    if (items[i]?.text === ',')
      return items[i + 1]?.count != null && is(items[i + 2], 'of-them') && /як|котор/u.test(items[i + 2]?.text ?? '')
        ? i
        : null;
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

/** «народилося 340 дітей, *померло 610*», «было 300 человек, *ранены двое*»: the verb in front has its number, and this one has its own behind it. */
function isOfOtherVerb(items: readonly Item[], at: number, verb: number): boolean {
  return (
    items[at]?.count != null &&
    (isOtherVerb(items[at - 1]) || isPresent(items[at - 1]) || is(items[at - 1], 'amounts-to', 'auxiliary')) &&
    hasComma(items, at, verb) &&
    items[verb + 1]?.count != null
  );
}

/** «водолазы *ищут* восьмерых, хирурги не спасли троих» */
function isPresent(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.senses.length === 0 &&
    /\p{L}{2}(?:[уюая]ть?|[еиє]мо?|[аяую]є|[еи]т)$/u.test(item.text)
  );
}

/** An age or a date between a number and its verb: «одна мешканка, якій виповнилося 79, загинула». */
const PASSED_OVER: ReadonlySet<string> = new Set(['label', 'age', 'date', 'compound', 'slavic-pair']);

/** «семеро детей *из одной семьи*», «40 жителей *из двух хуторов* эвакуированы»: of how many things they come. */
function isWhence(items: readonly Item[], at: number): boolean {
  return items[at]?.count?.sifted === 'thing' && /^(?:из|із|з|с|со|зі)$/u.test(items[at - 1]?.text ?? '');
}

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

function isRelative(items: readonly Item[], at: number): boolean {
  return /^(?:котор(?:ые|ых)|які|яких)$/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',';
}
