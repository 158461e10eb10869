import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import { groupEnd, isVerb } from './clause.ts';
import { isOnePerson } from './one-person.ts';
import { type Predicate, predicatesOf } from './predicate.ts';
import { isNamed, oneStruck } from './struck.ts';
import { oneAt } from './worded-count.ts';

/** One victim, without a number: «погиб мирный житель», «поранено жінку», «ребенок ранен», «мужчина скончался». */
export const slavicSingle: Finder = {
  name: 'slavic-single',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find(sentence, { drafts }) {
    const { items } = sentence;
    const finds: Find[] = [];
    const isTaken = (noun: number) => [...drafts, ...finds].some(({ at }) => at === noun);
    for (const predicate of predicatesOf(items)) {
      const { from, to, cue, measure } = predicate;
      const struck = oneStruck(items, predicate);
      if (struck !== null && !isTaken(struck) && drafts.every((draft) => draft.cue !== cue || draft.at > struck)) {
        finds.push({ at: struck, measure, cue, from, to: struck + 1, count: oneAt(sentence, struck) });
        continue;
      }
      if (!isSingular(items, predicate) && !opensList(items, to)) continue;
      if (isSingular(items, predicate) && drafts.some((draft) => draft.cue === cue)) continue;
      if (measure === 'displaced' && !TAKEN_AWAY.test(items[cue]?.text ?? '')) continue;
      const noun = nounOf(items, predicate);
      if (noun === null || isTaken(noun) || isObituary(items, noun)) continue;
      const [first, last] = [Math.min(noun, from), Math.max(noun, to)];
      finds.push({ at: noun, measure, cue, from: first, to: last + 1, count: oneAt(sentence, noun) });
    }
    for (const draft of drafts) {
      const noun = joinedBehind(items, draft) ?? joinedBefore(items, draft);
      if (noun === null || isTaken(noun)) continue;
      const { measure } = draft;
      finds.push({ at: noun, measure, cue: noun, from: noun, to: noun + 1, count: oneAt(sentence, noun) });
    }
    return finds;
  },
};

/** The one person whom the predicate tells of: next to it, at the head of its clause, or in front of its comma. */
function nounOf(items: readonly Item[], { from, to }: Predicate): number | null {
  const near = victimOf(items, from, to) ?? hurtOne(items, to) ?? subjectOf(items, from);
  return near ?? pronounFor(items, from) ?? participleOf(items, from);
}

/** «помер письменник, автор 40 романів»: whom the arts and sciences mourn died in no event. */
function isObituary(items: readonly Item[], noun: number): boolean {
  const verb = items.find(({ text }) => PASSED_AWAY.test(text));
  return verb !== undefined && CELEBRATED.test(items[noun]?.text ?? '');
}

const PASSED_AWAY = /^(?:помер|померла|умер|умерла|скончался|скончалась)(?: |$)/u;
const CELEBRATED =
  /^(?:письмен|писател|поет|поэт|акт[оеё]р|актрис|режис|спів(?:ак|ач)|певец|певиц|художн|композитор|музик|музыкант|академік|академик|науков|учен|учён|вчен|спортсмен|чемпіон|чемпион|тренер|патріарх|патриарх|митрополит|політик|политик|дипломат|телеведуч|блогер|блогерк|журналіст|журналист|изобретател|винахідник|основател|засновник|ветеран|бизнесмен|бізнесмен|конструктор)/u;

/** One who left, or drove out of a yard, is not displaced. */
const TAKEN_AWAY = /^(?:евакуй|эвакуир|відсел|отсел|пересел|вивез|вывез)/u;

/** «поранень зазнали [61-річний чоловік] і дві жінки»: behind a plural, the first of several subjects. */
function opensList(items: readonly Item[], to: number): boolean {
  const noun = victimOf(items, to, to);
  return noun !== null && noun > to && is(items[noun + 1], 'conjunction') && items[noun + 2]?.count != null;
}

