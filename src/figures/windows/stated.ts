import type { Draft, TextContext } from '../rule.ts';
import { nearest, type TimeMatch } from '../time-words.ts';
import { stretchAbove } from './above.ts';
import { dayOfPart } from './day-of-part.ts';
import { isOfAnother } from './of-another.ts';
import { stretchesIn } from './stretches-in.ts';

export interface Stated {
  readonly match: TimeMatch;
  /** Whether the figure's own sentence says so. */
  readonly own: boolean;
}

/** The words that tell over which stretch a figure counts: in its sentence, in the heading above, in the sentences before. */
export function stretchOf(draft: Draft, context: TextContext): Stated | null {
  const near = stretchesIn(draft.sentence, context).filter((match) => !isOfAnother(match, draft));
  const own = dayOfPart(draft, context) ?? nearest(near, draft);
  if (own !== null) return { match: runsOn(own, draft), own: true };
  const above = stretchAbove(draft, context);
  return above === null ? null : { match: above, own: false };
}

/**
 * "the *cumulative total* from 2 March to 24 June", "*after* two weeks of shelling": the whole war up to a day, however it is
 * bounded.
 */
function runsOn(match: TimeMatch, draft: Draft): TimeMatch {
  const { text, start } = draft.sentence;
  const isUpToNow = AFTER.test(text.slice(0, match.start - start)) && OF_WAR.test(match.words);
  return isUpToNow || RUNNING.test(text) || isOfList(match, draft) ? { ...match, kind: 'cumulative' } : match;
}

/** "*the names of* 917 recruits sent between 2023 and mid-2024": how far the list goes so far. */
export function isOfList({ words, start: from }: TimeMatch, { sentence: { text, start } }: Draft): boolean {
  return /^(?:between|from) /i.test(words) && LISTED.test(text.slice(0, Math.max(0, from - start)));
}

const LISTED = /\b(?:names|lists?|rolls?|registers?|databases?|rosters?) of\b/i;
const RUNNING = /\bcumulative (?:total|number|toll|figure|count|casualt|losses)/i;
const AFTER = /\bafter (?:(?:nearly|almost|over|about|some|more than|at least|just over) )?$/i;
const OF_WAR =
  /\b(?:days?|weeks?|months?|years?) of (?:the |heavy |intense |renewed |civil |open |all-out )*(?:war|conflict|fighting|clashes|shelling|bombardment|bombing|hostilities|siege|violence|unrest|attacks|strikes|air ?strikes|raids)\b/i;
