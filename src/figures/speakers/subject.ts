import { type Item, is } from '../item.ts';
import { isOffice } from './offices.ts';
import type { Span } from './span.ts';

/** "*A deputy minister* went further, claiming that …": the person at the head of the sentence. */
export function subjectOfSentence(items: readonly Item[], verb: number): Span | null {
  let to = 0;
  for (
    let i = 0;
    i < Math.min(verb, 8) && items[i]?.kind === 'word' && !is(items[i], 'preposition', 'clause');
    i += 1
  ) {
    if (is(items[i], 'person') || items[i]?.text === 'minister') to = i + 1;
  }
  return to > 0 ? { from: 0, to } : null;
}

/** The words that name the subject of the verb at `verb`. */
export function subjectBefore(items: readonly Item[], verb: number): Span | null {
  const unnamed = anonymousBefore(items, verb);
  if (unnamed > 0) return phraseBefore(items, unnamed);
  const issuing = issuingBefore(items, verb);
  if (issuing > 0) return subjectBefore(items, issuing);
  const naming = namingBefore(items, verb);
  if (naming > 0) return subjectBefore(items, naming);
  const to = bracketStart(items, verbGroupStart(items, verb));
  const document = documentBefore(items, to);
  if (document !== null) return document;
  return beforeRelative(items, verb) ?? subjectBeforeInsertion(items, to) ?? phraseBefore(items, to);
}

/** "*An internal U.N. report* seen by the agency put …": "report" would end a name as a verb does. */
function documentBefore(items: readonly Item[], to: number): Span | null {
  const seen = items.findLastIndex((_, i) => i < to && i > to - 7 && isReduced(items, i));
  if (seen < 1 || !DOCUMENT.test(items[seen - 1]?.text ?? '')) return null;
  let from = seen - 1;
  while (from > 0 && seen - from < 8 && !isBoundary(items, from - 1)) from -= 1;
  return { from, to: seen };
}

const DOCUMENT =
  /^(?:reports?|assessments?|documents?|memos?|notes?|cables?|briefings?|lists?|tall(?:y|ies)|statements?)$/;

/** "An official *who asked not to be named* said", "…, *who declined to be identified,* said": index where that begins, or -1. */
function anonymousBefore(items: readonly Item[], verb: number): number {
  const end = items[verb - 1]?.text === ',' ? verb - 1 : verb;
  if (!/^(?:named|identified|quoted)$/.test(items[end - 1]?.text ?? '')) return -1;
  const who = items.findLastIndex(({ text }, i) => i < end && i > end - 9 && text === 'who');
  return items[who - 1]?.text === ',' ? who - 1 : who;
}

/** "The police *put out* a statement claiming …": index of the verb behind the issuer, or -1. */
function issuingBefore(items: readonly Item[], verb: number): number {
  if (!/ing$/.test(items[verb]?.text ?? '') || !ISSUED.test(items[verb - 1]?.text ?? '')) return -1;
  const issues = items.findLastIndex(({ text }, i) => i < verb - 1 && i > verb - 6 && ISSUES.test(text));
  return issues > 0 && items[issues]?.text === 'out' ? issues - 1 : issues;
}

const ISSUED =
  /^(?:statement|tweet|post|message|communiqu[eé]|note|notice|report|video|letter|bulletin|alert|release|map|list|leaflet)s?$/;
const ISSUES =
  /^(?:out|issued|issues|posted|posts|published|publishes|released|releases|sent|sends|circulated|shared|wrote|aired|broadcast|distributed|uploaded)$/;

/** "Tarsia *called* the account *fabricated*": the verb before what it is called. */
function namingBefore(items: readonly Item[], verb: number): number {
  if (!/^(?:fabricated|fake|false|untrue|baseless|incorrect)$/.test(items[verb]?.text ?? '')) return -1;
  return items.findLastIndex(
    ({ text }, i) => i < verb && i > verb - 6 && /^(?:called|calls|branded|termed|labelled|deemed)$/.test(text),
  );
}

/** "The fund *whose van it was* says": the clause has a verb of its own, and the name stands before it. */
function beforeRelative(items: readonly Item[], verb: number): Span | null {
  const relative = items.findLastIndex((item, i) => i < verb && i > verb - 9 && item.text === 'whose');
  if (relative < 1) return null;
  const clause = items.slice(relative + 1, verb);
  const isWhole = clause.every(({ kind }) => kind === 'word') && clause.some((item) => is(item, 'auxiliary'));
  return isWhole ? phraseBefore(items, relative) : null;
}

