import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/**
 * "138 have been identified, 45 more than *in September*", "three times the 610 it gave *in April*": when it was another
 * number. What follows "down from 10,300 *in February*," is not of February either.
 */
export function isOfComparison(
  { start, end, words }: TimeMatch,
  { sentence, start: from, end: to, status }: Draft,
): boolean {
  if (status !== 'asserted' || /^since /i.test(words)) return false;
  const { text, start: offset } = sentence;
  if (start >= to) return COMPARES.test(text.slice(to - offset, start - offset));
  const isClosed = /^[^,;]{0,20}[,;]/.test(text.slice(end - offset, Math.max(end, from) - offset));
  return end <= from && isClosed && FROM_NUMBER.test(text.slice(0, start - offset));
}

/** Words that lead to another number or to another time, and nothing that ends what they say. */
const COMPARES =
  /(?:\bthan(?: (?:it|they|he|she|we)(?: had)? (?:knew of|know of|counted|reported|gave|given|listed|had|assumed|thought|spoke of|named|spoken of))?|\b(?:as|against|versus|from|compared (?:with|to)) (?:about |around |some |nearly |more than |the )?[\d][\d,.]*(?: [^,;.\d]{1,30})?|\b(?:times|that of|the (?:number|figure|total|toll|estimate|count) (?:of [\d,.]+ )?(?:it|they|he|she|which|that)? ?(?:had )?(?:gave|given|reported|counted|published|announced|named|put))) $/i;

const FROM_NUMBER =
  /\b(?:up|down|revised) from (?:about |around |some |nearly |more than )?\d[\d,.]*(?: [^,;.\d]{1,20})? $/i;

/** "*As in June*, 40 per cent …", "a rise of 48 per cent *over the same period* of 2024": what it is like, or unlike. */
export function isCompared({ start, end, words }: TimeMatch, draft: Draft): boolean {
  const { sentence } = draft;
  const before = sentence.text.slice(0, start - sentence.start);
  if (/\b(?:as|like|unlike) $/i.test(before) && /^(?:,| )/.test(sentence.text.slice(end - sentence.start))) return true;
  // "*Compared with the first quarter, when 90 died,* the number fell to 40"
  const upTo = sentence.text.slice(end - sentence.start, Math.max(end, draft.start) - sentence.start);
  if (/\bcompared (?:with|to) $/i.test(before) && /^, when .*[^\d], /.test(upTo)) return true;
  if (start < draft.start || sentence.text.slice(draft.end - sentence.start, start - sentence.start).trim() === '')
    return false;
  const isSame =
    /same (?:period|month|time|week|day)/i.test(words) || /same (?:period|month|time|week|day) $/i.test(before);
  return isSame && CHANGED.test(before);
}

const CHANGED =
  /\b(?:increase|rise|jump|decrease|drop|decline|fall|up|down|higher|lower|more|fewer|compared|against)\b[^.;]*$/i;
