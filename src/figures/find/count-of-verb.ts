import { isAbsent } from '../absent.ts';
import { predicateAfter, predicateFrom } from '../clauses/predicate.ts';
import { type Group, groupAfter } from '../groups.ts';
import { type Item, is, measureOf, senseOf } from '../item.ts';
import { isDeclaredDeadBefore, laterDeath } from '../later-death.ts';
import { isPlannedNumber } from '../planned-number.ts';
import type { Draft, Finder } from '../rule.ts';
import { isSentElsewhere } from './verb-of-count.ts';

/** The people counted are the subject: "20 people were killed", "three died", "30 injured", "12 of them are missing". */
export const countOfVerb: Finder = {
  name: 'count-of-verb',
  notIn: ['ko', 'ar'],
  languages: ['en', 'ko', 'ar'],
  find: ({ items }, { isTaken, before, drafts }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at)) return [];
      if (items[at - 1]?.text === 'by' || isOfCount(items, at) || isInShare(items, at) || isAside(items, at)) return [];
      if (isOlderValue(items, at)) return [];
      if (isPartBeforeNext(items, at) || isOfSource(items, at)) return [];
      const hurt = hurtBehind(items, at);
      const cue = hurt < 0 ? predicateAfter(items, at) : predicateFrom(items, hurt + 1);
      const measure = measureOf(items[cue], 'passive', 'happens', 'state');
      if (cue < 0 || measure === null || isBaseAhead(items, at, cue) || isOfOne(items, at, cue)) return [];
      if (isOfSomeBehind(items, at, cue)) return [];
      const group = groupAfter(items, at);
      if (/^(?:killed|wounded|casualties|missing)$/.test(group.measure ?? '') && cue >= group.to && hurt < 0) return [];
      if (group.measure === 'bodies' && measure !== 'bodies' && cue > group.to + 2) return [];
      if (cue === at + 1 && /(?<!miss)ing$/.test(items[cue]?.text ?? '') && is(items[cue], 'happens')) return [];
      if (is(items[at - 1], 'including') && /^(?:,|and)$/.test(items[group.to]?.text ?? '') && cue > group.to)
        return [];
      const things = group.kind === 'unknown' && items[group.head]?.capital === false;
      if (things && /^(?:vanished|disappeared)$/.test(items[cue]?.text ?? '')) return [];
      if (/^(?:carried|dragged|marched) off$/.test(items[cue]?.text ?? '') && is(items[cue + 1], 'stop', 'single'))
        return [];
      if (measure === 'missing' && isAbsent(items, cue, group.kind === 'none' && before.length === 0)) return [];
      if (measure === 'captured' && items.slice(0, at).some(isAmongFreed)) return [];
      if (measure === 'released' && (hurt >= 0 || !isFromCaptivity(items, cue, group, [...before, ...drafts])))
        return [];
      if (measure === 'deployed' && TRAVELLERS.test(items[group.head]?.text ?? '')) return [];
      if (measure === 'deployed' && (isSentElsewhere(items, cue + 1) || isShareOfForce(items, at, cue))) return [];
      if (measure === 'wounded' && isHowTheyDied(items, at, cue)) return [];
      if (measure === 'displaced' && isTakenToHospital(items, cue)) return [];
      const needsPeople = /^(?:deployed|released|displaced|captured)$/.test(measure);
      if (
        needsPeople &&
        group.kind === 'unknown' &&
        group.head >= 0 &&
        !is(items[group.head], 'others') &&
        !(measure === 'displaced' && isPeople(items, at))
      )
        return [];
      const isDead =
        laterDeath(items, cue + 1, measure) >= 0 || (measure === 'missing' && isDeclaredDeadBefore(items, at));
      const isMoved =
        measure === 'displaced' && MOVED.test(items[cue]?.text ?? '') && SOLDIERS.test(items[group.head]?.text ?? '');
      if (isMoved) return [{ at, measure: 'deployed', cue, from: at, to: cue + 1 }];
      const told = isDead ? 'killed' : isFeared(items, at, cue) ? 'missing' : measure;
      return [{ at, measure: told, cue, from: at, to: cue + 1 }];
    }),
};

