import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { behindAside, behindComma } from './asides.ts';
import { REACH } from './reach.ts';

/** Brackets, asides and further counted subjects: index behind them, or `i` where there is nothing to step over. */
export function stepOver(items: readonly Item[], i: number): number {
  const item = items[i];
  if (item?.text === '(') return behindBracket(items, i);
  if (opensQuotedVerb(items, i)) return i + 1;
  if (isFreeDash(items, i)) return behindDash(items, i);
  if (item?.text === ',') return behindAside(items, i);
  if (is(item, 'including') && items[i - 1]?.text === ',') return behindComma(items, i);
  if (item?.text === 'aged' && items[i + 1]?.count) return behindAges(items, i);
  if (is(item, 'single') && items[i + 2]?.text === '-' && is(items[i - 1], 'conjunction'))
    return behindOneOfAge(items, i);
  return item?.count && isJoined(items, i) ? behindSubject(items, i) : i;
}

/** "had *"fallen* on the field of honour"", "60 assailants *"neutralised*"": a verb that is only quoted. */
function opensQuotedVerb(items: readonly Item[], i: number): boolean {
  return /^["“]$/.test(items[i]?.text ?? '') && is(items[i + 1], 'passive', 'happens');
}

function behindBracket(items: readonly Item[], open: number): number {
  const close = items.findIndex(({ text }, k) => k > open && k < open + REACH && text === ')');
  return close < 0 ? open : close + 1;
}

/** A dash between blanks; one within a word has none. */
function isFreeDash(items: readonly Item[], i: number): boolean {
  const dash = items[i];
  const isDash = dash !== undefined && /^[-–—]$/.test(dash.text);
  return isDash && items[i - 1]?.end !== dash.start && items[i + 1]?.start !== dash.end;
}

/** "11 others – *six of them badly* – were hurt" */
function behindDash(items: readonly Item[], i: number): number {
  const to = items.findIndex((_, k) => k > i && k < i + REACH && isFreeDash(items, k));
  return to > 0 && is(items[to + 1], 'auxiliary', 'passive', 'happens') ? to + 1 : i;
}

/** "two sisters *aged six and eight* drowned" */
function behindAges(items: readonly Item[], i: number): number {
  let to = i + 1;
  while (items[to]?.count || (/^(?:and|to|,|between)$/.test(items[to]?.text ?? '') && items[to + 1]?.count)) to += 1;
  return items[to]?.text === ',' ? i : to;
}

/** "four women and *a 10-year-old boy* died" */
function behindOneOfAge(items: readonly Item[], i: number): number {
  if (!items[i + 1]?.count || items[i + 3]?.text !== 'year') return i;
  const noun = items.findIndex((item, k) => k > i + 4 && k < i + 9 && is(item, 'person'));
  return noun > 0 && !items.slice(i + 4, noun).some((item) => is(item, 'auxiliary', 'clause')) ? noun + 1 : i;
}

/** A number that goes on with a list of subjects. */
function isJoined(items: readonly Item[], i: number): boolean {
  const [before, last] = [items[i - 2], items[i - 1]];
  return (
    last?.text === ',' ||
    is(last, 'conjunction', 'including', 'preposition') ||
    (is(last, 'stop') && is(before, 'conjunction'))
  );
}

/** Behind the group of the count at `i`, but not behind the verb that it shares with others: "14 rebels, 2 soldiers *killed*". */
export function behindSubject(items: readonly Item[], i: number): number {
  const { to, cue } = groupAfter(items, i);
  const shared = cue === to - 1 && is(items[cue], 'passive') && is(items[cue - 1], 'person');
  return Math.max(shared ? cue : to, i + 1);
}
