import type { Measure } from '../domain/figure.ts';
import { type Item, is, measureOf } from './item.ts';

/** "29 ballot papers were odd, *400 had disappeared*", "41 deputies were missing" from a vote: nobody is feared for. */
export function isAbsent(items: readonly Item[], cue: number, bare: boolean): boolean {
  if (!/^(?:(?:still )?missing|disappeared|vanished|(?:went|gone|go) missing)$/.test(items[cue]?.text ?? ''))
    return false;
  if (items.some(({ text }) => VOTING.test(text))) return true;
  if (isFromTeam(items, cue)) return true;
  return (
    bare && !items.some((item) => is(item, 'person', 'incident', 'other-fate') || isHarm(measureOf(item, ...TELLS)))
  );
}

/** "missing *for the derby*", "missing *from the squad*"; not "missing for three days", "missing from the camp". */
function isFromTeam(items: readonly Item[], cue: number): boolean {
  if (items[cue + 1]?.text === 'for')
    return (
      is(items[cue + 2], 'stop') &&
      !items[cue + 3]?.count &&
      !/^(?:past|last|entire|whole)/.test(items[cue + 3]?.text ?? '')
    );
  const from = items[cue + 1]?.text === 'from';
  return from && items.slice(cue + 2, cue + 6).some(({ text }) => TEAM.test(text));
}

const TEAM =
  /^(?:squad|team|side|line-up|lineup|list|results|standings|meeting|session|chamber|debate|ceremony|photo|picture|shelf|shelves)$/;

const VOTING = /^(?:votes?|ballots?|abstentions?|abstained|quorum|polling)(?: |$)/;
const TELLS = ['people', 'passive', 'happens', 'state', 'active'] as const;

function isHarm(measure: Measure | null): boolean {
  return measure !== null && /^(?:killed|wounded|bodies|casualties|captured)$/.test(measure);
}