function verbGroupStart(items: readonly Item[], verb: number): number {
  let to = verb;
  while (to > 0 && (isOfVerb(items[to - 1]) || isUntilNow(items, to - 1))) to -= 1;
  return to;
}

/** "The migration agency *(IOM)* said": the name stands before its short form. */
function bracketStart(items: readonly Item[], to: number): number {
  const opening = items[to - 1]?.text === ')' ? items.findLastIndex((item, i) => i < to && item.text === '(') : -1;
  return opening > 0 && to - opening < 8 ? opening : to;
}

function isOfVerb(item: Item | undefined): boolean {
  if (
    /^(?:always|never|consistently|long|therefore|thus|consequently|accordingly|itself|himself|herself|themselves|earlier|first|later|repeatedly|previously)$/.test(
      item?.text ?? '',
    )
  )
    return true;
  return is(item, 'adverb', 'auxiliary', 'not') && !is(item, 'person');
}

/** "has *until today* admitted" */
function isUntilNow(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  return /^(?:until|till|up to)$/.test(word)
    ? /^(?:today|now)$/.test(next)
    : word === 'today' && /^(?:until|till|up to)$/.test(items[at - 1]?.text ?? '');
}

/** The words back to a boundary; of "the trader who fled the town" the trader alone, of "the brigade, which" the brigade. */
function phraseBefore(items: readonly Item[], to: number): Span | null {
  let from = to;
  while (from > 0 && to - from < 14 && !isBoundary(items, from - 1)) from -= 1;
  // "1,000 more casualties than *the agency* reported"
  const than = items.findLastIndex(({ text }, i) => i >= from && i < to - 1 && text === 'than');
  if (than >= 0) from = than + 1;
  const isAdverbial =
    is(items[from], 'preposition') || (items[from - 1]?.text === 'that' && is(items[from - 2], 'preposition'));
  while (from < to && opensNoName(items[from])) from += 1;
  // "the raid, *which* police say left nine dead"
  if (isRelative(items[from]) && to - from > 1) from += 1;
  if (items[from]?.text === 'with' && /ing$/.test(items[to]?.text ?? '')) from += 1;
  from = determinerBehindTime(items, from, to, isAdverbial);
  const relative = items.findIndex((item, i) => i > from && i < to && (isRelative(item) || isReduced(items, i)));
  if (relative > 0) return { from, to: relative };
  if (from > 2 && isRelative(items[from - 2])) return phraseBefore(items, from - 2);
  if (from < to && isOfSeveral(items, from)) return { from: phraseBefore(items, from - 2)?.from ?? from, to };
  if (from < to && isFew(items, from)) return { from: withCompanion(items, from - 1), to };
  if (from < to && isThatClause(items, from)) return { from: phraseBefore(items, from - 1)?.from ?? from, to };
  if (to - from > 1 && isPronounClause(items, to - 1)) return { from: to - 1, to };
  if (to - from === 1 && isRelative(items[from]) && items[from - 1]?.text === ',') return phraseBefore(items, from - 1);
  return from < to ? { from, to } : null;
}

/** "*Two* officials said": few enough to be speakers, at the head of a clause. */
function isFew(items: readonly Item[], from: number): boolean {
  const count = items[from - 1]?.count;
  const isSmall =
    count != null && count.unit === 'people' && count.low !== null && count.low === count.high && count.low < 10;
  const who = [items[from], items[from + 1]].some((item) => is(item, 'person') || isOffice(item?.text ?? ''));
  return isSmall && who && opensClause(items, from - 1);
}

/** "A project *of two* newsrooms said": how many they are is part of the name. */
function isOfSeveral(items: readonly Item[], from: number): boolean {
  const [noun, of, several] = [items[from - 3], items[from - 2], items[from - 1]];
  return several?.count != null && of?.text === 'of' && JOINED.test(noun?.text ?? '');
}

const JOINED =
  /^(?:project|network|coalition|group|team|alliance|consortium|panel|federation|association|collective|partnership|committee|union|body|cluster|league|platform|forum|effort|commission|board|delegation)$/;

/** "*a doctor and* two aid workers said": where the first of them begins. */
function withCompanion(items: readonly Item[], few: number): number {
  const first = items[few - 1]?.text === 'and' ? phraseBefore(items, few - 1) : null;
  const isSpeaker =
    first !== null && items.slice(first.from, first.to).some((item) => is(item, 'person') || isOffice(item.text));
  return isSpeaker && few - first.from < 7 ? first.from : few;
}

