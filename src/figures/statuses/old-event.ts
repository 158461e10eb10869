import type { Draft, Sentence, TextContext } from '../rule.ts';
import { timesIn } from '../time-words.ts';
import { mainWords, ownWords, withoutClock } from './dated-words.ts';
import { isHappening, isListed, isOpenEnded, isRunning, runsOn } from './going-on.ts';
import { SAYS_LAST } from './says-last.ts';
import { timeOfWords } from './time-of-words.ts';

/** An event more than a year before the text, told in a tense of the past. */
export function isOld(draft: Draft, { published, sentences, lexicon }: TextContext): boolean {
  if (published === null || SAYS_LAST.has(lexicon.table.lang)) return false;
  const now = Number(published.slice(0, 4));
  if (isOfOldDay(draft, now)) return true;
  if (isRunning(draft) || isHappening(draft) || isListed(draft)) return false;
  if (timesIn(draft.sentence, lexicon, ['cumulative']).some(isOpenEnded)) return false;
  return timeTold(draft, sentences, now) === 'old';
}

/** The time that its own words tell, else that of the sentences before it in the paragraph. */
function timeTold(draft: Draft, sentences: readonly Sentence[], now: number): 'old' | 'new' | null {
  const { index, lexicon } = draft.sentence;
  for (let i = index; i >= 0; i -= 1) {
    const sentence = sentences[i];
    if (sentence === undefined) return null;
    // «Від 7 жовтня 2023 року загинули …»: how long is counted runs on, and sets no time for the sentence behind.
    const runs = i < index && DATED_STARTS.has(lexicon.table.lang);
    if (runs && timesIn(sentence, lexicon, ['cumulative']).some(runsOn)) return null;
    const time = timeOfWords(withoutClock(i === index ? ownWords(draft) : mainWords(sentence), sentence), now);
    if (time !== null) return time;
    if (timesIn(sentence, lexicon, ['interval']).length > 0) return null;
    if (sentence.opensParagraph || index - i > 3 || draft.count.high === 0) return null;
  }
  return null;
}

/** "since the war began on 7 October 2023, *when gunmen killed 1,200*": what happened that day. */
function isOfOldDay({ sentence, count }: Draft, now: number): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const year = /\b((?:19|20)\d\d),? when (?:[^,;.]|,\d|, (?:mostly|most|many|including)\b)*$/.exec(before)?.[1];
  return year !== undefined && Number(year) < now - 1;
}

/** Languages whose dates of a beginning stand in the tables of stretches. */
const DATED_STARTS: ReadonlySet<string> = new Set(['uk', 'ru', 'ar']);
