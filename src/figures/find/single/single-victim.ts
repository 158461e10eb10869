import { isPassiveVoice } from '../../clauses/passive-voice.ts';
import { predicateFrom } from '../../clauses/predicate.ts';
import { harmBehind } from '../../harm.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { laterDeath } from '../../later-death.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import { isBesideVictims } from './beside-victims.ts';
import { isNoVictim } from './no-victim.ts';
import { endOfUnit, headBehind, isNamed, isOfUnit } from './person-noun.ts';

/** One anonymous victim: "a soldier was killed", "killing a woman", "another man died". Named people are never counted. */
export const singleVictim: Finder = {
  name: 'single-victim',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { isTaken, drafts }) =>
    items.flatMap(({ count }, at) => {
      const isFree = count === null ? !isTaken(at) : count.sifted === 'ordinal';
      return isFree && opensPerson(items, at, drafts) ? victimAt(items, at) : [];
    }),
};

function opensPerson(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  const item = items[at];
  return is(item, 'single') || item?.count?.sifted === 'ordinal' || isBesideVictims(items, at, drafts);
}

function victimAt(items: readonly Item[], at: number): readonly Find[] {
  const head = items[at - 1]?.count || isNoVictim(items, at) ? -1 : headBehind(items, at);
  if (head < 0 || isNamed(items, head)) return [];
  const done = doneTo(items, at, head) ?? ofEvent(items, at, head);
  return done === null ? tellsOf(items, at, head) : [done];
}

/** "*killing* a woman": by the verb before. */
function doneTo(items: readonly Item[], at: number, head: number): Find | null {
  const own = is(items[head + 1], 'adverb') ? items[head + 2] : items[head + 1];
  const verb = measureOf(own, 'passive') === null ? verbBefore(items, at) : -1;
  const lost = KIN.test(items[head]?.text ?? '') ? measureOf(items[verb], 'loss') : null;
  const measure = measureOf(items[verb], 'active') ?? lost;
  if (measure === null || !/^(?:killed|wounded|captured)$/.test(measure)) return null;
  return { at, measure, cue: verb, from: verb, to: head + 1, count: countedWord(items[at], 1) };
}

/** "*the death of* a child" */
function ofEvent(items: readonly Item[], at: number, head: number): Find | null {
  const event = eventBefore(items, at);
  if (event < 0) return null;
  const measure = measureOf(items[event], 'event') ?? 'killed';
  return { at, measure, cue: event, from: event, to: head + 1, count: countedWord(items[at], 1) };
}

/** "a soldier *was killed*": by the verb behind, or by the harm that was done. */
function tellsOf(items: readonly Item[], at: number, head: number): readonly Find[] {
  const isAged = items[head + 1]?.text === 'of' && items[head + 2]?.count != null;
  const end = isAged ? head + 3 : head + 1;
  if (isClosedPart(items, at, end)) return [];
  const cue = predicateFrom(items, isOfUnit(items, head + 1) ? endOfUnit(items, head + 1) : end);
  const measure = measureOf(items[cue], 'passive', 'happens', 'state');
  if (is(items[at - 1], 'preposition') && items.slice(head, cue).some(({ count }) => count !== null)) return [];
  if (measure === null || !/^(?:killed|wounded|missing|captured)$/.test(measure)) return harmedAt(items, at, head);
  const death = laterDeath(items, cue + 1, measure);
  const fate = death < 0 ? measure : 'killed';
  return [{ at, measure: fate, cue, from: at, to: cue + 1, count: countedWord(items[at], 1) }];
}

/** "four were killed, *including a boy of 12,* and 17 were hurt": of those before, and no subject of the next verb. */
function isClosedPart(items: readonly Item[], at: number, to: number): boolean {
  const next = /^(?:and|while|but)$/.test(items[to + 1]?.text ?? '') ? to + 2 : to + 1;
  return is(items[at - 1], 'including') && items[to]?.text === ',' && items[next]?.count?.sifted === null;
}

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
  return [{ at, ...told, from: at, to: told.cue + 1, count: countedWord(items[at], 1) }];
}

/** The verb whose object this is: right before it, or before "and" in a row of victims. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 11; i -= 1) {
    const item = items[i];
    if (is(item, 'active', 'loss')) return isPassiveVoice(items, i) || areNamedSo(items, i) ? -1 : i;
    if (item?.count || is(item, 'person', 'conjunction', 'adverb') || /^(?:,|-|year|old)$/.test(item?.text ?? ''))
      continue;
    return -1;
  }
  return -1;
}

/** "another of *the wounded*, a boy of nine, died": a noun, and no verb. */
function areNamedSo(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'the' && items[at + 1]?.text === ',';
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