/** "*According to police and two witnesses,* 12 died": who told it. */
function isOfSource(items: readonly Item[], at: number): boolean {
  const source = items.findLastIndex((item, i) => i < at && is(item, 'according'));
  const isWithin = source >= 0 && items.slice(source, at).every(({ text }) => !/^[,;:]$/.test(text));
  const end = groupAfter(items, at).to;
  return isWithin && items[at - 1]?.text === 'and' && items[end]?.text === ',';
}

/** "*Among those who came back* were 36 soldiers captured in May": who is counted came back. */
function isAmongFreed(item: Item): boolean {
  return measureOf(item, 'people') === 'released' && /^among /.test(item.text);
}

/** "five died*, two of them in Karsk, and 12* were hurt": a part that its comma closes, before the subject of another verb. */
function isPartBeforeNext(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',' || !is(items[at + 1], 'of-them') || !is(items[at + 2], 'preposition')) return false;
  const close = items.findIndex(({ text }, i) => i > at && i < at + 9 && text === ',');
  const next = /^(?:and|while)$/.test(items[close + 1]?.text ?? '') ? close + 2 : close + 1;
  const isOfVerbBefore = items.slice(0, at).some((item) => is(item, 'passive', 'happens', 'active'));
  return close > 0 && isOfVerbBefore && items[next]?.count?.sifted === null;
}

/** "nine were *moved to clinics* abroad", "evacuated by helicopter *to a hospital*": patients, and nobody driven out. */
function isTakenToHospital(items: readonly Item[], cue: number): boolean {
  const goal = items.slice(cue, cue + 9).findIndex(({ text }) => text === 'to' || / to$/.test(text));
  if (goal < 0) return false;
  const behind = items.slice(cue + goal + 1, cue + goal + 6);
  const end = behind.findIndex((item) => item.kind !== 'word' || is(item, 'conjunction', 'clause', 'auxiliary'));
  const words = end < 0 ? behind : behind.slice(0, end);
  return words.some(({ text }) => /^(?:hospitals?|clinics?|infirmary|burns|intensive care|medical)$/.test(text));
}

/** "6,000 casualties, over half *of the 11,000 troops deployed*": a participle of the troops, and no verb of the share. */
function isShareOfForce(items: readonly Item[], at: number, cue: number): boolean {
  if (items[at]?.count?.unit !== 'fraction') return false;
  return !items.slice(at + 1, cue).some((item) => is(item, 'auxiliary'));
}

/** "The actor, who fell in 40 plays*, was* wounded": one of whom a clause tells, and not the many in it. */
function isOfOne(items: readonly Item[], at: number, cue: number): boolean {
  const verb = items.findIndex((item, i) => i > at && i < cue && /^(?:was|is|has)$/.test(item.text));
  const isTold = items.some(({ text }, i) => i < at && text === 'who' && items[i - 1]?.text === ',');
  return (
    isTold && (items[at]?.count?.low ?? 1) > 1 && items[verb - 1]?.text === ',' && items[at]?.count?.unit === 'people'
  );
}

/** "*1,640 recruits* in the army, 310 *of whom have been killed*": the verb of those behind the comma, and of no more. */
function isOfSomeBehind(items: readonly Item[], at: number, cue: number): boolean {
  const some = items.findLastIndex(
    ({ count }, i) => i > at && i < cue && count !== null && items[i - 1]?.text === ',' && is(items[i + 1], 'of-them'),
  );
  return some > 0 && items.slice(some, cue).every(({ kind }) => kind !== 'mark');
}

/** "down from *140* in April, and 31 have been killed": those before, and no subject. */
function isOlderValue(items: readonly Item[], at: number): boolean {
  return /^(?:up|down|revised) from$/.test(items[at - 1]?.text ?? '');
}

/** "90,000 refugees *returned home*" from no captivity; "40 prisoners returned home" do. */
function isFromCaptivity(items: readonly Item[], cue: number, group: Group, told: readonly Draft[]): boolean {
  if (!HOME.test(items[cue]?.text ?? '')) return true;
  if (HELD.test(items[group.head]?.text ?? '') || items.some((item) => senseOf(item, 'incident')?.kind === 'swap'))
    return true;
  return (
    items.slice(0, cue).some((item) => measureOf(item, 'passive') === 'captured') ||
    told.some(({ measure }) => /^(?:released|captured)$/.test(measure))
  );
}

