import { type Item, is, senseOf } from '../item.ts';
import type { Numeral } from './numeral.ts';

export function shareAt(items: readonly Item[], at: number): Numeral | null {
  const majority = senseOf(items[at], 'majority');
  const fraction = majority ?? senseOf(items[at], 'fraction');
  if (fraction === undefined || isOrdinal(items, at)) return null;
  const kind = majority === undefined ? 'fraction' : 'majority';
  return { from: at, to: at + 1, value: fraction.value, rounding: 0.05, kind, multiplier: 1 };
}

/** "two were killed and *a third* critically wounded": one more victim, and no share. */
function isOrdinal(items: readonly Item[], at: number): boolean {
  if (!/^a (?:third|fifth)$/.test(items[at]?.text ?? '') || is(items[at - 1], 'qualifier-before')) return false;
  const next = is(items[at + 1], 'adverb') ? items[at + 2] : items[at + 1];
  return next?.text === 'was' || next?.text === 'has' || is(next, 'passive', 'happens');
}

/** "*خُمس* القتلى", "عُشر الضحايا": before a noun with the article the bare numeral is a share; five of them are "خمسة". */
export function arabicShareAt(items: readonly Item[], at: number): Numeral | null {
  const part = SHARES.get((items[at]?.text ?? '').replace(/^[وب]/u, ''));
  const next = items[at + 1];
  if (part === undefined || !/^ال/u.test(next?.text ?? '') || !is(next, 'people', 'person')) return null;
  if (is(items[at - 1], 'value') || next?.count != null) return null;
  return { from: at, to: at + 1, value: 1 / part, rounding: 0.05, kind: 'fraction', multiplier: 1 };
}

const SHARES: ReadonlyMap<string, number> = new Map([
  ['خمس', 5],
  ['سدس', 6],
  ['سبع', 7],
  ['ثمن', 8],
  ['تسع', 9],
  ['عشر', 10],
]);

/** «*девять из десяти* погибших — дети», «дев'ять із десяти»: in words a rate. */
export function ofTenAt(items: readonly Item[], at: number): Numeral | null {
  const rate = items[at]?.kind === 'word' ? senseOf(items[at], 'value')?.value : undefined;
  if (rate === undefined || rate < 2 || rate > 9 || is(items[at - 1], 'value', 'qualifier-before')) return null;
  if (!/^(?:из|з|із)$/u.test(items[at + 1]?.text ?? '') || !TEN.test(items[at + 2]?.text ?? '')) return null;
  return { from: at, to: at + 3, value: rate / 10, rounding: 0.05, kind: 'fraction', multiplier: 1 };
}

const TEN = /^(?:десяти|десятьох)$/u;