/** "The firm *that owns* the pit said": the clause belongs to the name; not "says that *the army* denied". */
function isThatClause(items: readonly Item[], from: number): boolean {
  const noun = items[from - 2];
  if (items[from - 1]?.text !== 'that' || items[from]?.capital || is(items[from], 'stop', 'single', 'person'))
    return false;
  return noun?.kind === 'word' && !is(noun, 'says', 'auxiliary', 'preposition', 'clause', 'event');
}

/** "twice what *it* had reported": of a clause within the sentence the pronoun alone. */
function isPronounClause(items: readonly Item[], at: number): boolean {
  return (
    /^(?:he|she|it|they)$/.test(items[at]?.text ?? '') &&
    /^(?:what|than|as|which|how|ago|earlier|before)$/.test(items[at - 1]?.text ?? '')
  );
}

/** "a nurse *reached by telephone*", "an officer *quoted by* the daily", "a report *seen by* the agency" */
function isReduced(items: readonly Item[], i: number): boolean {
  const participle =
    /^(?:reached|contacted|interviewed|quoted|cited|present|questioned|approached|seen|obtained|reviewed|read|shared|published|leaked|circulated|compiled|commissioned)$/;
  return participle.test(items[i]?.text ?? '') && /^(?:by|at|on|in)$/.test(items[i + 1]?.text ?? '');
}

function isRelative(item: Item | undefined): boolean {
  return /^(?:who|which|whose)$/.test(item?.text ?? '');
}

const INSERTED =
  /^(?:an?|the|one|its|their|which|where|who|whose|together with|along with|as well as|like|unlike|reached|run|led|based|backed|known|called|named|dubbed|headed|more|less|usually|normally|often|long|once|always|for once|no longer|too|however|meanwhile|though|instead|likewise|similarly|separately|nevertheless|nonetheless|conversely|in turn|by contrast|in contrast|head|chief|director|mayor|governor|president|secretary|minister|commander|commissioner|deputy|acting|senior|leader|founder|coordinator|ambassador|prosecutor|lawmaker|spokes(?:man|woman|person)|chair(?:man|woman|person)?)$|ing$|[^e]ed$/;

