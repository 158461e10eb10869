import { placeOf, type Qualifier } from '../domain/amount.ts';
import { type Item, is, senseOf } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { digitValue } from './tokens.ts';

/** A number read from items `from..to` (exclusive), without qualifier. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rounding: number;
  readonly kind: 'whole' | 'indefinite' | 'fraction' | 'majority';
  /** «сорок с лишним тысяч»: what stands inside the number. */
  readonly qualifier?: Qualifier;
  /** The last multiplier word, so that "4 to 5 thousand" can lend it to its first end. */
  readonly multiplier: number;
}

/** The number that starts at item `at`, or null. Digits, words, both together, shares and percentages. Linear. */
export function numeralAt(items: readonly Item[], at: number, lexicon: Lexicon): Numeral | null {
  return (
    shareAt(items, at) ??
    arabicShareAt(items, at) ??
    ofTenAt(items, at) ??
    invertedAt(items, at) ??
    indefiniteAt(items, at) ??
    wholeAt(items, at, lexicon)
  );
}

/** "*خُمس* القتلى", "عُشر الضحايا": before a noun with the article the bare numeral is a share; five of them are "خمسة". */
function arabicShareAt(items: readonly Item[], at: number): Numeral | null {
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
function ofTenAt(items: readonly Item[], at: number): Numeral | null {
  const rate = items[at]?.kind === 'word' ? senseOf(items[at], 'value')?.value : undefined;
  if (rate === undefined || rate < 2 || rate > 9 || is(items[at - 1], 'value', 'qualifier-before')) return null;
  if (!/^(?:из|з|із)$/u.test(items[at + 1]?.text ?? '') || !TEN.test(items[at + 2]?.text ?? '')) return null;
  return { from: at, to: at + 3, value: rate / 10, rounding: 0.05, kind: 'fraction', multiplier: 1 };
}

const TEN = /^(?:десяти|десятьох)$/u;

/** «десятка два», «сотни полторы», «тисяч зо три»: the unit in front of its number makes it an estimate. */
function invertedAt(items: readonly Item[], at: number): Numeral | null {
  const by = GENITIVE_UNIT.test(items[at]?.text ?? '') ? senseOf(items[at], 'multiplier')?.value : undefined;
  if (by === undefined || is(items[at - 1], 'value') || items[at - 1]?.kind === 'digits') return null;
  const number = /^(?:с|зо|зі)$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const value = items[number]?.kind === 'word' ? (senseOf(items[number], 'value')?.value ?? 0) : 0;
  if (value <= 1 || value >= 10 || is(items[number + 1], 'multiplier')) return null;
  const numeral = { from: at, to: number + 1, value: value * by, rounding: by, multiplier: by };
  return { ...numeral, kind: 'whole', qualifier: 'about' };
}

const GENITIVE_UNIT =
  /^(?:десятк(?:а|ов|ів|и)|сот(?:ни|ен|ні|ень)|тысяч[и]?|тисяч[і]?|миллион(?:а|ов)|мільйон(?:а|ів|и))$/u;

function shareAt(items: readonly Item[], at: number): Numeral | null {
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

/** Not «свыше сотни», «более тысячи»: «тела тысячи»: behind a qualifier or a noun stands the genitive of one hundred. */
function indefiniteAt(items: readonly Item[], at: number): Numeral | null {
  const sense = senseOf(items[at], 'indefinite');
  const slavic = /^[\u0400-\u04ff]/.test(items[at]?.text ?? '');
  const governor = is(items[at - 1], 'others') ? items[at - 2] : items[at - 1];
  if (slavic && is(governor, 'qualifier-before', 'event', 'people', 'range-opener') && is(items[at], 'multiplier'))
    return null;
  if (sense === undefined) return null;
  return { from: at, to: at + 1, value: sense.value, rounding: sense.value / 2, kind: 'indefinite', multiplier: 1 };
}

function wholeAt(items: readonly Item[], at: number, lexicon: Lexicon): Numeral | null {
  // "As of 8 a.*m.* on 3 July, 14 have died": the letter is a unit of digits, and no number.
  if (LETTER_UNIT.test(items[at]?.text ?? '')) return null;
  const sum = createSum();
  let to = at;
  let inner: Qualifier | undefined;
  while (to < items.length && addItem(sum, items, to, lexicon)) {
    to += 1;
    if (isAndAHalf(items, to) && canAdd(sum, items[to + 2], lexicon)) {
      sum.parts.push((sum.parts.pop() ?? 0) + 0.5);
      to += 2;
    }
    const after = senseOf(items[to], 'qualifier-after');
    if (after !== undefined && is(items[to + 1], 'multiplier') && canAdd(sum, items[to + 1], lexicon)) {
      inner = after.qualifier;
      to += 1;
    }
    if (
      joins(items, to) &&
      !(sum.digits && is(items[to], 'joiner') && items[to]?.text === 'and') &&
      canAdd(sum, items[to + 1], lexicon)
    )
      to += 1;
  }
  if (to === at) return null;
  const value = Math.round(sum.parts.reduce((total, part) => total + part, 0) * 1000) / 1000;
  if (is(items[to], 'percent')) {
    return { from: at, to: to + 1, value: value / 100, rounding: sum.place / 100, kind: 'fraction', multiplier: 1 };
  }
  const rounding = Number.isInteger(value) ? Math.max(placeOf(value), 1) : sum.place;
  const numeral: Numeral = { from: at, to, value, rounding, kind: 'whole', multiplier: sum.multiplier };
  return inner === undefined ? numeral : { ...numeral, qualifier: inner };
}

/** «шестидесяти *с половиной* тысяч», «сорок *з половиною* тисяч» */
function isAndAHalf(items: readonly Item[], at: number): boolean {
  const half = /^половин(?:ой|ою)$/u.test(items[at + 1]?.text ?? '');
  return half && /^(?:с|з|із)$/u.test(items[at]?.text ?? '') && is(items[at + 2], 'multiplier');
}

const LETTER_UNIT = /^(?:k|m|mln)$/;

/** Parts fall in size from left to right; a multiplier gathers all smaller ones before it. */
interface Sum {
  parts: number[];
  place: number;
  multiplier: number;
  digits: boolean;
}

function createSum(): Sum {
  return { parts: [], place: 1, multiplier: 1, digits: false };
}

function addItem(sum: Sum, items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item === undefined || !canAdd(sum, item, lexicon)) return false;
  const multiplier = senseOf(item, 'multiplier');
  if (multiplier !== undefined) return multiply(sum, multiplier.value);
  sum.parts.push(plainValue(item, lexicon) ?? 0);
  sum.digits = sum.digits || item.kind === 'digits';
  if (item.kind === 'digits') sum.place = decimalPlace(item.text, lexicon.table.numbers.decimal);
  return true;
}

function canAdd(sum: Sum, item: Item | undefined, lexicon: Lexicon): boolean {
  if (item === undefined) return false;
  const multiplier = senseOf(item, 'multiplier');
  if (multiplier !== undefined) {
    if (sum.digits && sum.parts.length === 1 && sum.multiplier === 1 && SHORT_UNIT.test(item.text)) return true;
    const least = sum.parts.findLast((part) => part >= multiplier.value);
    return least === undefined || least >= multiplier.value * 10 || (sum.parts.at(-1) ?? 0) < multiplier.value;
  }
  const value = plainValue(item, lexicon);
  const last = sum.parts.at(-1);
  if (value === null) return false;
  if (last === undefined) return true;
  if (item.kind === 'digits' && sum.multiplier === 1) return false;
  const unitsFirst = lexicon.table.numbers.unitsFirst === true && last < 10 && value >= 20 && value < 100;
  return unitsFirst || (value > 0 && value < placeOf(last) && Number.isInteger(last));
}

/** «1 310 тыс.», «1 271 тысяча»: digits above a thousand go with the unit, too. */
const SHORT_UNIT = /^(?:тис|тыс|млн|тысяч[аиу]?|тисяч[аіу]?)\.?$/u;

function multiply(sum: Sum, by: number): boolean {
  let gathered = 0;
  while (sum.parts.length > 0 && ((sum.parts.at(-1) ?? 0) < by || sum.multiplier === 1))
    gathered += sum.parts.pop() ?? 0;
  sum.parts.push((gathered === 0 ? 1 : gathered) * by);
  sum.multiplier = by;
  sum.place = sum.digits ? sum.place * by : by;
  return true;
}

function plainValue(item: Item, lexicon: Lexicon): number | null {
  if (item.kind !== 'digits') return senseOf(item, 'value')?.value ?? null;
  const value = digitValue(item.text, lexicon.table.numbers.decimal);
  return Number.isFinite(value) ? value : null;
}

function decimalPlace(text: string, decimal: string): number {
  const point = text.lastIndexOf(decimal);
  return point < 0 ? 1 : 10 ** -(text.length - point - 1);
}

/** "and" and hyphens inside a number: a hundred *and* five, twenty-five. */
function joins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const hundred = is(items[at - 1], 'multiplier') || (senseOf(items[at - 1], 'value')?.value ?? 0) >= 100;
  if (item === undefined || !hundred) return isTightHyphen(items, at);
  return is(item, 'joiner') || isTightHyphen(items, at);
}

function isTightHyphen(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item === undefined || before === undefined || after === undefined) return false;
  return /^[-‐‑]$/.test(item.text) && before.end === item.start && item.end === after.start;
}
