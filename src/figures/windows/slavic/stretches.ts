import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../../rule.ts';
import { type TimeMatch, timesIn } from '../../time-words.ts';
import { isOfComparison, isOfSeries, isOfTaking, isOfTelling } from './of-another.ts';

/** The stretches of a Ukrainian or Russian sentence over which something may be counted. */
export function stretchesIn(sentence: Sentence, lexicon: Lexicon): TimeMatch[] {
  return timesIn(sentence, lexicon, ['interval', 'cumulative']).filter(
    (match) => ![isOfSeries, isOfTaking, isOfComparison, isOfTelling].some((isOther) => isOther(match, sentence)),
  );
}
