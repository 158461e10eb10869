import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { countsPeople } from '../../people.ts';
import type { Find, Finder } from '../../rule.ts';

/** The size of a force: "more than 50,000 strong", "4,000 of the 11,000 sent", "600 dead among 15,000 soldiers". */
export const strength: Finder = {
  name: 'strength',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) =>
      item.count && !isTaken(at) ? strengthAt(items, at).map((find) => atItsTime(items, find)) : [],
    ),
};

const MILITARY = /^(?:soldiers|troops|servicemen|fighters|men|personnel|recruits|combat troops)$/;

function strengthAt(items: readonly Item[], at: number): Find[] {
  if (items[at + 1]?.text === 'strong')
    return isCrowd(items, at) ? [] : [{ at, measure: 'deployed', cue: at + 1, from: at, to: at + 2 }];
  if (items[at + 1]?.text === '-' && items[at + 2]?.text === 'strong')
    return [{ at, measure: 'deployed', cue: at + 2, from: at, to: at + 4 }];
  const { to, head } = groupAfter(items, at);
  const counted = subjectBefore(items, at);
  if (counted >= 0) return [{ at, measure: 'deployed', cue: counted, from: counted, to: Math.max(to, at + 1) }];
  if (isApposed(items, at, to)) return [{ at, measure: 'deployed', cue: at, from: at, to: Math.max(to, at + 1) }];
  if (isUnitOf(items, at, to))
    return [{ at, measure: 'deployed', cue: at - 2, from: at - 2, to: Math.max(to, at + 1) }];
  if (isNumbering(items, at)) return [{ at, measure: 'deployed', cue: at - 2, from: at - 2, to: Math.max(to, at + 1) }];
  const held = heldAt(items, to);
  if (held >= 0) return [{ at, measure: 'captured', cue: held, from: at, to: held + 1 }];
  const sent = /^(?:sent|deployed|dispatched|stationed)$/.test(
    items[is(items[to], 'adverb', 'stop') ? to + 1 : to]?.text ?? '',
  );
  // "five of the 46 men who were on shift" are no force.
  const isMen = items[head]?.text === 'men' && !items.some(({ text }) => ARMED.test(text));
  const people = MILITARY.test(items[head]?.text ?? '') && !isMen;
  if (!isBase(items, at) || !(people || sent)) return [];
  return [{ at, measure: 'deployed', cue: head >= 0 ? head : at, from: at, to: Math.max(to, at + 1) }];
}

/** "*once* 12,000 strong", "17,000 strong *at its height*", "numbered 17,000 *at its peak*": what it had been. */
function atItsTime(items: readonly Item[], find: Find): Find {
  const behind = items.slice(find.to, find.to + 5).map(({ text }) => text);
  const isPast = ONCE.test(items[find.at - 1]?.text ?? '') || AT_ITS_HEIGHT.test(behind.join(' '));
  return isPast && find.measure === 'deployed' ? { ...find, status: 'historical' } : find;
}

/** "a *crowd* 17,000 strong", "the *choir*, 40 strong" */
function isCrowd(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 6), at + 5).some(({ text }) => CROWD.test(text));
}

const CROWD =
  /^(?:crowds?|choirs?|audiences?|orchestras?|teams?|squads?|staff|congregations?|gatherings?|parties|party|processions?|casts?|membership|queues?|classes|class|workforce|members|fans|marchers|protesters|rally|march|herds?|flocks?|delegations?|clubs?|unions?|communit(?:y|ies))$/;

const ONCE = /^(?:once|formerly|originally|initially|previously|then)$/;
const AT_ITS_HEIGHT =
  /^(?:at (?:its|their|the) (?:height|peak|zenith|largest|outset|start|beginning)|in its heyday|(?:a|\w+) (?:years?|decades?|months?) (?:ago|earlier)|when (?:it|they) (?:came|arrived|landed|marched|set out|began)|before the)\b/;

/** "seven of the 13 soldiers *it held*", "of the 40 men *the rebels had captured*": no force, but captives. Index of the verb, or -1. */
function heldAt(items: readonly Item[], to: number): number {
  const verb = items.findIndex(({ text }, i) => i > to && i < to + 5 && HELD.test(text));
  const between = items.slice(to, verb);
  return verb > 0 &&
    between.every(({ kind, count }) => kind === 'word' && count === null) &&
    !is(items[to], 'preposition')
    ? verb
    : -1;
}

