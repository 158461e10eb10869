import { type Item, is, measureOf } from '../item.ts';
import { startsNewStatement } from '../new-statement.ts';
import type { Draft, Sentence } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';
import { isCompared, isOfComparison } from './compared.ts';
import { isOfEvent } from './of-event.ts';
import { isOfIncrement, isOfRise } from './of-increment.ts';

/** Whether a stretch named in a figure's sentence is that of something else: another verb, another count, one event. */
export function isOfAnother(match: TimeMatch, draft: Draft): boolean {
  return TESTS.some((test) => test(match, draft));
}

const TESTS: readonly ((match: TimeMatch, draft: Draft) => boolean)[] = [
  isAdverb,
  isOfLeadClause,
  isDelay,
  isOfParticiple,
  isOfMissing,
  isOfCaptivity,
  isOfNext,
  isOfSpeaking,
  isOfStatement,
  isOfPart,
  isOfComparison,
  isCompared,
  isOfSinceClause,
  isOfRecord,
  isOfEvent,
  isOfIncrement,
  isOfRise,
  isOfCompany,
  isMoreThanIn,
  isBehindOwnDay,
  isOfRelative,
];

/** "has sent 1,450 men*, with two more convoys leaving this week*": what goes along with it. */
function isOfCompany({ start, words }: TimeMatch, { sentence, end }: Draft): boolean {
  const between = sentence.text.slice(end - sentence.start, Math.max(0, start - sentence.start));
  return !/^since /i.test(words) && /, with [^,;]*\p{L}ing\b[^,;]*$/u.test(between);
}

/** "15 have died, three more *than known in January*" */
function isMoreThanIn({ start }: TimeMatch, { sentence: { text, start: from } }: Draft): boolean {
  return /\b(?:more|fewer|less|higher|lower) than (?:was |were )?(?:known|reported|counted|given|told|confirmed) $/i.test(
    text.slice(0, start - from),
  );
}

