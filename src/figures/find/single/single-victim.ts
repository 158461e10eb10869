import { endsUnitName } from '../../army-unit.ts';
import { isPassiveVoice } from '../../clauses/passive-voice.ts';
import { predicateFrom } from '../../clauses/predicate.ts';
import { harmBehind } from '../../harm.ts';
import { type Count, type Item, is, measureOf } from '../../item.ts';
import { laterDeath } from '../../later-death.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';
import { speakTogether } from '../../told-by.ts';

/** One anonymous victim: "a soldier was killed", "killing a woman", "another man died". Named people are never counted. */
export const singleVictim: Finder = {
  name: 'single-victim',
  notIn: ['ko', 'ar'],
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { isTaken, drafts }) =>
    items.flatMap((item, at) => {
      const single =
        is(item, 'single') ||
        item.count?.sifted === 'ordinal' ||
        (RELATED.test(item.text) && (drafts.length > 0 || isBesideOne(items, at))) ||
        isCrew(items, at);
      return single && (item.count?.sifted ?? 'ordinal') === 'ordinal' && !(item.count === null && isTaken(at))
        ? victimAt(items, at)
        : [];
    }),
};

/** "killed two soldiers and wounded *their driver*": beside victims, those who belong to them. */
const RELATED = /^(?:his|her|its|their)$/;

/** "killed 16 passengers and *the driver*", "killing *the pilot* and three others", "… and injuring six": there is one. */
function isCrew(items: readonly Item[], at: number): boolean {
  const next = items[at + 2];
  const isAlone = next?.kind !== 'word' || is(next, 'conjunction', 'preposition', 'auxiliary', 'passive');
  const isBeside =
    (is(items[at - 1], 'active') && is(next, 'conjunction') && opensCount(items, at + 3)) ||
    (is(items[at - 1], 'conjunction') &&
      items.slice(Math.max(0, at - 6), at).some(({ count }) => count?.sifted === null));
  return items[at]?.text === 'the' && CREW.test(items[at + 1]?.text ?? '') && isAlone && isBeside;
}

function opensCount(items: readonly Item[], at: number): boolean {
  return items[at]?.count != null || (is(items[at], 'active') && items[at + 1]?.count?.sifted === null);
}

const CREW =
  /^(?:driver|pilot|co-pilot|copilot|captain|skipper|gunman|attacker|assailant|bomber|shooter|guide|cyclist|motorcyclist|rider)$/;

function isBesideOne(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'conjunction') && items.slice(0, at).some((item) => is(item, 'single'));
}

const PLURAL = /(?:men|people|children|police|troops|personnel|crew|staff|[^s]s)$/;

function victimAt(items: readonly Item[], at: number): Find[] {
  const isTold =
    isTeller(items, at) ||
    isWhoseBody(items, at) ||
    isWhoItWas(items, at) ||
    isApposed(items, at) ||
    isPlayed(items, at);
  const head = items[at - 1]?.count || isTold ? -1 : headBehind(items, at);
  if (head < 0 || isNamed(items, head)) return [];
  const count = oneOf(items[at]);
  const own = is(items[head + 1], 'adverb') ? items[head + 2] : items[head + 1];
  const before = measureOf(own, 'passive') === null ? verbBefore(items, at) : -1;
  const told =
    measureOf(items[before], 'active') ?? (KIN.test(items[head]?.text ?? '') ? measureOf(items[before], 'loss') : null);
  if (told !== null && /^(?:killed|wounded|captured)$/.test(told))
    return [{ at, measure: told, cue: before, from: before, to: head + 1, count }];
  const event = eventBefore(items, at);
  if (event >= 0)
    return [
      { at, measure: measureOf(items[event], 'event') ?? 'killed', cue: event, from: event, to: head + 1, count },
    ];
  const aged = items[head + 1]?.text === 'of' && items[head + 2]?.count != null;
  if (isClosedPart(items, at, aged ? head + 3 : head + 1)) return [];
  const cue = predicateFrom(items, isOfUnit(items, head + 1) ? endOfUnit(items, head + 1) : aged ? head + 3 : head + 1);
  const measure = measureOf(items[cue], 'passive', 'happens', 'state');
  if (is(items[at - 1], 'preposition') && items.slice(head, cue).some(({ count: other }) => other !== null)) return [];
  if (measure === null || !/^(?:killed|wounded|missing|captured)$/.test(measure)) return harmedAt(items, at, head);
  const death = laterDeath(items, cue + 1, measure);
  return [{ at, measure: death < 0 ? measure : 'killed', cue, from: at, to: cue + 1, count }];
}

