import type { Draft } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';

/** "put its dead at 158, *after 55 names were added in one day*": of what went before. */
export function isOfNext({ start }: TimeMatch, { sentence: { items }, end }: Draft): boolean {
  const after = items.findIndex((item) => item.start >= end && item.text === 'after');
  const stretch = items.findIndex((item) => item.start >= start);
  if (after < 1 || after >= stretch || items[after - 1]?.text !== ',') return false;
  return items.slice(after, stretch).some(({ count }) => count !== null && count.sifted === null);
}

/** "Forty were killed *on Monday* and 300 have died since the start of the month": who has a day needs no stretch. */
export function isBehindOwnDay({ start }: TimeMatch, { sentence, end }: Draft): boolean {
  const next = sentence.items.find((item) => item.count !== null && item.count.sifted === null && item.start >= end);
  if (next === undefined || next.start > start) return false;
  return timesIn(sentence, sentence.lexicon, ['asOf']).some((day) => day.start >= end && day.end <= next.start);
}

/** "15 have died, three more *than known in January*" */
export function isMoreThanIn({ start }: TimeMatch, { sentence: { text, start: from } }: Draft): boolean {
  return /\b(?:more|fewer|less|higher|lower) than (?:was |were )?(?:known|reported|counted|given|told|confirmed) $/i.test(
    text.slice(0, start - from),
  );
}

/** "has sent 1,450 men*, with two more convoys leaving this week*": what goes along with it. */
export function isOfCompany({ start, words }: TimeMatch, { sentence, end }: Draft): boolean {
  const between = sentence.text.slice(end - sentence.start, Math.max(0, start - sentence.start));
  return !/^since /i.test(words) && /, with [^,;]*\p{L}ing\b[^,;]*$/u.test(between);
}
