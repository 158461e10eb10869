import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/**
 * Those who were not saved: "rescuers reached the other six *too late*", "help came *too late* for three of them", "doctors *lost
 * the fight* for two of the wounded".
 */
export const notSaved: Finder = {
  name: 'not-saved',
  languages: ['en'],
  find: (sentence, { isTaken }) =>
    sentence.items.flatMap((item, at) => (item.count?.unit === 'people' && !isTaken(at) ? lateFor(sentence, at) : [])),
};

const SAVERS =
  '(?:help|rescue|rescuers?|aid|medics|paramedics|doctors?|treatment|ambulances?|helicopters?|boats?|crews?|divers|warning|evacuation|order)';
const DETERMINED = '(?: (?:the|a|an|another|other|last|remaining|at least))*$';
const TOO_LATE_FOR = new RegExp(
  String.raw`\b${SAVERS}\b[^.;:]*\btoo late (?:for|to (?:save|help|rescue|revive|reach|free|treat))${DETERMINED}`,
  'i',
);
const LOST_FIGHT = new RegExp(
  String.raw`\b(?:lost|losing) (?:the|their|his|her) (?:fight|battle|struggle) (?:for|to save)(?: the li(?:fe|ves) of)?${DETERMINED}`,
  'i',
);
const REACHED = new RegExp(
  String.raw`\b(?:reach(?:ed|es|ing)?|got to|getting to|found|freed|pulled out|dug out|came to)${DETERMINED}`,
  'i',
);
const LATE = /^[^,.;:]{0,40}\btoo late\b/;
const FOR_THEM = new RegExp(String.raw`\bfor${DETERMINED}`, 'i');
const CAME = new RegExp(
  String.raw`^[^.;:]{0,40}\b${SAVERS} (?:\p{Ll}+ ){0,2}(?:came|arrived|got there|was|were) too late\b`,
  'u',
);

function lateFor({ items, text, start }: Sentence, at: number): Find[] {
  const item = items[at];
  const { to, kind } = groupAfter(items, at);
  const end = Math.max(to, at + 1);
  if (item === undefined || kind === 'thing' || comesInTime(items, end)) return [];
  const before = text.slice(0, item.start - start).trimEnd();
  const behind = text.slice(item.end - start);
  const isLate =
    TOO_LATE_FOR.test(before) ||
    LOST_FIGHT.test(before) ||
    (REACHED.test(before) && LATE.test(behind)) ||
    (FOR_THEM.test(before) && CAME.test(behind));
  return isLate
    ? [{ at, measure: 'killed', cue: at, from: at, to: kind === 'person' || kind === 'measure' ? end : at + 1 }]
    : [];
}

/** "too late for 40 passengers *to change trains*": of something else. */
function comesInTime(items: readonly Item[], end: number): boolean {
  return items[end]?.text === 'to' || is(items[end], 'thing');
}
