import type { Draft } from '../rule.ts';

/**
 * "*Last June* the office *had confirmed* 52", "*A year ago* the ministry *had put* the missing at 30": a count that stood at a time
 * which is over. In speech that is reported the pluperfect tells of the event, so that the verb must be one of counting.
 */
export function isCountedThen({ sentence: { text, start, lexicon }, count }: Draft): boolean {
  const before = text.slice(0, count.numberStart - start);
  return lexicon.table.lang === 'en' && (COUNTED_THEN.test(before) || LISTED_THEN.test(before));
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const THEN = [
  `[Ll]ast (?:year|month|week|spring|summer|autumn|fall|winter|${MONTH})`,
  `[Ii]n (?:early |late |mid-)?${MONTH}(?: last year| of last year)?`,
  '(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|\\d\\d?) (?:days?|weeks?|months?|years?) (?:ago|earlier|before|previously)',
  '(?:[Aa]t (?:this|that|the same) (?:time|point|stage) last (?:year|month)|[Tt]he (?:year|month|week) before)',
].join('|');
const VERB =
  '(?:counted|confirmed|recorded|registered|logged|given|listed|announced|estimated|documented|acknowledged|admitted|verified|identified|reported|put|spoken of|known of|been at|stood at|found|treated|had)';
/** "*In October the agency's list had* 96 names", "*a month ago its tally was* 40": how far a count had come. */
const LISTED_THEN = new RegExp(
  `^(?:${THEN}),? (?:the|its|their|his|her|an?) (?:[^,;.:"“”]{0,30} )?(?:list|register|tally|roll|database)s? (?:had|was|stood at|held|contained|counted|showed)(?: (?:only|just|still))? $`,
);
const COUNTED_THEN = new RegExp(
  `(?:^|["“] ?|; |, (?:and|but|when|as against|down from) )(?:${THEN}),? (?:[^,;.:"“”]{1,40} )?had (?:only |just |already |officially |so far )?${VERB}\\b[^;.]*$`,
);
