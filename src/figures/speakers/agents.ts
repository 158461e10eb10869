import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { behind, behindCount } from './behind.ts';
import { isOffice } from './offices.ts';
import { subjectBefore } from './subject.ts';

/** "were confirmed *by the governor*", "are reported missing *by relatives*": who speaks behind a passive verb at `verb`. */
export function agentBehind(items: readonly Item[], verb: number): Span | null {
  if (!TOLD.test(items[verb]?.text.split(' ')[0] ?? '')) return null;
  if (!is(items[verb - 1], 'auxiliary', 'adverb') && !isTollApposed(items, verb)) return null;
  if (isOfLaterClause(items, verb) || isOfCaptives(items, verb)) return null;
  const told = behindDay(items, verb + 1);
  const by = items.findIndex((item, i) => i >= told && i < told + 3 && item.text === 'by');
  const isNear = by === told || (by === verb + 2 && is(items[verb + 1], 'people', 'passive', 'state', 'adverb'));
  return isNear || isAtCount(items, verb, by) ? beforeDeed(items, behind(items, by + 1)) : null;
}

/** "was *put at 17* by the prosecutor", "was *confirmed at 17* by" */
function isAtCount(items: readonly Item[], verb: number, by: number): boolean {
  const at = / at$/.test(items[verb]?.text ?? '') ? verb : verb + 1;
  return / ?at$/.test(items[at]?.text ?? '') && by === at + 2 && items[at + 1]?.count !== null;
}

/** "accused by *the union* of killing 12": what somebody is accused of is no part of the accuser. */
function beforeDeed(items: readonly Item[], span: Span | null): Span | null {
  if (span === null) return null;
  const of = items.findIndex(
    (item, i) => i > span.from && i < span.to && item.text === 'of' && is(items[i + 1], 'active'),
  );
  return of < 0 ? span : { ...span, to: of };
}

/** "223 were added *after their data was verified* by the committee": who checks does not tell. */
function isOfLaterClause(items: readonly Item[], verb: number): boolean {
  const after = items.findLastIndex(({ text }, i) => i < verb && i > verb - 8 && /^(?:after|once)$/.test(text));
  return (
    after > 0 &&
    /^(?:verified|checked|approved|registered)$/.test(items[verb]?.text ?? '') &&
    items.slice(after, verb).every(({ kind, count }) => kind === 'word' && count === null)
  );
}

/** "All 18 *sailors were released* by Ruritania": people are let go, a toll is published. */
function isOfCaptives(items: readonly Item[], verb: number): boolean {
  if (items[verb]?.text !== 'released') return false;
  const before = items.slice(Math.max(0, verb - 8), verb);
  const isPaper = before.some((item) => is(item, 'toll', 'figures', 'number-of') || PAPER.test(item.text));
  return !isPaper && before.some((item) => is(item, 'people', 'person') || item.count !== null);
}

/** "The toll*, announced* by the ministry, …" */
function isTollApposed(items: readonly Item[], verb: number): boolean {
  return items[verb - 1]?.text === ',' && is(items[verb - 2], 'toll', 'figures', 'number-of');
}

const PAPER = /^(?:lists?|names|reports?|statements?|estimates?|bulletins?|records|documents?|videos?|letters?)$/;

const TOLD =
  /^(?:reported|confirmed|announced|claimed|estimated|recorded|documented|verified|counted|registered|put|given|published|released|disclosed|acknowledged|tallied|logged|accused)$/;