/**
 * «двоє дорослих і дитина», «трое мальчиков и девочка»: one more under the same verb, and no clause of its own. «18 офицеров и
 * солдат» are 18 of both: the plural is written like the singular.
 */
export function joinedBehind(items: readonly Item[], { at, count }: Pick<Draft, 'at' | 'count'>): number | null {
  if (items[at]?.count == null || count.unit !== 'people' || count.low === 0) return null;
  const end = groupEnd(items, at);
  if (!is(items[end], 'conjunction') || !/^(?:і|й|та|и|а також|а также)$/u.test(items[end]?.text ?? '')) return null;
  if (items[end + 1]?.text === 'солдат' && (count.high ?? count.low ?? 0) >= 5) return null;
  let noun = end + 1;
  while (
    noun < end + 3 &&
    items[noun]?.count == null &&
    !isOnePerson(items[noun]) &&
    (ADJECTIVE.test(items[noun]?.text ?? '') || THEIR.test(items[noun]?.text ?? ''))
  )
    noun += 1;
  const land = items[noun + 1]?.capital === true && OF_LAND.test(items[noun]?.text ?? '');
  const next = items[land ? noun + 2 : noun + 1];
  const ends =
    next === undefined || /^[,.;!?)»—–]$/.test(next.text) || is(next, 'preposition', 'adverb') || isVerb(next);
  return isOnePerson(items[noun]) && ends ? noun : null;
}

/** «двое братьев и *их* мать» */
const THEIR = /^(?:їх|их|його|її|его|её|ее)$/u;

/** «двох сторожів і *громадянина* Зубрії» */
const OF_LAND = /^(?:громадян|граждан|підданий|подданн|уродж|урож)/u;

/** «мати й двоє дітей загинули»: one in front of those who are counted, at the head of the clause. */
function joinedBefore(items: readonly Item[], { at, cue, count }: Draft): number | null {
  const joined = count.unit === 'people' && cue > at && /^(?:і|й|та|и)$/u.test(items[at - 1]?.text ?? '');
  const opens = at === 2 || items[at - 3]?.kind === 'mark' || ADJECTIVE.test(items[at - 3]?.text ?? '');
  return joined && opens && isOnePerson(items[at - 2]) ? at - 2 : null;
}

/** «чоловіка [54 років] поранено» */
function isAge(items: readonly Item[], at: number): boolean {
  return [at - 1, at].some(
    (i) => items[i]?.count?.sifted === 'thing' && /^(?:рок|лет|год)/u.test(items[i + 1]?.text ?? ''),
  );
}

const ADJECTIVE = /(?:ий|а|я|ый|ой|ая|ого|у|ю|ої|яя)$/u;

/** Passives and verbs that people are the subject of, in the singular: short participles, past tenses, impersonal -о. */
function isSingular(items: readonly Item[], { verb, cue, measure }: Predicate): boolean {
  const text = items[verb]?.text ?? '';
  // «його напарника *з контузією* доправили до лікарні»
  if (verb === cue && measure === 'wounded' && /^(?:з|із|с|со) /u.test(text)) return true;
  if (cue > verb && measure === 'killed') return /(?:им|ым|ой|ою)$/u.test(items[cue]?.text ?? '');
  if (verb === cue && measureOf(items[verb], 'passive', 'happens') === null) return false;
  return (
    /(?:б|н|ла|на|но|ло|в|ен|лся|лась|л|мер|нено|ена|вано|ито|ита|ит|вший|вшая)(?: |$)/.test(text) &&
    !/(?:ли|ны|ні|ты)(?: |$)/.test(text)
  );
}

/** «Житель села подорвался на мине и погиб»: the subject opens the clause, other verbs and phrases may follow it. */
function subjectOf(items: readonly Item[], verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(0, verb - 9); i -= 1) {
    const relative = relativeStart(items, i);
    if (relative !== null) {
      i = relative;
      continue;
    }
    const item = items[i];
    if (item === undefined || item.count !== null || isVerb(item) || is(item, 'clause', 'says', 'people')) return null;
    const opens = i === 0 || /^[,:;–—-]$/.test(items[i - 1]?.text ?? '');
    if (isActing(items, i)) return isNamed(items, i) ? null : i;
    if (opens) return isOnePerson(item) && !isNamed(items, i) ? i : null;
  }
  return null;
}

