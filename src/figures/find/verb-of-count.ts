import type { Measure } from '../../domain/figure.ts';
import { isJoint } from '../clauses/joint.ts';
import { isPassiveVoice } from '../clauses/passive-voice.ts';
import { predicateAfter } from '../clauses/predicate.ts';
import { type Group, groupAfter } from '../groups.ts';
import { type Count, type Item, is, measureOf } from '../item.ts';
import { isThereAlone } from '../part-of-others.ts';
import type { Draft, Find, Finder } from '../rule.ts';
import { speakTogether } from '../told-by.ts';

/** "The strike killed 20 people", "killing five soldiers and three civilians", "sent 3,000 more soldiers". */
export const verbOfCount: Finder = {
  name: 'verb-of-count',
  notIn: ['ko', 'ar'],
  languages: ['en', 'ko', 'ar'],
  find: ({ items }, { isTaken, told }) =>
    items.flatMap((_, verb) => {
      const measure = measureOf(items[verb], 'active', 'loss');
      if (measure === null || !isActive(items, verb)) return [];
      const isDeadly =
        items.slice(0, verb).some((item) => measureOf(item, 'event', 'people') === 'killed') && told.length === 0;
      return objectsOf(items, verb, measure, isTaken, isDeadly ? everyLoss : lossAmong(told));
    }),
};

/** A bare number of those lost: of the dead, where the text has told of dead alone and the number is no army's. */
function lossAmong(told: readonly Draft[]): (count: Count) => Measure {
  const isOfDead =
    told.some(({ measure }) => measure === 'killed') &&
    !told.some(({ measure }) => /^(?:casualties|deployed)$/.test(measure));
  return ({ low, high }) => (isOfDead && (low ?? high ?? 0) < MANY ? 'killed' : 'casualties');
}

const everyLoss = (): Measure => 'killed';

/** So many are lost by armies, over weeks or years. */
const MANY = 2000;

function isActive(items: readonly Item[], verb: number): boolean {
  if (isPassiveVoice(items, verb)) return false;
  // "the massacre", "a release": a noun; but "that of the wounded 140".
  if (/^(?:the|an?)$/.test(items[verb - 1]?.text ?? '') && !is(items[verb], 'passive')) return false;
  const next = items[verb + 1];
  return next?.text !== 'of' && !isParted(next) && !is(items[verb], 'person', 'thing');
}

/** "44 *wounded, 16* out of contact", "2,880 *injured and 700* dead": nothing parts a verb from its object. */
function isParted(next: Item | undefined): boolean {
  return next?.text === ',' || is(next, 'conjunction');
}

const REACH = 12;

function objectsOf(
  items: readonly Item[],
  verb: number,
  measure: Measure,
  isTaken: (at: number) => boolean,
  bareLoss: (count: Count) => Measure,
): Find[] {
  const finds: Find[] = [];
  let joint = verb + 1;
  for (let i = verb + 1; i < items.length && i < joint + REACH; i += 1) {
    const count = items[i]?.count ?? null;
    if (count === null) {
      const member = finds.length > 0 ? behindOne(items, joint, i) : i;
      if (member > i) {
        joint = member;
        i = member - 1;
        continue;
      }
      if (finds.length === 0 ? !mayPrecedeObject(items, i) : !isJoint(items, joint, i + 1)) break;
      continue;
    }
    const group = groupAfter(items, i);
    if (finds.length > 0 && items[Math.max(group.to, i + 1)]?.text === 'never') break;
    if (isTaken(i) || !mayBeObject(items, i, group, measure, finds.length > 0 || is(items[i - 1], 'conjunction')))
      break;
    // "lost 300 men, *48 of them* officers"
    const isPart = finds.length > 0 && is(items[i + 1], 'of-them');
    const isBareLoss = is(items[verb], 'loss') && group.kind === 'none' && !isPart;
    const told = isBareLoss ? bareLoss(count) : ofBodies(measure, group);
    finds.push({ at: i, measure: told, cue: verb, from: finds.length === 0 ? verb : i, to: Math.max(group.to, i + 1) });
    joint = Math.max(group.to, i + 1);
    i = joint - 1;
  }
  return finds;
}