/** "the actor, who *played* a dying soldier" */
function isPlayed(items: readonly Item[], at: number): boolean {
  return /^(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|stars?|starring|depicts?|depicting)$/.test(
    items[at - 1]?.text ?? '',
  );
}

/** "four were killed, *including a boy of 12,* and 17 were hurt": of those before, and no subject of the next verb. */
function isClosedPart(items: readonly Item[], at: number, to: number): boolean {
  const next = /^(?:and|while|but)$/.test(items[to + 1]?.text ?? '') ? to + 2 : to + 1;
  return is(items[at - 1], 'including') && items[to]?.text === ',' && items[next]?.count?.sifted === null;
}

/** "killed 56 people*, a local official and two residents said*" */
function isTeller(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ',' && speakTogether(items, at);
}

/** "found *the body of a man* under the rubble": who is missing no more. */
function isWhoseBody(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'of' && /^(?:body|remains|corpse)$/.test(items[at - 2]?.text ?? '');
}

/** "the increase of one *is a sergeant* who died": who was counted already. */
function isWhoItWas(items: readonly Item[], at: number): boolean {
  return /^(?:is|was|being)$/.test(items[at - 1]?.text ?? '') && items[at - 2]?.count?.low === 1;
}

/** "a fifth person, *a woman of 58,* died": who the one before was. */
function isApposed(items: readonly Item[], at: number): boolean {
  const one = items.findLastIndex(
    (item, i) => i < at && i > at - 6 && (is(item, 'single') || item.count?.sifted === 'ordinal'),
  );
  const isBeside = items[at - 1]?.text === ',' && /^an?$/.test(items[at]?.text ?? '') && one >= 0;
  if (is(items[at - 1], 'of-them') && /^(?:one|another)$/.test(items[at - 2]?.text ?? '')) return true;
  if (!isBeside || !ANYBODY.test(items[at - 2]?.text ?? '')) return false;
  return measureOf(items[predicateFrom(items, at - 1)], 'passive', 'happens', 'state') !== null;
}

const ANYBODY =
  /^(?:person|victim|casualty|passenger|resident|civilian|patient|inmate|detainee|survivor|local|villager)$/;

/** "lost two sons *and a brother*": of others, jobs and matches may be lost. */
const KIN =
  /^(?:son|daughter|brother|sister|husband|wife|mother|father|child|baby|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|parent|twin)$/;

/** "a cook was lifted out *with two broken legs*"; but "a boy with burns *died*". */
function harmedAt(items: readonly Item[], at: number, head: number): Find[] {
  const harm = harmBehind(items, head + 1);
  const next = items[harm + 1];
  const compound = next?.kind === 'word' && next.senses.length === 0; // "the burns unit"
  if (harm < 0 || compound) return [];
  const death = laterDeath(items, harm + 1, 'wounded');
  const told = death < 0 ? ({ measure: 'wounded', cue: harm } as const) : ({ measure: 'killed', cue: death } as const);
  return [{ at, ...told, from: at, to: told.cue + 1, count: oneOf(items[at]) }];
}

/** A singular noun for a person, within four words. */
function headBehind(items: readonly Item[], at: number): number {
  let head = -1;
  for (let i = at + 1; i < items.length && i < at + 10; i += 1) {
    const item = items[i];
    if (
      is(item, 'person') ||
      isOfAge(items, i) ||
      HELD.test(item?.text ?? '') ||
      (i === at + 1 && isOfPeople(items, i))
    )
      head = i;
    else if (head < 0 && (item?.text === '-' || items[i - 1]?.text === '-' || item?.count?.sifted === 'compound'))
      continue;
    else if (
      head >= 0 ||
      item?.kind !== 'word' ||
      is(item, 'preposition', 'clause', 'auxiliary', 'conjunction', 'thing', 'says', 'number-of')
    )
      break;
  }
  const noun = items[head]?.text ?? '';
  if (isCompound(items[head + 1])) return -1;
  const ofChildren = /^(?:mother|father|parent)$/.test(noun) && items[head + 2]?.count != null;
  const ofThing =
    items[head + 1]?.text === 'of' &&
    !isOfUnit(items, head + 1) &&
    items[head + 2]?.count?.sifted !== 'age' &&
    !ofChildren;
  return head < 0 || PLURAL.test(noun) || ofThing || items[head + 1]?.text === "'s" ? -1 : head;
}

