import { type Item, is, senseOf } from '../item.ts';
import type { Numeral } from './numeral.ts';

/** «десятка два», «сотни полторы», «тисяч зо три»: the unit in front of its number makes it an estimate. */
export function invertedAt(items: readonly Item[], at: number): Numeral | null {
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