/** "killed three soldiers*, a policeman* and two children": index behind one of the list whom no number tells, or `i`. */
function behindOne(items: readonly Item[], joint: number, i: number): number {
  if (!is(items[i], 'single') || !isJoint(items, joint, i) || speakTogether(items, i)) return i;
  const noun = items.findIndex((item, k) => k > i && k < i + 4 && is(item, 'person'));
  const isListed = noun > 0 && /^(?:,|and)$/.test(items[noun + 1]?.text ?? '');
  return isListed && items.slice(i + 1, noun).every(({ kind, count }) => kind === 'word' && count === null)
    ? noun + 1
    : i;
}

/** "handed over four *coffins*", "released 14 *bodies* to the families": the dead, not captives. */
function ofBodies(measure: Measure, group: Group): Measure {
  return measure === 'released' && group.measure === 'bodies' ? 'bodies' : measure;
}

/** "killed *the mayor and* three guards", "wounding *a woman,* 12 children". */
function mayPrecedeObject(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || is(item, 'people', 'event', 'of-them', 'toll')) return false;
  if (
    COLLECTIVE.test(items[item.text === 'of' ? i - 1 : i]?.text ?? '') &&
    items[item.text === 'of' ? i : i + 1]?.text === 'of'
  )
    return true;
  if (is(item, 'others', 'adverb', 'conjunction', 'single', 'person'))
    return !/^(?:but|while|whereas)$/.test(item.text);
  if (
    is(
      item,
      'auxiliary',
      'says',
      'clause',
      'passive',
      'active',
      'preposition',
      'happens',
      'thing',
      'weekday',
      'month',
      'including',
      'harm',
    )
  )
    return false;
  return item.kind === 'word' || /^[,"“”']$/.test(item.text);
}

/** "killed 56 *displaced* people": the word tells who they were. */
function isHarm(measure: Measure): boolean {
  return measure === 'killed' || measure === 'wounded';
}

/** "killed a *family of* five", "wiped out a *unit of* 120 men" */
const COLLECTIVE = /^(?:family|group|party|unit|squad|patrol|crew|team|gang|band|column|detachment|total)$/;

function mayBeObject(items: readonly Item[], at: number, group: Group, measure: Measure, further: boolean): boolean {
  if (group.kind === 'thing' || (is(items[at - 1], 'loss') && STAYING.test(items[group.head]?.text ?? '')))
    return false;
  if (items[at]?.count?.unit === 'fraction' && group.kind === 'none' && !is(items[at + 1], 'of-them')) return false;
  // A bowler takes victims, too.
  if (measure === 'captured' && /^(?:suspects?|victims)$/.test(items[group.head]?.text ?? '')) return false;
  if (measure === 'deployed' && !isDeploying(items, at) && SCHOOL.test(items[group.head]?.text ?? '')) return false;
  if (measure === 'deployed' && CARERS.test(items[group.head]?.text ?? '')) return false;
  if (measure === 'deployed' && isSentElsewhere(items, Math.max(group.to, at + 1))) return false;
  if (isLostTo(items, Math.max(group.to, at + 1))) return false;
  // "lose their last five wickets"
  const isLoss = items.slice(Math.max(0, at - 4), at).some((item) => is(item, 'loss'));
  const needsPeople = /^(?:deployed|released|displaced|captured)$/.test(measure) || isLoss;
  if (is(items[at - 1], 'loss') && group.kind === 'none') return isLossOfPeople(items[at]?.count?.low ?? 0);
  const bare = group.kind === 'none' && (TAKES_PEOPLE.test(items[at - 1]?.text ?? '') || isAfterKilling(items, at));
  const ofThem = is(items[at + 1], 'of-them');
  if (needsPeople && !(group.kind === 'person' || group.kind === 'measure' || bare || ofThem)) return false;
  if (
    group.measure !== null &&
    group.measure !== measure &&
    /^(?:wounded|killed|missing|casualties|displaced)$/.test(group.measure) &&
    !(group.measure === 'displaced' && (isHarm(measure) || measure === 'captured'))
  )
    return false;
  if (further && group.kind === 'none' && /^an?$/.test(items[at + 1]?.text ?? '')) return false;
  return !further || !(hasOwnVerb(items, at, group) || isThereAlone(items, at) || speakTogether(items, at));
}

