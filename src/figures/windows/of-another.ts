import { type Item, is, measureOf } from '../item.ts';
import { startsNewStatement } from '../new-statement.ts';
import type { Draft, Sentence } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';

/** Whether a stretch named in a figure's sentence is that of something else: another verb, another count, one event. */
export function isOfAnother(match: TimeMatch, draft: Draft): boolean {
  return TESTS.some((test) => test(match, draft));
}

const TESTS: readonly ((match: TimeMatch, draft: Draft) => boolean)[] = [
  isAdverb,
  isOfLeadClause,
  isDelay,
  isOfParticiple,
  isOfSpeaking,
  isOfStatement,
  isOfPart,
  isOfComparison,
  isOfSinceClause,
  isOfRecord,
  isOfEvent,
  isOfIncrement,
  isBehindOwnDay,
  isOfRelative,
];

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
function isOfParticiple({ start }: TimeMatch, { sentence: { items }, cue, measure }: Draft): boolean {
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

/** "Forty were killed *on Monday* and 300 have died since the start of the month": who has a day needs no stretch. */
function isBehindOwnDay({ start }: TimeMatch, { sentence, end }: Draft): boolean {
  const next = sentence.items.find((item) => item.count !== null && item.count.sifted === null && item.start >= end);
  if (next === undefined || next.start > start) return false;
  return timesIn(sentence, sentence.lexicon, ['asOf']).some((day) => day.start >= end && day.end <= next.start);
}

/** "North Zubria*, which sent 11,000 men last autumn,* has lost 6,000", "a deal*, under which 300 gave up,* failed within months": of what the clause tells. */
function isOfRelative({ start, end }: TimeMatch, { sentence: { items }, start: from, end: to }: Draft): boolean {
  const which = items.findLastIndex(
    (item, i) => /^(?:which|who)$/.test(item.text) && opensAside(items, i) && item.start < start,
  );
  if (which < 0) return false;
  const opens = items[which]?.start ?? 0;
  const first = items.find((item, i) => i > which && item.text === ',');
  if (first !== undefined && first.end <= start && from > opens && to <= first.start)
    return isBehindItsVerb(items, first, start);
  const close = items.find((item, i) => i > which && item.text === ',' && item.start >= end);
  return close !== undefined && (from >= close.end || to <= opens);
}

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
  /\b(?:said|told \S+|announced|wrote|stated|warned|interview|speech|message|statement|briefing(?: (?:to|with|for) [^,;.]{3,24})?|reported|estimated|published|printed|issued) $/i;

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
  const part = items.findIndex((item) => opensAnother(item, draft) && item.start >= draft.end && item.start < start);
  if (part >= 0 && !isPartClosed(items, part, start)) return true;
  return end <= draft.start && items.some((item, i) => is(item, 'including') && isAside(items, i, start, draft));
}

/**
 * "138 have been identified, 45 more than *in September*", "three times the 610 it gave *in April*": when it was another
 * number. What follows "down from 10,300 *in February*," is not of February either.
 */
function isOfComparison({ start, end, words }: TimeMatch, { sentence, start: from, end: to, status }: Draft): boolean {
  if (status !== 'asserted' || /^since /i.test(words)) return false;
  const { text, start: offset } = sentence;
  if (start >= to) return COMPARES.test(text.slice(to - offset, start - offset));
  const isClosed = /^[^,;]{0,20}[,;]/.test(text.slice(end - offset, Math.max(end, from) - offset));
  return end <= from && isClosed && FROM_NUMBER.test(text.slice(0, start - offset));
}