/** "*When Karsk was taken in January*, the office counted 700 dead": when something else was, in a clause that its comma closes. */
function isOfLeadClause({ start, end, words }: TimeMatch, { sentence, start: from }: Draft): boolean {
  if (end > from || /^since /i.test(words)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start, from - sentence.start);
  return /^["“]?(?:When|After|Before|Once|Although|While) [^,;]*$/.test(before) && /^[^,;]*, /.test(behind);
}

/** "had died *within 48 hours* of arrival": how soon. */
function isDelay({ end, words }: TimeMatch, { sentence }: Draft): boolean {
  return (
    /^within /i.test(words) &&
    /^ of (?:arrival|arriving|admission|being|birth|infection|onset|discharge|release|(?:their|his|her) )/.test(
      sentence.text.slice(end - sentence.start),
    )
  );
}

/** "two of whom have *since died* in hospital": no stretch at all. */
function isAdverb({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  return /^since /i.test(words) && /\b(?:have|has|had) $/i.test(sentence.text.slice(0, start - sentence.start));
}

/**
 * "of the 11,000 troops *sent last year*", "soldiers who *were dispatched in January*": a stretch behind a participle or a
 * relative verb dates that verb alone.
 */
function isOfParticiple({ start }: TimeMatch, { sentence: { items }, cue, measure, rules }: Draft): boolean {
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

/**
 * "Four who are *missing since March* were declared dead, lifting the toll to 89": since when they are missing. The missing
 * themselves are counted since a war, and not since the earthquake that they are missing of.
 */
function isOfMissing({ start, end, words }: TimeMatch, { sentence: { items }, measure }: Draft): boolean {
  const before = items.findLast((item) => item.end <= start);
  if (!/^since /i.test(words) || measureOf(before, 'state') !== 'missing') return false;
  return (
    measure !== 'missing' ||
    SINCE_DAY.test(words) ||
    items.some((item) => item.start >= start && item.end <= end && is(item, 'incident'))
  );
}

/** "freed two soldiers *held in Karsk since the spring*": since when they were held. */
function isOfCaptivity({ start, words }: TimeMatch, { sentence, measure }: Draft): boolean {
  if (measure === 'captured' || !/^since /i.test(words)) return false;
  return /\b(?:held|detained|imprisoned|jailed) (?:(?:captive|hostage|prisoner) )?(?:(?:in|by|at) [^,;.]{2,40} )?$/.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

const SINCE_DAY = /^since (?:last )?(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

/** "put its dead at 158, *after 55 names were added in one day*": of what went before. */
function isOfNext({ start }: TimeMatch, { sentence: { items }, end }: Draft): boolean {
  const after = items.findIndex((item) => item.start >= end && item.text === 'after');
  const stretch = items.findIndex((item) => item.start >= start);
  if (after < 1 || after >= stretch || items[after - 1]?.text !== ',') return false;
  return items.slice(after, stretch).some(({ count }) => count !== null && count.sifted === null);
}

/** "and 143 *others wounded* since": a figure beside this one, with the same stretch. */
function isCounted(items: readonly Item[], participle: number): boolean {
  const isHarm = /^(?:killed|wounded|missing)$/.test(measureOf(items[participle], 'passive') ?? '');
  return isHarm && items[participle - 2]?.count != null;
}

/** "Forty were killed *on Monday* and 300 have died since the start of the month": who has a day needs no stretch. */
function isBehindOwnDay({ start }: TimeMatch, { sentence, end }: Draft): boolean {
  const next = sentence.items.find((item) => item.count !== null && item.count.sifted === null && item.start >= end);
  if (next === undefined || next.start > start) return false;
  return timesIn(sentence, sentence.lexicon, ['asOf']).some((day) => day.start >= end && day.end <= next.start);
}

/** "North Zubria*, which sent 11,000 men last autumn,* has lost 6,000", "a deal*, under which 300 gave up,* failed within months": of what the clause tells. */
function isOfRelative({ start, end }: TimeMatch, { sentence, start: from, end: to }: Draft): boolean {
  const { items } = sentence;
  if (from >= end && WHERE.test(sentence.text.slice(0, start - sentence.start))) return true;
  const which = items.findLastIndex(
    (item, i) => /^(?:which|who|where)$/.test(item.text) && opensAside(items, i) && item.start < start,
  );
  if (which < 0) return false;
  const opens = items[which]?.start ?? 0;
  const first = items.find((item, i) => i > which && item.text === ',');
  if (first !== undefined && first.end <= start && from > opens && to <= first.start)
    return isBehindItsVerb(items, first, start);
  const close = items.find((item, i) => i > which && item.text === ',' && item.start >= end);
  return close !== undefined && (from >= close.end || to <= opens);
}

/** "a club *where a fire broke out* in April was charged over 27 deaths" */
const WHERE = /\b(?:where|in which) (?:(?!\p{Nd})[\p{L}'’-]+ ){1,6}$/u;

/** The clause is closed, and a verb of the sentence itself stands before the stretch. */
function isBehindItsVerb(items: readonly Item[], close: Item, start: number): boolean {
  const between = items.filter((item) => item.start >= close.end && item.end <= start);
  return (
    between.length > 0 && between.length < 5 && between.every(({ kind, count }) => kind === 'word' && count === null)
  );
}

function opensAside(items: readonly Item[], which: number): boolean {
  const before = is(items[which - 1], 'preposition') ? which - 2 : which - 1;
  return items[before]?.text === ',';
}

/** "*Last week* the ministry said …", "said *in October* that …", "in an interview *in March*": when somebody spoke. */
function isOfSpeaking({ start, end, words }: TimeMatch, draft: Draft): boolean {
  // "put the losses at 4,000 *in mid-January*"
  if (draft.rules.includes('put-at') && start >= draft.end && SAID_IN.test(words)) return true;
  const { text, start: offset } = draft.sentence;
  const before = text.slice(0, start - offset);
  if (!/^since/i.test(words) && (ADDRESSED.test(before) || (SPOKEN.test(before) && start < draft.start))) return true;
  if (!/^(?:last|in) /i.test(words) || start > draft.start) return false;
  const between = text.slice(end - offset, draft.start - offset);
  const speaker = draft.claimant === null ? -1 : between.indexOf(draft.claimant.text);
  // "*In January,* officials told the radio that 1,000 *had* been killed"
  if (/^in \p{L}+$/iu.test(words))
    return (
      start === offset &&
      speaker >= 0 &&
      speaker < 6 &&
      /\bhad\b/.test(text.slice(draft.start - offset, draft.end - offset))
    );
  return speaker >= 0 && !between.slice(0, speaker).includes(',');
}

const SAID_IN = /^(?:in|last|earlier in) (?:early |late |mid-)?\p{L}+$/iu;

/** What somebody says it in, wherever the sentence tells so. */
const ADDRESSED =
  /\bin an? (?:[a-z]+ )?(?:interview|speech|statement|briefing|address|post|report)(?: (?:to|with|for|on|before) [^,;.]{3,24})? $/i;

const SPOKEN =
  /\b(?:said|spoke|talked|told \S+|announced|wrote|stated|warned|interview|speech|message|statement|briefing(?: (?:to|with|for) [^,;.]{3,24})?|reported|estimated|published|printed|issued|(?:published|released|gave|given|issued|shared|disclosed|announced) (?:a|an|any|its|the|their|such) (?:[a-z]+ )?(?:figures?|tolls?|numbers?|counts?|tall(?:y|ies)|totals?|updates?|reports?|statistics|data|bulletins?)) $/i;

/**
 * Of another statement: "the mine had burned twice in five years, and that 40 had died"; behind the figure only where that
 * statement has a number of its own: "4,000 had fallen, and that 3,000 more were sent in January".
 */
function isOfStatement(match: TimeMatch, draft: Draft): boolean {
  const { start, end, words } = match;
  const { sentence } = draft;
  if (end <= draft.start)
    return (
      !opensSentence(match, sentence) &&
      !/^since/i.test(words) &&
      (startsNewStatement(sentence, end, draft.start) || opensEvent(end, draft))
    );
  if (start < draft.end || !startsNewStatement(sentence, draft.end, start)) return false;
  return sentence.items.some(
    (item) => item.count !== null && item.count.sifted === null && item.start >= draft.end && item.end <= start,
  );
}

/** "*In 2031,* 16 were hurt, while 90 were displaced": before its comma a stretch holds for all that follows. */
function opensSentence({ start, end }: TimeMatch, sentence: Sentence): boolean {
  return start === sentence.start && /^(?:,| \()/.test(sentence.text.slice(end - sentence.start));
}

/** "it burned twice in five years, *and a blast* killed 40": what follows is an event of its own. */
function opensEvent(from: number, { sentence: { items }, start }: Draft): boolean {
  const between = items.filter((item) => item.start >= from && item.end <= start);
  const joint = between.findIndex((item) => is(item, 'conjunction'));
  return joint >= 0 && between.slice(joint).some((item) => is(item, 'incident'));
}

/** Behind "including", which opens a part, or behind "up from", which opens an older value: what follows is theirs. */
function isOfPart({ start, end }: TimeMatch, draft: Draft): boolean {
  const { items } = draft.sentence;
  if (isOfThoseAmong(items, start, draft)) return true;
  const part = items.findIndex((item) => opensAnother(item, draft) && item.start >= draft.end && item.start < start);
  if (part >= 0 && !isPartClosed(items, part, start)) return true;
  return end <= draft.start && items.some((item, i) => is(item, 'including') && isAside(items, i, start, draft));
}

/** "371 have been killed, *23 of them in May*": right behind those who are told apart. */
function isOfThoseAmong(items: readonly Item[], start: number, draft: Draft): boolean {
  const at = items.findIndex((item) => item.start >= start);
  const among = is(items[at - 1], 'of-them') ? items[at - 2] : undefined;
  return among?.count != null && among.start >= draft.end;
}

/** "casualties since they were first sent there *in October*": when the count begins, and no month that it is of. */
function isOfSinceClause({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  return !/^since /i.test(words) && SINCE_CLAUSE.test(sentence.text.slice(0, start - sentence.start));
}

const SINCE_CLAUSE =
  /\bsince (?:they|it|he|she|we|the|its|their|a|an) (?:[^,;.]{1,40} )?(?:was|were|had|has|have|began|begun|started|went|came|joined|arrived|broke|entered|took)\b[^,;.]*$/i;

/** "89 people, *among them 12 nurses,* between 11 and 20 April": the comma right before the stretch closes the part. */
function isPartClosed(items: readonly Item[], part: number, start: number): boolean {
  const stretch = items.findIndex((item) => item.start >= start);
  return items[part - 1]?.text === ',' && items[stretch - 1]?.text === ',' && is(items[part], 'including');
}

/** "49 raids, *including three in May*, led to 23 injuries": an aside that its comma has closed before the figure. */
function isAside(items: readonly Item[], at: number, start: number, draft: Draft): boolean {
  const opener = items[at];
  if (opener === undefined || opener.start > start) return false;
  const close = items.findIndex((item, k) => k > at && item.text === ',');
  const closes = items[close]?.start ?? 0;
  return closes > start && closes < draft.start;
}

function opensAnother(item: Item, { status }: Draft): boolean {
  return (
    is(item, 'including') ||
    (status === 'asserted' && /^(?:up|down|revised) from$|^compared (?:with|to)$|^as against$/.test(item.text))
  );
}

/** "the deadliest *since 1918*", "the worst *in ten years*", "the third strike *since March*": how far a comparison goes. */
function isOfRecord({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  const ahead = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  if (/^since /i.test(words) && ANNIVERSARY.test(ahead)) return true;
  return /^(?:since|in (?:a|\d+|[a-z]+) )/i.test(words) && RECORD.test(ahead);
}

/** "protests that marked *a year* since the vote" */
const ANNIVERSARY = /\b(?:an?|one|two|three|four|five|ten|\d+) (?:years?|months?|weeks?|decades?) $/i;

const RECORD =
  /\b(?:(?:first|second|third|fourth|fifth|worst|deadliest|largest|biggest|highest|heaviest|most(?! of)|bloodiest|only)|\d+(?:st|nd|rd|th))\b[^.,]*$/i;
