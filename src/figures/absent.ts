import type { Measure } from '../domain/figure.ts';
import { type Item, is, measureOf } from './item.ts';

/** "29 ballot papers were odd, *400 had disappeared*", "41 deputies were missing" from a vote: nobody is feared for. */
export function isAbsent(items: readonly Item[], cue: number, bare: boolean): boolean {
  if (isBesieged(items, cue)) return true;
  if (!/^(?:(?:still )?missing|disappeared|vanished|(?:went|gone|go) missing)$/.test(items[cue]?.text ?? ''))
    return false;
  if (isOfVote(items)) return true;
  if (hasObject(items, cue)) return true;
  if (isFromTeam(items, cue)) return true;
  return (
    bare && !items.some((item) => is(item, 'person', 'incident', 'other-fate') || isHarm(measureOf(item, ...TELLS)))
  );
}

/** "The *besieged* city, where 260,000 civilians are *trapped*": cut off, and nobody looks for them. */
function isBesieged(items: readonly Item[], cue: number): boolean {
  const words = items.map(({ text }) => text).join(' ');
  return /^(?:still )?trapped$/.test(items[cue]?.text ?? '') && SIEGE.test(words) && !RUINS.test(words);
}

const SIEGE = /\b(?:besieged|siege|encircled|blockaded?)\b/;
const RUINS = /\b(?:rubble|debris|ruins|collapsed|wreck(?:age)?|mine|underground|mud|burning)\b/;

/** "21 votes to 19, with *five councillors missing*" */
export function isOfVote(items: readonly Item[]): boolean {
  return items.some(({ text }) => VOTING.test(text));
}

/** "12 wards are *missing staff*": what they lack. */
function hasObject(items: readonly Item[], cue: number): boolean {
  const [missing, object, next] = [items[cue], items[cue + 1], items[cue + 2]];
  if (missing?.text !== 'missing' || !is(items[cue - 1], 'auxiliary') || object?.kind !== 'word') return false;
  return (is(object, 'person') || LACKED.test(object.text)) && next?.kind === 'mark';
}

const LACKED =
  /^(?:staff|personnel|equipment|supplies|parts|papers|documents|records|data|funds|money|beds|drugs|medicines|fuel|pages|signatures|deadlines)$/;

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
