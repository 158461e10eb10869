import type { Measure } from '../domain/figure.ts';
import { type Item, is, measureOf } from './item.ts';

/** "29 ballot papers were odd, *400 had disappeared*", "41 deputies were missing" from a vote: nobody is feared for. */
export function isAbsent(items: readonly Item[], cue: number, bare: boolean): boolean {
  if (!/^(?:missing|disappeared|vanished|(?:went|gone|go) missing)$/.test(items[cue]?.text ?? '')) return false;
  if (items.some(({ text }) => VOTING.test(text))) return true;
  return (
    bare && !items.some((item) => is(item, 'person', 'incident', 'other-fate') || isHarm(measureOf(item, ...TELLS)))
  );
}

const VOTING = /^(?:votes?|ballots?|abstentions?|abstained|quorum|polling)(?: |$)/;
const TELLS = ['people', 'passive', 'happens', 'state', 'active'] as const;

function isHarm(measure: Measure | null): boolean {
  return measure !== null && /^(?:killed|wounded|bodies|casualties|captured)$/.test(measure);
}
