import type { Draft } from '../rule.ts';

/** Whether a number is told to compare with: that of another period, of last year, of the day before, or one that is exceeded. */
export function isEarlierNumber(draft: Draft): boolean {
  return isOfEarlierPeriod(draft) || isOfLastYears(draft) || isOfDayBefore(draft) || isExceeded(draft);
}

/** "an increase of 48 per cent *over the same period in 2024, when* 4,579 were killed": what is compared with. */
function isOfEarlierPeriod({ sentence: { text, start }, start: from }: Draft): boolean {
  const before = text.slice(0, from - start);
  return CHANGED_ON.test(before) || BEYOND.test(before);
}

const CHANGED_ON =
  /\b(?:increase|rise|jump|decrease|drop|decline|fall|up|down|compared)\b[^.;]*\b(?:over|on|from|with|to|than) [^.;]*, when [^.;]*$/i;

/** "well above *that of May, when* 40 drowned" */
const BEYOND =
  /\b(?:above|below|higher|lower|more|fewer|less)(?: than)? (?:that|those|the (?:figure|number|toll|total)s?) (?:of|for|in|from) [^.;]*, when [^.;]*$/i;

/** "The toll of *last year's* cyclone was 64": an event that is told of for comparison. */
function isOfLastYears({ sentence: { text, start: from }, start, end }: Draft): boolean {
  return /\b(?:last|the previous) year['’]s\b/i.test(text.slice(start - from, end - from));
}

/** "*The previous day's figure* had been 132", "*a day earlier the toll* was 130": no number of today. */
function isOfDayBefore({ sentence: { text, start, lexicon }, count }: Draft): boolean {
  return lexicon.table.lang === 'en' && DAY_BEFORE.test(text.slice(0, count.numberStart - start));
}

const DAY_BEFORE =
  /\b(?:(?:the )?(?:previous|preceding) (?:day|evening|night|week|morning|month)['’]s|yesterday['’]s|(?:the (?:day|night) before|(?:a|one|two) (?:day|week|month)s? (?:earlier|before)),? the) (?:[a-z]+ ){0,2}(?:figure|toll|count|number|tally|total)s?\b[^.;]{0,40}$/i;

/** "this *exceeds the 17* fatalities of last year", "more than *the 40* of May": a number to compare with. */
function isExceeded({ sentence: { items }, at }: Draft): boolean {
  const isKnown = items[at - 1]?.text === 'the';
  return (
    isKnown &&
    /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|tops|topped|beats|than|above|outnumbers)$/.test(
      items[at - 2]?.text ?? '',
    )
  );
}
