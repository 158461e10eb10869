import { type Item, is, measureOf } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/**
 * "of the 11,000 troops *sent last year*", "soldiers who *were dispatched in January*": a stretch behind a participle or a
 * relative verb dates that verb alone.
 */
export function isOfParticiple({ start }: TimeMatch, { sentence: { items }, cue, measure, rules }: Draft): boolean {
  // "the number of those killed since May to 31, and of those injured to 118": one stretch for both.
  if (rules.includes('and-of-those')) return false;
  const from = items.findIndex((item) => item.start >= start);
  for (let i = from - 1; i > 0 && i >= from - 5; i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark') return false;
    if (!is(item, 'passive') || i === cue || measureOf(item, 'passive') === measure || isCounted(items, i)) continue;
    const before = is(items[i - 1], 'auxiliary') ? items[i - 2] : items[i - 1];
    return is(items[i - 1], 'person') || /^(?:who|that|which)$/.test(before?.text ?? '');
  }
  return false;
}

/** "and 143 *others wounded* since": a figure beside this one, with the same stretch. */
function isCounted(items: readonly Item[], participle: number): boolean {
  const isHarm = /^(?:killed|wounded|missing)$/.test(measureOf(items[participle], 'passive') ?? '');
  return isHarm && items[participle - 2]?.count != null;
}

/**
 * "Four who are *missing since March* were declared dead, lifting the toll to 89": since when they are missing. The missing
 * themselves are counted since a war, and not since the earthquake that they are missing of.
 */
export function isOfMissing({ start, end, words }: TimeMatch, { sentence: { items }, measure }: Draft): boolean {
  const before = items.findLast((item) => item.end <= start);
  if (!/^since /i.test(words) || measureOf(before, 'state') !== 'missing') return false;
  return (
    measure !== 'missing' ||
    SINCE_DAY.test(words) ||
    items.some((item) => item.start >= start && item.end <= end && is(item, 'incident'))
  );
}

const SINCE_DAY = /^since (?:last )?(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** "freed two soldiers *held in Karsk since the spring*": since when they were held. */
export function isOfCaptivity({ start, words }: TimeMatch, { sentence, measure }: Draft): boolean {
  if (measure === 'captured' || !/^since /i.test(words)) return false;
  return /\b(?:held|detained|imprisoned|jailed) (?:(?:captive|hostage|prisoner) )?(?:(?:in|by|at) [^,;.]{2,40} )?$/.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** "had died *within 48 hours* of arrival": how soon. */
export function isDelay({ end, words }: TimeMatch, { sentence }: Draft): boolean {
  return (
    /^within /i.test(words) &&
    /^ of (?:arrival|arriving|admission|being|birth|infection|onset|discharge|release|(?:their|his|her) )/.test(
      sentence.text.slice(end - sentence.start),
    )
  );
}

/** "two of whom have *since died* in hospital": no stretch at all. */
export function isAdverb({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  return /^since /i.test(words) && /\b(?:have|has|had) $/i.test(sentence.text.slice(0, start - sentence.start));
}