/** "a *16-year-old* was wounded": the age is the noun, where none follows. */
function isOfAge(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.text === 'old' &&
    items[i - 1]?.text === '-' &&
    items[i - 2]?.text === 'year' &&
    is(items[i + 1], 'auxiliary', 'passive', 'happens', 'active')
  );
}

/** Those in somebody's hands are counted by a word of their own. */
const HELD = /^(?:hostage|prisoner|captive|abductee)$/;

/** "a soldier *of the Third Brigade*": one of its members, where "a general of the army" may be a title. */
function isOfUnit(items: readonly Item[], of: number): boolean {
  return items[of]?.text === 'of' && endOfUnit(items, of) > 0;
}

/** Index behind the unit's name, or 0. */
function endOfUnit(items: readonly Item[], of: number): number {
  return items.findIndex((item, i) => i > of && i < of + 7 && endsUnitName(item)) + 1;
}

/** "a *Uruguayan* in the force was killed": one of a people, where no noun follows its name. */
function isOfPeople(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const isUnknown = item?.senses.length === 0;
  const named = isUnknown && item.capital && /[a-z]{3}(?:an|ese|i|ino|ish)$/.test(item.text);
  const trade = isUnknown && !item.capital && TRADE.test(item.text);
  if (trade && items[i + 1]?.text === ',' && items[i + 2]?.count?.sifted === 'age') return true;
  return (named || trade) && is(items[i + 1], 'auxiliary', 'preposition', 'passive', 'happens', 'active', 'clause');
}

/** Trades that no table lists: a cyclist, a beekeeper. */
const TRADE = /[a-z]{2}(?:ist|woman|ician|keeper|maker|worker|driver|seller|herder|fighter|rider)$/;

/** "a police *station*", "an Israeli *strike*": the person is not the noun. */
function isCompound(next: Item | undefined): boolean {
  if (is(next, 'thing')) return true;
  return (
    next?.kind === 'word' &&
    next.senses.length === 0 &&
    !next.capital &&
    !/^(?:from|named)$|(?:ly|ing)$/.test(next.text)
  );
}

/** "a reporter, Ana Ruiz," or "a soldier named …" */
export function isNamed(items: readonly Item[], head: number): boolean {
  const next = items[head + 1]?.text === ',' ? items[head + 2] : items[head + 1];
  return (
    /^(?:named|identified|called)$/.test(next?.text ?? '') ||
    (next?.capital === true && next.senses.length === 0 && next.text !== next.text.toUpperCase())
  );
}

/** The verb whose object this is: right before it, or before "and" in a row of victims. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 11; i -= 1) {
    const item = items[i];
    if (is(item, 'active', 'loss')) return isPassiveVoice(items, i) ? -1 : i;
    if (item?.count || is(item, 'person', 'conjunction', 'adverb') || /^(?:,|-|year|old)$/.test(item?.text ?? ''))
      continue;
    return -1;
  }
  return -1;
}

/** "*the death of* a child", "the abduction of a nurse": what somebody is charged with may have been long ago. */
function eventBefore(items: readonly Item[], at: number): number {
  const event = items[at - 1]?.text === 'of' ? at - 2 : at - 1;
  const told = /^(?:deaths?|death of|killing|abduction|kidnapping|injury|wounding|injury of|wounding of)$/;
  return told.test(items[event]?.text ?? '') &&
    items[event]?.capital === false &&
    (event === at - 2 || / of$/.test(items[event]?.text ?? ''))
    ? event
    : -1;
}

/** The count of a word that stands for one person. */
export function oneOf(word: Item | undefined): Count {
  return countedWord(word, 1);
}
