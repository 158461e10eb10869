import type { Measure } from '../../../domain/figure.ts';
import { predicateAfter } from '../../clauses/predicate.ts';
import type { Group } from '../../groups/group.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { isThereAlone } from '../../part-of-others.ts';
import { speakTogether } from '../../told-by.ts';
import { isSentElsewhere } from './sent-elsewhere.ts';

/** Whether the number at `at`, with its noun group, can be the object of a verb of this measure; `further` for those of a list. */
export function mayBeObject(
  items: readonly Item[],
  at: number,
  group: Group,
  measure: Measure,
  further: boolean,
): boolean {
  const to = Math.max(group.to, at + 1);
  const isLost = is(items[at - 1], 'loss');
  if (further && isPartBehindComma(items, at, group)) return false;
  if (group.kind === 'thing' || isShareAlone(items, at, group) || isLostTo(items, to)) return false;
  if (isLost && STAYING.test(items[group.head]?.text ?? '')) return false;
  // A bowler takes victims, too.
  if (measure === 'captured' && /^(?:suspects?|victims)$/.test(items[group.head]?.text ?? '')) return false;
  if (
    measure === 'deployed' &&
    (group.measure === 'bodies' || isNoForce(items, at, group) || isSentElsewhere(items, to))
  )
    return false;
  if (isLost && group.kind === 'none') return isLossOfPeople(items[at]?.count?.low ?? 0);
  if (needsPeople(items, at, measure) && !arePeople(items, at, group)) return false;
  return !isOfOtherFate(group, measure) && !(further && isOfNext(items, at, group));
}

/** "killed 12, *seven on land* and five at sea": a number alone behind a comma begins a breakdown. */
function isPartBehindComma(items: readonly Item[], at: number, group: Group): boolean {
  return group.kind === 'none' && items[at - 1]?.text === ',' && is(items[at + 1], 'preposition');
}

function isShareAlone(items: readonly Item[], at: number, group: Group): boolean {
  return items[at]?.count?.unit === 'fraction' && group.kind === 'none' && !is(items[at + 1], 'of-them');
}

/** "sent 40 pupils", "sent 12 doctors": nobody's troops. */
function isNoForce(items: readonly Item[], at: number, { head }: Group): boolean {
  const noun = items[head]?.text ?? '';
  return CARERS.test(noun) || (SCHOOL.test(noun) && !isDeploying(items, at));
}

/** Not "lose their last five wickets": other things are lost, taken and sent, too. */
function needsPeople(items: readonly Item[], at: number, measure: Measure): boolean {
  const isLoss = items.slice(Math.max(0, at - 4), at).some((item) => is(item, 'loss'));
  return isLoss || /^(?:deployed|released|displaced|captured)$/.test(measure);
}

function arePeople(items: readonly Item[], at: number, { kind }: Group): boolean {
  if (kind === 'person' || kind === 'measure' || is(items[at + 1], 'of-them')) return true;
  return kind === 'none' && (TAKES_PEOPLE.test(items[at - 1]?.text ?? '') || isAfterKilling(items, at));
}

/** "killed 56 *displaced* people": the word tells who they were; "killed 20 *wounded*" would tell another fate. */
function isOfOtherFate(group: Group, measure: Measure): boolean {
  if (group.measure === null || group.measure === measure) return false;
  if (group.measure === 'displaced') return !/^(?:killed|wounded|captured)$/.test(measure);
  return /^(?:wounded|killed|missing|casualties)$/.test(group.measure);
}

/** "killed nine and *one a* child", "killed 20 and *30 were wounded*": the number goes with what follows. */
function isOfNext(items: readonly Item[], at: number, group: Group): boolean {
  const isApposed = group.kind === 'none' && /^an?$/.test(items[at + 1]?.text ?? '');
  return isApposed || hasOwnVerb(items, at, group) || isThereAlone(items, at) || speakTogether(items, at);
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
