import type { Name } from '../../domain/figure.ts';
import type { Sentence } from '../rule.ts';
import type { Claim } from './claim.ts';
import { namesOf } from './names-of.ts';

/**
 * "The group says *in a report published today*", "The Monitor *has published its annual review*": whose report a text opens with.
 * What it tells in later paragraphs without naming anybody is from there.
 */
export function reporterIn(sentences: readonly Sentence[], claims: readonly (readonly Claim[])[]): Name | null {
  const at = sentences.findIndex(({ text }, i) => i < LEAD && REPORT.test(text));
  const named = at < 0 ? [] : claims.slice(0, at + 1).flatMap(namesOf);
  return new Set(named.map(({ key }) => key)).size === 1 ? (named[0] ?? null) : null;
}

/** Whether a text opens with somebody's report. */
export function opensWithReport(sentences: readonly Sentence[]): boolean {
  return sentences.slice(0, LEAD).some(({ text }) => REPORT.test(text));
}

const LEAD = 2;

const DOCUMENT = '(?:report|review|yearbook|survey|study|assessment|investigation)';
const REPORT = new RegExp(
  `\\bin (?:an?|its|their) (?:[\\p{L}-]+ ){0,3}${DOCUMENT}\\b|\\b(?:published|released|presented|issued) (?:an?|its|their) (?:[\\p{L}-]+ ){0,3}${DOCUMENT}\\b`,
  'iu',
);
