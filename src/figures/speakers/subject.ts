import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { beforeDay, determinerBehindTime, isMonthOfDay } from './behind-time.ts';
import { isBoundary } from './name-boundary.ts';
import { isOffice } from './offices.ts';
import { verbGroupStart } from './verb-group.ts';

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
  return kinOf(items, beforeRelative(items, verb) ?? subjectBeforeInsertion(items, to) ?? phraseBefore(items, to));
}

/** "*The families* of 63 men who went abroad say": whose kin speaks. */
function kinOf(items: readonly Item[], span: Span | null): Span | null {
  const of = span !== null && (items[span.from - 1]?.count ?? null) !== null ? span.from - 2 : -1;
  if (items[of]?.text !== 'of' || !KIN.test(items[of - 1]?.text ?? '')) return span;
  return { from: items[of - 2]?.text === 'the' ? of - 2 : of - 1, to: of };
}

const KIN = /^(?:families|relatives|parents|wives|mothers|widows|friends|lawyers)$/;

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

/** "The migration agency *(IOM)* said": the name stands before its short form. */
function bracketStart(items: readonly Item[], to: number): number {
  const opening = items[to - 1]?.text === ')' ? items.findLastIndex((item, i) => i < to && item.text === '(') : -1;
  return opening > 0 && to - opening < 8 ? opening : to;
}

/** The words back to a boundary; of "the trader who fled the town" the trader alone, of "the brigade, which" the brigade. */
function phraseBefore(items: readonly Item[], end: number): Span | null {
  const to = beforeDay(items, end);
  let from = to;
  while (from > 0 && to - from < 14 && !isBoundary(items, from - 1)) from -= 1;
  // "1,000 more casualties than *the agency* reported"
  const than = items.findLastIndex(({ text }, i) => i >= from && i < to - 1 && text === 'than');
  if (than >= 0) from = than + 1;
  const isAdverbial =
    is(items[from], 'preposition') || (items[from - 1]?.text === 'that' && is(items[from - 2], 'preposition'));
  if (isMonthOfDay(items, from) && from + 1 < to) from += 1;
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