const HELD =
  /^(?:(?:had |has |have )?(?:held|captured|taken prisoner|taken captive|seized|abducted)|holds?|is holding|was holding|were holding)$/;

const FORCE = /^(?:force|contingent|garrison|army|brigade|battalion|corps|grouping|detachment|expedition|mission)$/;

/** "the garrison, *about 700 men*, has been cut off", "two regiments, *3,500 men* in all, were moved" */
function isApposed(items: readonly Item[], at: number, to: number): boolean {
  const men = /^(?:men|soldiers|troops|strong|personnel|fighters)$/.test(items[to - 1]?.text ?? '');
  const noun = items[at - 2]?.text ?? '';
  // "three *bus* companies, 1,800 men"
  const isFirm = /^compan/.test(noun) && (items[at - 3]?.count ?? null) === null;
  const unit = items[at - 1]?.text === ',' && UNIT.test(noun) && !isFirm;
  const end = /^(?:in all|in total|altogether|strong|together)$/.test(items[to]?.text ?? '') ? to + 1 : to;
  return men && unit && items[end]?.text === ',';
}

const UNIT =
  /^(?:force|contingent|garrison|army|brigades?|battalions?|regiments?|corps|grouping|detachment|expedition|mission|divisions?|company|companies|unit|units)$/;

/** "housed *a battalion of* around 300": so many that they are no officers or tanks of it. */
function isUnitOf(items: readonly Item[], at: number, to: number): boolean {
  const bare = to <= at + 1 || MILITARY.test(items[to - 1]?.text ?? '') || countsPeople(items, at, 'forces');
  const isLost = items
    .slice(Math.max(0, at - 6), at)
    .some((item) => is(item, 'active', 'loss') || item.text === 'wiped');
  const many = !isLost && (items[at]?.count?.low ?? items[at]?.count?.high ?? 0) >= 20;
  return bare && many && items[at - 1]?.text === 'of' && BODY.test(items[at - 2]?.text ?? '');
}

const BODY = /^(?:battalion|garrison|brigade|regiment|contingent|platoon|detachment)$/;

/** "the contingent [now] *numbers* 1,500" */
function isNumbering(items: readonly Item[], at: number): boolean {
  const verb = at - 1;
  const noun = is(items[verb - 1], 'adverb', 'stop') ? verb - 2 : verb - 1;
  return /^(?:numbers|numbered|counts|totals)$/.test(items[verb]?.text ?? '') && FORCE.test(items[noun]?.text ?? '');
}

/** "the *troops* there now number 7,400", "the mission's *strength* stands at 2,800" */
function subjectBefore(items: readonly Item[], at: number): number {
  const numbered = /^(?:number|numbered|numbering|total|totalled|totaled)$/.test(items[at - 1]?.text ?? '');
  const strong = is(items[at - 1], 'amounts-to') || items[at - 1]?.text === 'of';
  for (let i = at - 2; i >= 0 && i > at - 6; i -= 1) {
    const text = items[i]?.text ?? '';
    if (numbered && (/^(?:troops|soldiers|forces|peacekeepers|garrison)$/.test(text) || FORCE.test(text))) return i;
    if (strong && text === 'strength' && items.slice(Math.max(0, i - 4), at).some((item) => ARMED.test(item.text)))
      return i;
    if (items[i]?.kind === 'mark' || items[i]?.count) return -1;
  }
  return -1;
}

const ARMED =
  /^(?:troops?|forces?|mission|contingent|garrison|army|brigade|battalion|regiment|division|military|peacekeeping|unit|guard)$/;

/** The whole that losses are told against. */
function isBase(items: readonly Item[], at: number): boolean {
  const before = is(items[at - 1], 'stop') ? items[at - 2] : items[at - 1];
  if (before?.text === 'among') return true;
  const count = is(items[at - 1], 'stop') ? items[at - 3] : items[at - 2];
  return before?.text === 'of' && (count?.count ?? null) !== null;
}
