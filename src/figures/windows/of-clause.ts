import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "*When Karsk was taken in January*, the office counted 700 dead": when something else was, in a clause that its comma closes. */
export function isOfLeadClause({ start, end, words }: TimeMatch, { sentence, start: from }: Draft): boolean {
  if (end > from || /^since /i.test(words)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start, from - sentence.start);
  return /^["“]?(?:When|After|Before|Once|Although|While) [^,;]*$/.test(before) && /^[^,;]*, /.test(behind);
}

/** "North Zubria*, which sent 11,000 men last autumn,* has lost 6,000", "a deal*, under which 300 gave up,* failed within months": of what the clause tells. */
export function isOfRelative({ start, end }: TimeMatch, { sentence, start: from, end: to }: Draft): boolean {
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

/** "has confirmed 21 dead *after two more notices arrived this week*": when they came, and not over which stretch it counts. */
export function isOfAfterClause({ start, words }: TimeMatch, { sentence, end }: Draft): boolean {
  return (
    start >= end &&
    !/^since /i.test(words) &&
    AFTER_CLAUSE.test(sentence.text.slice(end - sentence.start, start - sentence.start))
  );
}

const AFTER_CLAUSE =
  /\bafter (?:[\p{L}\d'’-]+ ){1,6}?(?:arrived|came|emerged|surfaced|returned|reported|appeared|reached|were|was|had|died|succumbed)\b[^,;.]*$/u;

/** "casualties since they were first sent there *in October*": when the count begins, and no month that it is of. */
export function isOfSinceClause({ start, words }: TimeMatch, { sentence }: Draft): boolean {
  return !/^since /i.test(words) && SINCE_CLAUSE.test(sentence.text.slice(0, start - sentence.start));
}

const SINCE_CLAUSE =
  /\bsince (?:they|it|he|she|we|the|its|their|a|an) (?:[^,;.]{1,40} )?(?:was|were|had|has|have|began|begun|started|went|came|joined|arrived|broke|entered|took)\b[^,;.]*$/i;