/** "The agency, *which runs the camps*, said", "a monitor, *the River Watch*, says": the name stands before the insertion. */
function subjectBeforeInsertion(items: readonly Item[], to: number): Span | null {
  const opening = items.findLastIndex((item, i) => i < to - 1 && item.text === ',');
  const inserted = items.slice(opening + 1, to - 1);
  const first = inserted[0];
  if (items[to - 1]?.text !== ',' || opening < 1 || first === undefined || inserted.length > 18) return null;
  if (!INSERTED.test(first.text) && !first.capital && !is(first, 'preposition', 'adverb')) return null;
  if (inserted.some((item) => /^["“”«»;:]$/.test(item.text) || (item.count !== null && !isRelative(first))))
    return null;
  const head = phraseBefore(items, opening);
  if (head === null || is(items[head.from], 'preposition')) return null;
  if (!opensClause(items, head.from) && !isBehindAdverbial(items, head.from)) return null;
  return isNamedBehind(items.slice(head.from, head.to), inserted) ? { from: opening + 1, to: to - 1 } : head;
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || before.kind === 'mark' || is(before, 'conjunction', 'clause');
}

/** "*In that earlier bulletin* the group": words of time or place lead from the clause's beginning to the name. */
function isBehindAdverbial(items: readonly Item[], at: number): boolean {
  const mark = items.findLastIndex(({ kind }, i) => i < at && kind === 'mark');
  const words = items.slice(mark + 1, at);
  return is(words[0], 'preposition') && words.length < 9 && !words.some((item) => is(item, 'says', 'auxiliary'));
}

/** "*A monitoring group*, the River Watch": a description without a name, and a name behind it. */
function isNamedBehind(head: readonly Item[], inserted: readonly Item[]): boolean {
  const described = /^(?:an?|one)$/.test(head[0]?.text ?? '') && !head.slice(1).some(({ capital }) => capital);
  const opens = inserted[0]?.capital === true || inserted[0]?.text === 'the';
  return described && opens && inserted.some(({ capital }) => capital);
}

function opensNoName(item: Item | undefined): boolean {
  if (/^(?:what|how|where|why)$/.test(item?.text ?? '')) return true;
  return is(item, 'conjunction', 'adverb', 'clause', 'of-them') && !is(item, 'pronoun') && item?.text !== 'with';
}

/** "in an interview in February *the country's president* said", "this morning *the officials* spoke": behind the time. */
function determinerBehindTime(items: readonly Item[], from: number, to: number, isAdverbial: boolean): number {
  for (let i = to - 1; i > from; i -= 1) {
    const opens = /^(?:the|an?|he|she|it|they)$/.test(items[i]?.text ?? '');
    const ends = isPlainNoun(items[i - 1]) || isPlaceName(items, i - 1);
    if (isNameBehindTime(items, i, to) || (opens && (isTime(items[i - 1]) || (isAdverbial && ends)))) return i;
  }
  return is(items[from], 'preposition') ? to : from;
}

/** "In June *Ada Sample* announced": two names in a row behind a month or a weekday. */
function isNameBehindTime(items: readonly Item[], i: number, to: number): boolean {
  const isPlain = (item: Item | undefined) => item?.kind === 'word' && item.capital && !is(item, 'month', 'weekday');
  return is(items[i - 1], 'month', 'weekday') && i + 1 < to && isPlain(items[i]) && isPlain(items[i + 1]);
}

/** "in Karsk *the admiralty*" */
function isPlaceName(items: readonly Item[], at: number): boolean {
  const name = items[at];
  return name?.kind === 'word' && name.capital && (is(items[at - 1], 'place-word') || items[at - 1]?.capital === true);
}

/** "in that earlier bulletin *the group*": behind a noun a new name begins. */
function isPlainNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && !item.capital && /[a-z]{4}/.test(item.text);
}

function isTime(item: Item | undefined): boolean {
  return (
    is(item, 'month', 'weekday') ||
    /^(?:morning|afternoon|evening|night|week|month|year|today|later)$/.test(item?.text ?? '')
  );
}

/** "early *reports* spoke of", "their *claims* were": a noun stands before a verb of its own. */
function isReports(items: readonly Item[], i: number): boolean {
  return (
    /^(?:reports|records|estimates|counts|claims)$/.test(items[i]?.text ?? '') && is(items[i + 1], 'says', 'auxiliary')
  );
}

/** "the rescue line *Help 77* said", "the Commission *of 1998* wrote": the number closes a name, right before the verb. */
function isPartOfName(items: readonly Item[], i: number): boolean {
  const [name, before, number, next] = [items[i - 2], items[i - 1], items[i], items[i + 1]];
  if (!/^\d{1,4}$/.test(number?.text ?? '') || !is(next, 'says', 'auxiliary')) return false;
  if (before?.text === 'of') return name?.capital === true && /^(?:1[89]|20)\d\d$/.test(number?.text ?? '');
  return (
    before?.capital === true &&
    !is(before, 'month', 'weekday', 'adverb') &&
    i > 0 &&
    !is(name, 'place-word', 'preposition')
  );
}

/** The time that opens an entry of a live page. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/;

/** "the search *and* rescue agency", "the fire *and* emergency service": one office, unless the first is one by itself. */
function isOfOneOffice(items: readonly Item[], and: number): boolean {
  const isOffice = (item: Item | undefined) => OFFICE.test(item?.text ?? '');
  return (isOffice(items[and + 2]) || isOffice(items[and + 3])) && !isOffice(items[and - 1]);
}

const OFFICE =
  /^(?:agency|service|services|ministry|department|authority|commission|committee|council|office|centre|center|administration|directorate|bureau|board|army|police|military|government|forces)$/;

function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return true;
  if (item.count !== null && item.text !== 'both') return !isPartOfName(items, i);
  if (item.kind === 'mark' && !/^[-‐‑'’.&/]$/.test(item.text)) return true;
  if (item.text === 'based' && items[i - 1]?.text === '-') return false;
  if (CLOCK.test(item.text) || is(item, 'according')) return true;
  if (item.text === '-' && items[i - 1]?.end !== item.start) return true;
  if (is(item, 'pronoun') || isReports(items, i)) return false;
  if (item.text === 'and' && is(items[i + 1], 'says') && !is(items[i + 1], 'person')) return true;
  // "OCHA and its partners report"
  if (item.text === 'and' && /^(?:its|their)$/.test(items[i + 1]?.text ?? '')) return false;
  if (item.text === 'and')
    return (
      !(items[i - 1]?.capital === true && items[i + 1]?.capital === true) &&
      !isOfOneOffice(items, i) &&
      !is(items[i - 1], 'person', 'stop') &&
      !(items[i - 1]?.senses.length === 0 && items[i + 1]?.senses.length === 0)
    );
  if (is(item, 'says', 'auxiliary', 'passive', 'happens', 'active') && !item.capital)
    return !is(item, 'person') && !is(items[i + 1], 'person');
  return is(item, 'clause') && !is(item, 'preposition');
}
