import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "another 306 *in the past week*, bringing the total to 9,000": what was added has the stretch, not the sum. */
export function isOfIncrement({ start: from, end }: TimeMatch, { sentence, start, end: to }: Draft): boolean {
  if (end > start) return from >= to && BRINGS_UP.test(sentence.text.slice(to - sentence.start, from - sentence.start));
  return LEADS_UP.test(sentence.text.slice(end - sentence.start, to - sentence.start));
}

/** "940 men*, bringing losses since the start of the war* to 70,000": the sum's stretch, and not that of what was added. */
const BRINGS_UP =
  /,? (?:(?:which|that) )?(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)|rais(?:es?|ed|ing)) [^,;.]*$/i;

/** Words that lead from what was added to the sum. */
export const LEADS_UP =
  /\b(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised|pushes|pushing|pushed)\b[^.;]*\b(?:to|past|above)\b|\b(?:thus|now) (?:comes|stands|amounts)\b|\bfor a total of\b/i;

/** "*Over six weeks* the number of captives rose from 14 to 21": how long it took, and no stretch of the 21. */
export function isOfRise({ start, words }: TimeMatch, { sentence, end, count }: Draft): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const isNear = start < end || start - end < 3;
  return isNear && /^(?:over|in|within|during) (?!20)/i.test(words) && FROM_TO.test(before);
}

const FROM_TO =
  /\b(?:rose|risen|grew|grown|climbed|increased|jumped|doubled|swelled|fell|fallen|dropped|declined|shrank|shrunk|gone up|went up|come down|came down) from [^,;.]{1,24} to (?:[a-z]+ ){0,3}$/i;
