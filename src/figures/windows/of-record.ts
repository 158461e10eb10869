import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "the deadliest *since 1918*", "the worst *in ten years*", "the third strike *since March*": how far a comparison goes. */
export function isOfRecord({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  const ahead = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  if (/^since /i.test(words) && ANNIVERSARY.test(ahead)) return true;
  return /^(?:since|in (?:a|\d+|[a-z]+) )/i.test(words) && RECORD.test(ahead);
}

/** "protests that marked *a year* since the vote" */
const ANNIVERSARY = /\b(?:an?|one|two|three|four|five|ten|\d+) (?:years?|months?|weeks?|decades?) $/i;

const RECORD =
  /\b(?:(?:first|second|third|fourth|fifth|worst|deadliest|largest|biggest|highest|heaviest|most(?! of)|bloodiest|only)|\d+(?:st|nd|rd|th))\b[^.,]*$/i;