/** "*by the reckoning of the relief agency*", "*on its list*": whose count it is that the preposition at `at` opens. */
export function reckoningAt(items: readonly Item[], at: number): Span | null {
  if (/^(?:in|on)$/.test(items[at]?.text ?? '')) return ownerOfList(items, at);
  if (items[at]?.text !== 'by') return null;
  const noun = items.findIndex((item, i) => i > at && i < at + 8 && RECKONING.test(item.text));
  if (noun < 0 || items.slice(at, noun).some(({ kind }) => kind === 'mark')) return null;
  if (/ of$/.test(items[noun]?.text ?? '')) return behind(items, noun + 1);
  if (items[noun + 1]?.text === 'of') return behind(items, noun + 2);
  const owner = items.findLastIndex((item, i) => i < noun && i > at && /^['’]s?$/.test(item.text));
  if (owner > at + 1) return { from: at + 1, to: owner };
  return /^(?:its|his|her|their)$/.test(items[at + 1]?.text ?? '') ? { from: at + 1, to: at + 2 } : null;
}

/** "the 85th death *in the council's tally*": who keeps what somebody is counted in. */
function ownerOfList(items: readonly Item[], at: number): Span | null {
  const noun = listBehind(items, at);
  const owner = items.findLastIndex(({ text }, i) => i < noun && i > noun - 3 && /^['’]s?$/.test(text));
  // "In *October* the agency's list": a time stands in between.
  const time = items.findLastIndex((item, i) => i > at && i < owner && is(item, 'month', 'weekday'));
  return noun > 0 && owner > at + 1 ? { from: Math.max(at, time) + 1, to: owner } : null;
}

/** "leaves 44 missing *on its list*" */
export function isOwnList(items: readonly Item[], at: number): boolean {
  return (
    /^(?:in|on)$/.test(items[at]?.text ?? '') &&
    /^(?:its|their)$/.test(items[at + 1]?.text ?? '') &&
    listBehind(items, at) > 0
  );
}

/** Index of the list that the preposition at `at` leads to, or -1. */
function listBehind(items: readonly Item[], at: number): number {
  const noun = items.findIndex(({ text }, i) => i > at + 1 && i < at + 8 && LIST.test(text));
  const isPlain = items.slice(at, noun).every(({ kind, count }) => kind === 'word' && count === null);
  return isPlain ? noun : -1;
}

const LIST = /^(?:lists?|registers?|count|tally|rolls?|records)$/;

/** "*by our own count*": the outlet's. */
export function isOwnReckoning(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== 'by' || items[at + 1]?.text !== 'our') return false;
  return items.slice(at + 2, at + 4).some(({ text }) => RECKONING.test(text));
}

/** "Tally of" is one word of the table. */
const RECKONING = /^(?:reckoning|count|tally|account|estimates?|calculations?)(?: of)?$/;

/** "*Islamabad*'s claim of 40 to 50 dead": whose word for a number it is. */
function ownerOf(items: readonly Item[], noun: number): Span | null {
  const isOwned = /^['’]s?$/.test(items[noun - 1]?.text ?? '') || /^['’]s?$/.test(items[noun - 2]?.text ?? '');
  if (
    !isOwned ||
    items[noun + 1]?.text !== 'of' ||
    items.slice(noun + 2, noun + 4).every(({ count }) => count === null)
  )
    return null;
  const possessive = /^['’]s?$/.test(items[noun - 1]?.text ?? '') ? noun - 1 : noun - 2;
  return subjectBefore(items, possessive);
}

/** "*The health ministry*'s toll stands at 1,160 dead": an office's own; that of an event, or of a town, is nobody's count. */
function tollOf(items: readonly Item[], noun: number): Span | null {
  if (!/(?:^| )toll$/.test(items[noun]?.text ?? '') || !tellsCount(items, noun + 1)) return null;
  const possessive = items.findLastIndex(({ text }, i) => i < noun && i > noun - 4 && /^['’]s?$/.test(text));
  const owner = possessive > 0 ? subjectBefore(items, possessive) : null;
  return owner !== null && isOffice(items[owner.to - 1]?.text ?? '') ? owner : null;
}

/** "*Orlavia*'s official count was 732 dead", "*its* last count, 937 killed, is old": whose count it is. Events have tolls. */
function countOf(items: readonly Item[], noun: number): Span | null {
  const isOfThem = /^(?:count|tally) of$/.test(items[noun]?.text ?? '');
  const isCount = isOfThem || /(?:^| )(?:count|tally|estimate|figure)$/.test(items[noun]?.text ?? '');
  if (!isCount || !tellsCount(items, isOfThem ? behindCounted(items, noun + 1) : noun + 1)) return null;
  const possessive = items.findLastIndex(({ text }, i) => i < noun && i > noun - 4 && /^['’]s?$/.test(text));
  if (possessive > 0) return subjectBefore(items, possessive);
  const own = items.findLastIndex(({ text }, i) => i < noun && i > noun - 3 && /^(?:its|their|his|her)$/.test(text));
  return own < 0 ? null : { from: own, to: own + 1 };
}

/** "the lawyers' tally *of civilians killed in Karsk* has reached 66": index behind those who are counted. */
function behindCounted(items: readonly Item[], from: number): number {
  const verb = items.findIndex(
    (item, i) => i > from && i < from + 8 && is(item, 'auxiliary', 'amounts-to') && !is(item, 'preposition'),
  );
  return verb > 0 && items.slice(from, verb).every(({ kind, count }) => kind === 'word' && count === null)
    ? verb
    : from;
}

function tellsCount(items: readonly Item[], at: number): boolean {
  if (items[at]?.count?.sifted === null) return is(items[at - 1], 'number-of');
  const behindAside =
    items[at]?.text === ',' ? items.findIndex(({ text }, i) => i > at && i < at + 8 && text === ',') : -1;
  if (behindAside > 0 && is(items[behindAside + 1], 'auxiliary')) return tellsCount(items, behindAside + 1);
  const joins = items[at]?.text === ',' || is(items[at], 'auxiliary', 'amounts-to');
  return joins && items.slice(at + 1, at + 3).some(({ count }) => count !== null && count.sifted === null);
}

/** "a report *by the mission* concludes", "the claim *of the rebels* that": who stands behind a word for what is told. */
export function authorBehind(items: readonly Item[], noun: number): Span | null {
  const counting = countOf(items, noun) ?? tollOf(items, noun);
  if (counting !== null) return counting;
  if (!TOLD_OF.test(items[noun]?.text ?? '')) return null;
  const owner = ownerOf(items, noun);
  if (owner !== null) return owner;
  const by = byBehind(items, noun);
  if (!/^(?:by|from)$/.test(items[by]?.text ?? '')) return null;
  const author = behind(items, by + 1);
  const next = author === null ? -1 : behindBasis(items, behindDay(items, author.to));
  const ofCount = items[next]?.text === 'of' && items.slice(next + 1, next + 3).some(({ count }) => count !== null);
  return items[next]?.text === 'that' || is(items[next], 'says') || ofCount ? author : null;
}

/** "a count by the agency *based on reports from four provinces* shows": index of the verb behind what it rests on. */
function behindBasis(items: readonly Item[], at: number): number {
  if (!/^(?:based|drawing|relying|resting)$/.test(items[at]?.text ?? '')) return at;
  const verb = items.findIndex(
    (item, i) => i > at + 3 && i < at + 12 && is(item, 'says') && !is(items[i - 1], 'preposition'),
  );
  return verb > 0 && items.slice(at, verb).every(({ kind }) => kind === 'word') ? verb : at;
}

/** "a review *of records* by", "a report *published* by": where the "by" behind a word for what is told may stand. */
function byBehind(items: readonly Item[], noun: number): number {
  if (items[noun + 1]?.text !== 'of') return MADE.test(items[noun + 1]?.text ?? '') ? noun + 2 : noun + 1;
  const by = items.findIndex(({ text }, i) => i > noun && text === 'by');
  const subject = items.slice(noun + 1, by);
  return by < noun + 8 && subject.every((item) => item.kind === 'word' && !is(item, 'auxiliary')) ? by : noun + 1;
}

/** "a report *published* by", "a survey *carried out* by" */
const MADE = /^(?:published|released|issued|compiled|prepared|commissioned|conducted|written|drawn up|carried out)$/;

/** "by the mission *on Tuesday* says" */
function behindDay(items: readonly Item[], at: number): number {
  return items[at]?.text === 'on' && is(items[at + 1], 'weekday') ? at + 2 : at;
}

const TOLD_OF =
  /^(?:counts?|tall(?:y|ies)|lists?|reports?|claims?|statements?|study|inquiry|investigation|survey|analysis|assessment|review|research|accounts?|allegations?|assertions?|estimates?)$/;

/** "Yonhap, *citing the JCS*, reported", "the daily quoted *a police source* as saying": the source behind the verb at `at`. */
export function sourceBehind(items: readonly Item[], at: number): Span | null {
  const isPassive = /^(?:is|are|was|were|been)$/.test(items[at - 1]?.text ?? '');
  return CITING.test(items[at]?.text ?? '') && !isPassive ? behindCount(items, at + 1) : null;
}

const CITING = /^(?:citing|quoting|cited|cites|quoted|quotes)$/;
