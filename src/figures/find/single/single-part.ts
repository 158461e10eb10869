import { type Item, is } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';

/**
 * One person singled out of a count by age, sex, nation or as a civilian: "nine dead, including a girl of eight", "killed
 * 40, among them a nurse and two children". Offices and ranks ("among them a general") single out nobody.
 */
export const singlePart: Finder = {
  name: 'single-part',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (!/^an?$/.test(item.text) || isTaken(at) || !isOpened(items, at)) return [];
      const head = headBehind(items, at);
      const whole = head < 0 ? null : wholeBefore(drafts, at);
      if (whole === null) return [];
      const part = { at, measure: whole.measure, cue: at, from: at, to: head + 1, count: countedWord(item, 1) };
      // "The dead include 11 Nepalis and a Briton": he is one of them, and not of the eleven.
      return [whole.rules.includes('of-the-dead') ? part : { ...part, partOf: anchorOf(whole) }];
    }),
};

/** Right behind "including", or behind further members of its list. */
function isOpened(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 9; i -= 1) {
    if (is(items[i], 'including')) return true;
    if (
      is(items[i], 'passive', 'active', 'happens', 'auxiliary', 'says', 'clause') ||
      /^[.;:]$/.test(items[i]?.text ?? '')
    )
      return false;
  }
  return false;
}

const SINGLED =
  /^(?:wom[ae]n|man|girl|boy|child|baby|infant|toddler|newborn|teenager|teen|minor|youth|schoolgirl|schoolboy|pupil|student|pensioner|civilian|foreigner|national|tourist|nurse|doctor|medic|paramedic|journalist|reporter|cameraman|teacher|farmer|priest|nun|volunteer|mother|father|grandmother|grandfather|firefighter|fireman|rescuer|ambulance driver|driver|cook|caretaker|watchman|miner|fisherman|shopkeeper|vendor|herder|shepherd|pilot|soldier|policeman|policewoman|guard|worker|migrant|refugee|bystander|passer-by|imam|monk|mayor|lawyer|engineer|photographer)$/;

/** "a girl of eight", "a pregnant woman", "a Filipino" */
export function headBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i < at + 8; i += 1) {
    const item = items[i];
    if (SINGLED.test(item?.text ?? '')) return i;
    if (is(item, 'rank')) return -1;
    if (item?.kind !== 'word' && item?.text !== '-' && item?.kind !== 'digits') return -1;
    const last = items[i + 1]?.kind !== 'word' || is(items[i + 1], 'conjunction', 'auxiliary', 'preposition');
    if (item.capital && last && i === at + 1 && item.text.length > 1) return i;
    if (is(item, 'preposition', 'conjunction', 'auxiliary', 'clause')) return -1;
  }
  return -1;
}

function wholeBefore(drafts: readonly Draft[], at: number): Draft | null {
  const wholes = drafts.filter(
    (draft) =>
      draft.at < at &&
      draft.partOf === null &&
      draft.count.unit === 'people' &&
      (draft.count.high ?? 2) > 1 &&
      draft.measure !== 'deployed',
  );
  return wholes.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