/** "up to 500 people *could be buried*": they are sought, not laid to rest. */
function isFeared(items: readonly Item[], at: number, cue: number): boolean {
  const modal = items
    .slice(at + 1, cue)
    .some(({ text }) => /^(?:may|might|could|believed to|thought to|feared)$/.test(text));
  return items[cue]?.text === 'buried' && modal;
}

const HOME =
  /^(?:returned|came) home$|way home$|come back$|back home$|home again$|^are (?:[a-z]+ ){0,2}free(?: again)?$/;

/** Soldiers who "have been moved to" a front are sent there, and not driven out. */
const MOVED = /^(?:moved|relocated|transferred|shifted)(?: to)?$/;
const SOLDIERS =
  /^(?:soldiers|troops|servicemen|fighters|marines|paratroopers|sappers|engineers|personnel|mercenaries)$/;

const HELD =
  /^(?:soldiers|troops|servicemen|fighters|marines|defenders|prisoners|hostages|captives|men|women|pows|sailors|fishermen|girls|boys|students)$/;

/** "900 *delegates* were sent to the congress": no force. */
const TRAVELLERS =
  /^(?:delegates|deputies|representatives|candidates|athletes|players|fans|pupils|schoolchildren|tourists|guests|visitors|musicians|artists|singers|actors|lawmakers|diplomats|interns|letters|messages|staff|staffers|doctors|nurses|medics|paramedics|volunteers|humanitarians)$/;

/** "46 inmates dead, *26 of them burned*" */
function isHowTheyDied(items: readonly Item[], at: number, cue: number): boolean {
  const of = is(items[at + 1], 'of-them') && /^(?:burned|burnt|crushed|shot|hit)$/.test(items[cue]?.text ?? '');
  return (
    of &&
    cue === at + 2 &&
    items.slice(0, at).some((item) => measureOf(item, 'state', 'passive', 'people') === 'killed')
  );
}

/** "66,000 *Lurans*": a people by a name that no table lists. */
function isPeople(items: readonly Item[], at: number): boolean {
  const name = items[at + 1];
  return name?.capital === true && name.senses.length === 0 && /(?:ns|is|ese)$/.test(name.text);
}

/** "Two more *of the injured* have died": they leave the one count for the other. */
function hurtBehind(items: readonly Item[], at: number): number {
  const of = is(items[at + 1], 'others') ? at + 2 : at + 1;
  if (items[of]?.text !== 'of') return -1;
  let noun = of + 1;
  while (noun < of + 4 && is(items[noun], 'stop', 'adverb')) noun += 1;
  return measureOf(items[noun], 'people') === 'wounded' ? noun : -1;
}

/** "12 of the *40* were killed": the first number is the one that is told. */
function isOfCount(items: readonly Item[], at: number): boolean {
  if (isPlannedNumber(items, at)) return true;
  const whole = items[at - 3]?.text === 'none' || (items[at - 3]?.count ?? null) !== null;
  return items[at - 2]?.text === 'of' && whole;
}

/** "1,033 people died, *a third of them children,* and 1,527 were hurt": a share of what stands before its comma. */
function isAside(items: readonly Item[], at: number): boolean {
  if (items[at]?.count?.unit !== 'fraction' || items[at - 1]?.text !== ',' || !is(items[at + 1], 'of-them'))
    return false;
  return is(items[at + 2], 'person') && /^[,.;]$/.test(items[at + 3]?.text ?? '.');
}

/** "Of *44* people on board, 17 died": the whole, before the number that is told of it. */
function isBaseAhead(items: readonly Item[], at: number, cue: number): boolean {
  const opens = is(items[at - 1], 'stop') ? at - 2 : at - 1;
  const before = items[opens - 1];
  if (items[opens]?.text !== 'of' || (before !== undefined && before.kind !== 'mark')) return false;
  return items.slice(at + 1, cue).some(({ count }) => count !== null && count.sifted === null);
}

/** "half of the town's *8,000* inhabitants": the share has the verb. */
function isInShare(items: readonly Item[], at: number): boolean {
  if (!/^['’]s$/.test(items[at - 1]?.text ?? '')) return false;
  return items.slice(Math.max(0, at - 6), at).some(({ count }, k, all) => count !== null && all[k + 1]?.text === 'of');
}