/** Who is sent somewhere for other ends than a force's. */
const SCHOOL =
  /^(?:pupils?|students?|schoolchildren|children|athletes?|players?|delegates|tourists|visitors|guests|patients|inspectors?|investigators?|experts?|officials?|lawyers?|envoys?|negotiators?|surveyors?|auditors?)$/;

/** Who is sent to help is no force, by whatever word. */
const CARERS = /^(?:staff|staffers|doctors|nurses|medics|paramedics|volunteers|humanitarians)$/;

/** "has *deployed* 48 experts": the word itself says that they are at work there. */
function isDeploying(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ text }) => /^deploy(?:s|ed|ing)?$/.test(text));
}

/** "sent 4,000 people *to hospital*", "*home*", "*fleeing*": no troops. */
export function isSentElsewhere(items: readonly Item[], to: number): boolean {
  const from = is(items[to], 'of-them') ? to + 1 : to;
  // "had two men sent off", in a match; "were sent off to hospital"
  if (items[from]?.text === 'off') return items[from + 1]?.text !== 'to' || isSentElsewhere(items, from + 1);
  if (/^(?:home|back|away|fleeing|running|into exile|scrambling|packing)$/.test(items[from]?.text ?? '')) return true;
  const place = is(items[from + 1], 'stop', 'single') ? from + 2 : from + 1;
  return items[from]?.text === 'to' && ELSEWHERE.test(items[place]?.text ?? '');
}

const ELSEWHERE =
  /^(?:hospitals?|clinics?|prisons?|jails?|schools?|school|university|college|court|polls|heaven|hell|bed|work|graves?|deaths?|shelters?|camps?|morgue|finals?|semi-finals?|cup|games|olympics|championships?|tournament|festival|congress|conference|contest|concert)$/;

/** "lost two violinists *to retirement*", "lost 40 members *to a rival party*": they left. */
function isLostTo(items: readonly Item[], to: number): boolean {
  return items[to]?.text === 'to' && items.slice(to + 1, to + 4).some(({ text }) => LEAVING.test(text));
}

const LEAVING =
  /^(?:retirement|rivals?|competitors?|suspensions?|transfers?|resignations?|defections?|emigration|layoffs|redundancies|cuts|parenthood|marriage|promotion|burnout|opposition|party|parties|clubs?|firms?|companies|abroad)$/;

/** Whom a firm, a club or a party loses without a death. */
const STAYING =
  /^(?:customers?|clients?|subscribers?|users|voters?|viewers|readers|listeners|members?|employees?|players?|supporters|followers|donors|partners|jobs)$/;

/** Who is abducted needs no noun: "gunmen abduct 30". */
const TAKES_PEOPLE = /^(?:abduct|kidnap)/;

/** "killing nine and *capturing two*" */
function isAfterKilling(items: readonly Item[], at: number): boolean {
  const joined = /^(?:and|,)$/.test(items[at - 2]?.text ?? '') && /^captur(?:ing|ed)$/.test(items[at - 1]?.text ?? '');
  return joined && items.slice(0, at - 2).some((item) => /^(?:killed|wounded)$/.test(measureOf(item, 'active') ?? ''));
}

/** "killed 20 and *30 were wounded*": the second number belongs to the next verb. */
function hasOwnVerb(items: readonly Item[], at: number, group: Group): boolean {
  const next = items[Math.max(group.to, at + 1)];
  return is(next, 'auxiliary', 'passive', 'happens', 'state') || predicateAfter(items, at) >= 0;
}

/** "Russia has lost 5,000": too few may be anything, and tens of millions are money. */
function isLossOfPeople(low: number): boolean {
  return low >= 100 && low < 10_000_000;
}
