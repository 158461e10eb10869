import { type Item, is } from '../item.ts';
import { isPlannedNumber } from '../planned-number.ts';
import { REACH } from './reach.ts';

/** Index behind the aside that the comma at `comma` opens between a subject and its verb, or `comma` where none begins. */
export function behindAside(items: readonly Item[], comma: number): number {
  const [next, after] = [items[comma + 1], items[comma + 2]];
  if (isSpeaking(items, comma) || next?.text === 'having') return behindComma(items, comma);
  if (items[comma + 4]?.count && isPlannedNumber(items, comma + 4) && items[comma + 5]?.text === ',') return comma + 6;
  if (next?.text === 'not' && after?.count) return behindNumber(items, comma + 2);
  if (next?.count?.sifted === 'age') return behindAgesBetween(items, comma);
  if (/^(?:aged|ages)$/.test(next?.text ?? '')) return behindComma(items, comma + 1);
  if (next?.text === 'whose') return behindWhose(items, comma);
  if (SOME.test(next?.text ?? '') && is(after, 'of-them')) return behindComma(items, comma + 1);
  if (next?.count && (is(after, 'of-them') || next.text === 'both')) return behindComma(items, comma + 1);
  return comma;
}

/** "nobody in the prison*, he said,* had died" */
function isSpeaking(items: readonly Item[], comma: number): boolean {
  const close = items.findIndex(({ text }, k) => k > comma && k < comma + 6 && text === ',');
  return (
    close > 0 && is(items[close - 1], 'says') && items.slice(comma + 1, close).every(({ count }) => count === null)
  );
}

/** "73 people*, some of them bystanders,* were shot": no number is told of those. */
const SOME = /^(?:some|many|several|most|all|both|none|each)$/;

/** "two men*, 34 and 41,* were killed" */
function behindAgesBetween(items: readonly Item[], i: number): number {
  let to = i + 1;
  while (items[to]?.count?.sifted === 'age')
    to += /^(?:and|,)$/.test(items[to + 1]?.text ?? '') && items[to + 2]?.count ? 2 : 1;
  return items[to]?.text === ',' ? to + 1 : i;
}

/** "seven of them*, whose injuries were too severe,* died": behind the comma before the verb, or `i`. */
function behindWhose(items: readonly Item[], i: number): number {
  const close = items.findIndex(({ text }, k) => k > i + 1 && k < i + REACH && text === ',');
  return is(items[close + 1], 'auxiliary', 'passive', 'happens', 'state', 'adverb') ? close + 1 : i;
}

/** "16 people, *not 18 as first reported*, died": behind the comma that closes the number in dispute. */
function behindNumber(items: readonly Item[], at: number): number {
  const close = items.findIndex(({ text }, k) => k > at && k < at + 8 && text === ',');
  return close < 0 ? at - 2 : close + 1;
}

/** Behind the comma before the verb, or at its auxiliary; `i` where somebody speaks first. */
export function behindComma(items: readonly Item[], i: number): number {
  for (let k = i + 1; k < items.length && k < i + REACH; k += 1) {
    if (items[k]?.text === ',' && is(items[k + 1], 'auxiliary', 'passive', 'happens', 'state', 'adverb')) return k + 1;
    if (is(items[k], 'clause', 'says') && !is(items[k], 'preposition')) return i;
    if (is(items[k], 'auxiliary')) return k;
  }
  return i;
}
