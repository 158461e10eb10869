import { isAbsent } from '../../absent.ts';
import type { Group } from '../../groups/group.ts';
import { type Item, is, measureOf, senseOf } from '../../item.ts';
import type { Draft, FindContext } from '../../rule.ts';
import { isSentElsewhere } from './sent-elsewhere.ts';
import type { SubjectVerb } from './subject-verb.ts';

/** Whether the verb tells no fate of these: who is absent but not lost, who came home from no captivity, who is sent as no soldier. */
export function tellsNoFate(
  items: readonly Item[],
  verb: SubjectVerb,
  { before, drafts }: Pick<FindContext, 'before' | 'drafts'>,
): boolean {
  const { at, cue, measure, group, hurt } = verb;
  if (isOfThings(items, verb) || needsPeople(items, verb)) return true;
  switch (measure) {
    case 'missing':
      return isAbsent(items, cue, group.kind === 'none' && before.length === 0);
    case 'captured':
      return items.slice(0, at).some(isAmongFreed);
    case 'released':
      return hurt >= 0 || !isFromCaptivity(items, cue, group, [...before, ...drafts]);
    case 'deployed':
      return (
        TRAVELLERS.test(items[group.head]?.text ?? '') ||
        isSentElsewhere(items, cue + 1) ||
        isShareOfForce(items, at, cue)
      );
    case 'wounded':
      return isHowTheyDied(items, at, cue);
    case 'displaced':
      return isTakenToHospital(items, cue);
    default:
      return false;
  }
}

/** "12 parcels *vanished*", "*carried off* the trophy" */
function isOfThings(items: readonly Item[], { cue, group }: SubjectVerb): boolean {
  const verb = items[cue]?.text ?? '';
  const areThings = group.kind === 'unknown' && items[group.head]?.capital === false;
  if (areThings && /^(?:vanished|disappeared)$/.test(verb)) return true;
  return /^(?:carried|dragged|marched) off$/.test(verb) && is(items[cue + 1], 'stop', 'single');
}

/** Other things are sent, freed, moved and taken, too: a noun that no table lists is none of people. */
function needsPeople(items: readonly Item[], { at, measure, group }: SubjectVerb): boolean {
  if (!/^(?:deployed|released|displaced|captured)$/.test(measure)) return false;
  if (group.kind !== 'unknown' || group.head < 0 || is(items[group.head], 'others')) return false;
  return measure !== 'displaced' || !isPeople(items, at);
}

/** "*Among those who came back* were 36 soldiers captured in May": who is counted came back. */
function isAmongFreed(item: Item): boolean {
  return measureOf(item, 'people') === 'released' && /^among /.test(item.text);
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

const HOME =
  /^(?:returned|came) home$|way home$|come back$|back home$|home again$|^are (?:[a-z]+ ){0,2}free(?: again)?$/;

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