/** «жінка, *яку санітари забрали ще живою*, померла»: the comma that opens the relative clause which the one at `close` ends. */
function relativeStart(items: readonly Item[], close: number): number | null {
  if (items[close]?.text !== ',') return null;
  const open = items.findLastIndex(({ text }, i) => i < close && text === ',');
  return open > 0 &&
    close - open < 12 &&
    /^(?:як(?:а|у|ий|ого|е|ій|ому)|котор(?:ый|ая|ое|ого|ую|ой|ому))$/u.test(items[open + 1]?.text ?? '')
    ? open
    : null;
}

/** «пастух, *потерявший* стопу»: told by a participle behind the comma. */
function participleOf(items: readonly Item[], at: number): number | null {
  const bound = /^\p{L}+вш(?:ий|ая)(?: |$)/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',';
  return bound && isOnePerson(items[at - 2]) ? at - 2 : null;
}

/** «під обстріл потрапив чоловік, *він* помер на місці», «скинули вибухівку на чоловіка: *він* загинув»: the one person of the clause in front. */
function pronounFor(items: readonly Item[], verb: number): number | null {
  const pronoun = is(items[verb - 1], 'adverb') ? verb - 2 : verb - 1;
  if (!/^(?:він|вона|он|она)$/u.test(items[pronoun]?.text ?? '') || !/^[,:]$/.test(items[pronoun - 1]?.text ?? ''))
    return null;
  for (let i = pronoun - 2; i >= Math.max(0, pronoun - 8); i -= 1) {
    if (isOnePerson(items[i])) return isNamed(items, i) ? null : i;
    if (items[i]?.kind === 'mark' && items[i]?.text !== '-') return null;
  }
  return null;
}

/** «під Сновськом *комбайнер* наїхав на міну й загинув»: the subject right before its own verb. */
function isActing(items: readonly Item[], noun: number): boolean {
  if (!isOnePerson(items[noun]) || is(items[noun - 1], 'preposition') || items[noun - 1]?.count != null) return false;
  const verb = items[noun + 1];
  return (
    verb?.kind === 'word' &&
    verb.senses.length === 0 &&
    /\p{L}{2}(?:[иаеяыіу](?:в|л|ла)|в?ся|лась|л[аи]ся|їхав|ехал|ехала)$/u.test(verb.text)
  );
}

/** The noun next to the verb; adjectives and a place may stand between, a name or a number may not. */
function victimOf(items: readonly Item[], from: number, to: number): number | null {
  for (const step of [1, -1]) {
    for (let i = (step > 0 ? to : from) + step, n = 0; n < 4; i += step) {
      const item = items[i];
      if (item?.count?.sifted === 'compound' || item?.text === '-' || isAge(items, i)) continue;
      n += 1;
      if (item === undefined || item.count !== null || item.kind !== 'word' || isVerb(item)) break;
      if (isOnePerson(item)) return isNamed(items, i) ? null : i;
      if (is(item, 'conjunction', 'clause', 'stop', 'preposition', 'says', 'no', 'nobody')) break;
    }
  }
  return null;
}

/** «скончалась *пострадавшая* при взрыве»: who was told as hurt before. */
function hurtOne(items: readonly Item[], verb: number): number | null {
  return HURT_ONE.test(items[verb + 1]?.text ?? '') && /^(?:помер|умер|скончал)/u.test(items[verb]?.text ?? '')
    ? verb + 1
    : null;
}

const HURT_ONE = /^(?:поранен(?:ий|а)|ранен(?:ый|ая)|постраждал(?:ий|а)|пострадавш(?:ий|ая)|потерпіл(?:ий|а))$/u;
