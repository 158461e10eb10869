import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import { SAYS_LAST } from './says-last.ts';

/** The words of the clause before the figure: back to a semicolon, another figure's verb, "where" or the start. */
export function leadOf({ sentence: { items, lexicon }, at, cue }: Draft): readonly Item[] {
  if (SAYS_LAST.has(lexicon.table.lang)) return [];
  const first = Math.min(at, cue);
  const opener = items.findLastIndex((_, i) => i < first && (first - i > REACH || opensClause(items, i)));
  return items.slice(opener + 1, first);
}

const REACH = 22;

function opensClause(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (/^[;:؛]$/.test(item?.text ?? '') || item?.text === 'where') return true;
  if (is(item, 'says') && (is(items[i - 1], 'conjunction') || isJoined(item))) return true;
  if (item?.text === '،' && (is(next, 'clause') || goesOnSaying(next))) return true;
  if (item?.text === ',' && !is(next, 'adverb', 'preposition') && isAfterVerb(items, i)) return true;
  if (item?.text === ',' && CONTRAST.test(next?.text ?? '')) return true;
  return givesReason(items, i) || isBesides(items, i);
}

/** «نفى مقتل 15 جنديا، *مؤكدا* أن ثلاثة أصيبوا»: what the same voice holds instead. */
function goesOnSaying(item: Item | undefined): boolean {
  return is(item, 'says') && /^(?:م\p{L}{3,}|قائل|لافت)(?:ا|ة|ين)$/u.test(item?.text ?? '');
}

/** «Тарсія заперечує вербування, *хоча* воюють близько тисячі» */
const CONTRAST = /^(?:хоча|хотя|однак|однако|але|но|проте|втім|впрочем)$/u;

/** "the toll could rise further *as* 200 are missing", "fear the toll will climb, *with* 60 buried": why, and that is known. */
function givesReason(items: readonly Item[], i: number): boolean {
  if (!/^(?:as|because|since|with|given that|after)$/.test(items[i]?.text ?? '')) return false;
  const toll = items.findLastIndex((item, k) => k < i && is(item, 'toll', 'number-of'));
  return toll >= 0 && items.slice(toll, i).some((item) => is(item, 'hypothetical', 'amounts-to'));
}

/** "350 will be deployed, *in addition to* the 140 already there": what there is besides is there. */
function isBesides(items: readonly Item[], i: number): boolean {
  return (
    /^(?:addition|top)$/.test(items[i - 1]?.text ?? '') &&
    items[i]?.text === (items[i - 1]?.text === 'top' ? 'of' : 'to')
  );
}

/** "*وقال* إن خسائره …": the conjunction is a letter of the verb. */
function isJoined(item: Item | undefined): boolean {
  return /^[وف]\p{Script=Arabic}/u.test(item?.text ?? '') && !is(item, 'hypothetical');
}

/** A comma behind a measure word closes what was said before. */
function isAfterVerb(items: readonly Item[], comma: number): boolean {
  return items
    .slice(Math.max(0, comma - 8), comma)
    .some((item) => is(item, 'passive', 'active', 'happens', 'people', 'state'));
}

/** What stands between number and verb, and the auxiliaries before a verb that precedes its number. */
export function verbGroup({ sentence: { items }, at, cue, rules }: Draft): readonly Item[] {
  if (cue > at) return items.slice(at + 1, cue + 1);
  const behindToll = rules.includes('toll-is-count') ? items.slice(cue + 1, at) : [];
  const before = items.slice(Math.max(0, cue - 4), cue);
  const parted = before.findLastIndex(({ text }) => /^[;:]$/.test(text));
  return [...before.slice(parted + 1), ...behindToll];
}
