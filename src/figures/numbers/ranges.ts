import type { Bounds } from '../../domain/amount.ts';
import { type Item, is } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral-at.ts';
import type { Span } from './span.ts';

/** "4,000-5,000", "between 4 and 5 thousand". Not "from 20 to 30", which tells a change. */
export function rangeAt(items: readonly Item[], at: number, lexicon: Lexicon, joiner: string | null): Span | null {
  const first = beforeJoiner(items, at, lexicon, joiner) ?? numeralAt(items, at, lexicon);
  if (first === null || (first.kind !== 'whole' && first.kind !== 'fraction') || isDate(items, at)) return null;
  const glued = joiner !== null && joiner !== '' && isGlued(items[first.to], joiner);
  const second =
    glued || joinsRange(items, first.to, joiner)
      ? numeralAt(items, glued ? first.to : afterQualifiers(items, first.to + 1), lexicon)
      : null;
  if (first.kind === 'whole' && second?.kind === 'fraction' && isPercent(items, second))
    return percentRange(at, first, second);
  if (second === null || second.kind !== first.kind || (joiner === null && isChange(items, at, lexicon))) return null;
  const lent = first.multiplier === 1 && second.multiplier > 1 && first.value < second.value / second.multiplier;
  const low = lent ? first.value * second.multiplier : first.value;
  if (low >= second.value || endsDate(items, at, second.value)) return null;
  const numeral = { ...second, rounding: Math.max(second.rounding, lent ? second.multiplier : first.rounding) };
  const bounds: Bounds = { low, high: second.value, qualifier: 'range' };
  return { ...bounds, from: at, to: second.to, numberFrom: at, numberTo: second.to, numeral };
}

/** «от 45 до 65 процентов», "between 10 and 20 per cent": the unit stands behind the second number alone. */
function percentRange(at: number, first: Numeral, second: Numeral): Span | null {
  const low = first.value / 100;
  if (low >= second.value) return null;
  const bounds: Bounds = { low, high: second.value, qualifier: 'range' };
  return { ...bounds, from: at, to: second.to, numberFrom: at, numberTo: second.to, numeral: second };
}

function isPercent(items: readonly Item[], { from, to }: Numeral): boolean {
  return items.slice(from, to).some((item) => is(item, 'percent'));
}

/** "the toll since October *2023* to 57,338", "KARSK, Sept *3* - Eleven people": a date, and no range begins with it. */
function isDate(items: readonly Item[], at: number): boolean {
  const [before, item, dash] = [items[at - 1], items[at], items[at + 1]];
  if (item?.kind !== 'digits') return false;
  if (/^(?:19|20)\d\d$/.test(item.text)) return is(before, 'month', 'since');
  const isSpaced = /^[-–—]$/.test(dash?.text ?? '') && dash?.start !== item.end;
  const month = before?.text === '.' ? items[at - 2] : before;
  return isSpaced && is(month, 'month') && /^\d{1,2}$/.test(item.text);
}

/** "the total since May *27* to 1,860": the day of a month, and no day stands behind "to". */
function endsDate(items: readonly Item[], at: number, second: number): boolean {
  return second > 31 && is(items[at - 1], 'month') && /^\d{1,2}$/.test(items[at]?.text ?? '');
}

/** "ما بين ثلاثة آلاف وأربعة آلاف": two numbers, where without "between" it would be one of 7,000. */
function beforeJoiner(items: readonly Item[], at: number, lexicon: Lexicon, joiner: string | null): Numeral | null {
  const whole = joiner === null || joiner === '' ? null : numeralAt(items, at, lexicon);
  if (whole === null || joiner === null || isGlued(items[whole.to], joiner)) return null;
  const joint = items.findIndex((item, i) => i > at && i < whole.to && isGlued(item, joiner));
  return joint < 0 ? null : numeralAt(items.slice(0, joint), at, lexicon);
}

/** "ما بين خمسة وثمانية": the joiner is written together with the second number. */
function isGlued(item: Item | undefined, joiner: string): boolean {
  return item !== undefined && item.text.length > joiner.length && item.text.startsWith(joiner) && is(item, 'value');
}

function afterQualifiers(items: readonly Item[], at: number): number {
  return is(items[at], 'qualifier-before') ? at + 1 : at;
}

function joinsRange(items: readonly Item[], at: number, joiner: string | null): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (joiner !== null && joiner !== '') return item.text === joiner;
  return /^[-‐‑‒–—~〜∼]$/.test(item.text) || is(item, 'range-joiner');
}

function isChange(items: readonly Item[], at: number, { table }: Lexicon): boolean {
  const before = items[at - 1]?.text ?? '';
  return (table.changeOpeners ?? []).some((opener) => before === opener || before.endsWith(` ${opener}`));
}
