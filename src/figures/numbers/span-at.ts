import { type Item, is, senseOf } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { boundsOf, openBounds } from './bounds.ts';
import type { Numeral } from './numeral.ts';
import { numeralAt } from './numeral-at.ts';
import { openersAt } from './openers.ts';
import { rangeAt } from './ranges.ts';
import type { Span } from './span.ts';

/** The number at item `at` with its range and its qualifiers, or null. */
export function spanAt(items: readonly Item[], at: number, lexicon: Lexicon): Span | null {
  const opener = openersAt(items, at);
  const ranged = rangeAt(items, opener.to, lexicon, opener.joiner);
  if (ranged !== null) return withAfter(items, { ...ranged, from: at, qualifier: 'range' });
  const numeral = numeralAt(items, opener.to, lexicon);
  if (numeral === null || opener.joiner !== null) return null;
  const bounds = boundsOf(numeral, opener.qualifier ?? (isEstimate(items, at, numeral) ? 'about' : null));
  return withAfter(items, {
    ...bounds,
    from: at,
    to: numeral.to,
    numberFrom: numeral.from,
    numberTo: numeral.to,
    numeral,
  });
}

/** «полегло *человек* пятьдесят», «загинуло *душ* двадцять»: behind its noun a round number is an estimate. */
function isEstimate(items: readonly Item[], at: number, { value, kind }: Numeral): boolean {
  if (kind !== 'whole' || value % 5 !== 0 || !/^(?:человек|душ|чоловік)$/u.test(items[at - 1]?.text ?? ''))
    return false;
  const before = items[at - 2];
  return (
    before !== undefined &&
    (before.kind === 'word' || /^[,«“"]$/.test(before.text)) &&
    !is(before, 'value', 'multiplier', 'indefinite', 'number-of')
  );
}

/** Qualifiers behind the number: "20 or more", "20+", 20여, 20 이상. */
function withAfter(items: readonly Item[], span: Span): Span {
  const tight = items[span.to]?.text === '-' ? 1 : 0;
  const sense = senseOf(items[span.to + tight], 'qualifier-after');
  if (sense === undefined || span.low === null || isOfNext(items, span.to + tight)) return span;
  const bounds =
    span.qualifier === 'range'
      ? { low: span.low, high: span.high, qualifier: span.qualifier }
      : openBounds(span.low, sense.qualifier);
  return { ...span, ...bounds, to: span.to + tight + 1 };
}

/** «двенадцать погибших *и более* двухсот раненых», "and more than": a number behind it has it in front. */
function isOfNext(items: readonly Item[], at: number): boolean {
  return (
    is(items[at], 'qualifier-before') && (items[at + 1]?.kind === 'digits' || is(items[at + 1], 'value', 'multiplier'))
  );
}
