import type { Draft, TextContext } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';

/** "90 bodies so far, 17 of them *on Tuesday*": the day of a part is a stretch of the count that includes it. */
export function dayOfPart({ partOf, sentence, end }: Draft, { lexicon }: TextContext): TimeMatch | null {
  if (partOf === null) return null;
  const day = timesIn(sentence, lexicon, ['asOf']).find(
    ({ start }) => start >= end && BARE.test(sentence.text.slice(end - sentence.start, start - sentence.start)),
  );
  return day === undefined ? null : { ...day, kind: 'interval' };
}

const BARE = /^(?: (?:of (?:them|these|those|whom)|alone|more|others))* $/;