/** "casualties since they were first sent there *in October*": when the count begins, and no month that it is of. */
function isOfSinceClause({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  return !/^since /i.test(words) && SINCE_CLAUSE.test(sentence.text.slice(0, start - sentence.start));
}

const SINCE_CLAUSE =
  /\bsince (?:they|it|he|she|we|the|its|their|a|an) (?:[^,;.]{1,40} )?(?:was|were|had|has|have|began|begun|started|went|came|joined|arrived|broke|entered|took)\b[^,;.]*$/i;

/** Words that lead to another number or to another time, and nothing that ends what they say. */
const COMPARES =
  /(?:\bthan|\b(?:as|against|versus|from|compared (?:with|to)) (?:about |around |some |nearly |more than |the )?[\d][\d,.]*(?: [^,;.\d]{1,30})?|\b(?:times|that of|the (?:number|figure|total|toll|estimate|count) (?:of [\d,.]+ )?(?:it|they|he|she|which|that)? ?(?:had )?(?:gave|given|reported|counted|published|announced|named|put))) $/i;

const FROM_NUMBER =
  /\b(?:up|down|revised) from (?:about |around |some |nearly |more than )?\d[\d,.]*(?: [^,;.\d]{1,20})? $/i;

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

/** "A raid *in March* killed 40", "*last night*'s raid", "since the raid of 3 March, in which 40 died": the day of one event. */
function isOfEvent({ start, end, words, kind }: TimeMatch, draft: Draft): boolean {
  if (isCompared({ start, end, words }, draft)) return true;
  const { sentence, start: from } = draft;
  const behind = sentence.text.slice(end - sentence.start);
  if (/^['’]s\b/.test(behind) || (start < from && /^, (?:in|during) which\b/.test(behind))) return true;
  // "has published nothing *since 2022, when it said 5,000 had died*"
  const upTo = sentence.text.slice(end - sentence.start, Math.max(end, from) - sentence.start);
  if (/^since /i.test(words) && /^, when (?:[^,;]|,\d)*$/.test(upTo)) return true;
  // "*Compared with the first quarter, when 90 died,* the number fell to 40"
  if (
    /\bcompared (?:with|to) $/i.test(sentence.text.slice(0, start - sentence.start)) &&
    /^, when .*[^\d], /.test(upTo)
  )
    return true;
  if (kind !== 'interval' || !POINT.test(words) || (start >= draft.end && isSum(draft))) return false;
  const ahead = sentence.text.slice(0, start - sentence.start);
  return (
    /\b(?:one|another|that|it),? $/i.test(ahead) ||
    sentence.items.some((item, i) => isOneEvent(item, sentence.items, i))
  );
}

/** "*As in June*, 40 per cent …", "a rise of 48 per cent *over the same period* of 2024": what it is like, or unlike. */
function isCompared({ start, end, words }: Pick<TimeMatch, 'start' | 'end' | 'words'>, draft: Draft): boolean {
  const { sentence } = draft;
  const before = sentence.text.slice(0, start - sentence.start);
  if (/\b(?:as|like|unlike) $/i.test(before) && /^(?:,| )/.test(sentence.text.slice(end - sentence.start))) return true;
  if (start < draft.start || sentence.text.slice(draft.end - sentence.start, start - sentence.start).trim() === '')
    return false;
  const isSame =
    /same (?:period|month|time|week|day)/i.test(words) || /same (?:period|month|time|week|day) $/i.test(before);
  return isSame && CHANGED.test(before);
}

const CHANGED =
  /\b(?:increase|rise|jump|decrease|drop|decline|fall|up|down|higher|lower|more|fewer|compared|against)\b[^.;]*$/i;

/** "Monday's strike *brought to 19* the number of journalists killed this year": the event is not what the sum counts. */
function isSum({ sentence, start }: Draft): boolean {
  return /\b(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)|rais(?:es?|ed|ing)|push(?:es|ed|ing)) (?:up )?(?:the [^,;]{3,60} )?to $/i.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** Stretches that also date a single event. */
const POINT =
  /^(?:in|last|this|during|over the|at the|during the) (?:early |late |mid-)?\p{L}+(?:(?: of)? (?:last|this) year| \d{4})?$|^(?:in|during) \d{4}$|^in the \p{L}+ of \d{4}$/iu;

const ATTACKER = /^(?:bomber|suicide bomber|gunman|attacker|assailant|shooter|sniper|arsonist|knifeman)$/;

/** Always one: a quake, a crash, what a bomber did. Others by their article: "*a* raid" is one, "raids" and "shelling" are none. */
export function isOneEvent(item: Item, items: readonly Item[], at: number): boolean {
  if (ATTACKER.test(item.text)) return /^(?:an?|one|suicide|lone)$/.test(items[at - 1]?.text ?? '');
  if (!is(item, 'incident') || /(?:[^s]s|ed|fire|unrest)$/.test(item.text)) return false;
  if (!/ing$/.test(item.text)) return true;
  return items.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:a|an|the|another|one)$/.test(text));
}

/** "another 306 *in the past week*, bringing the total to 9,000": what was added has the stretch, not the sum. */
function isOfIncrement({ start: from, end }: TimeMatch, { sentence, start, end: to }: Draft): boolean {
  if (end > start) return from >= to && BRINGS_UP.test(sentence.text.slice(to - sentence.start, from - sentence.start));
  return LEADS_UP.test(sentence.text.slice(end - sentence.start, to - sentence.start));
}

/** "940 men*, bringing losses since the start of the war* to 70,000": the sum's stretch, and not that of what was added. */
const BRINGS_UP =
  /,? (?:(?:which|that) )?(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)|rais(?:es?|ed|ing)) (?:the|its|their|an?|total|overall) [^,;.]*$/i;

/** Words that lead from what was added to the sum. */
export const LEADS_UP =
  /\b(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised|pushes|pushing|pushed)\b[^.;]*\b(?:to|past|above)\b|\b(?:thus|now) (?:comes|stands|amounts)\b|\bfor a total of\b/i;
