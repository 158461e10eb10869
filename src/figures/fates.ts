import type { NumberFate } from '../domain/figure.ts';
import type { Item } from './item.ts';
import type { Draft, Sentence } from './rule.ts';

/** What became of every number of the text, in text order. */
export function fatesOf(sentences: readonly Sentence[], kept: readonly Draft[], found: readonly Draft[]): NumberFate[] {
  const ordered = kept.toSorted((a, b) => a.count.numberStart - b.count.numberStart || a.start - b.start);
  return sentences.flatMap((sentence) =>
    sentence.items.flatMap((item) => (isNumber(item) ? [fateOf(item, sentence, ordered, found)] : [])),
  );
}

function isNumber(item: Item): boolean {
  return item.count !== null || item.kind === 'code';
}

function fateOf(item: Item, sentence: Sentence, ordered: readonly Draft[], found: readonly Draft[]): NumberFate {
  const start = item.count?.numberStart ?? item.start;
  const end = item.count?.numberEnd ?? item.end;
  const written = sentence.text.slice(start - sentence.start, end - sentence.start);
  const place = { text: item.count?.written ?? written, start, end };
  const figure = ordered.findIndex((draft) => draft.count.numberStart === start);
  if (figure >= 0) return { ...place, fate: 'figure', rule: ordered[figure]?.rules[0] ?? '', figure };
  if (item.count === null) return { ...place, fate: 'not-a-figure', rule: 'code', figure: null };
  if (item.count.sifted !== null) return { ...place, fate: 'not-a-figure', rule: item.count.sifted, figure: null };
  const dropped = found.find((draft) => draft.count.numberStart === start);
  if (dropped !== undefined) return { ...place, fate: 'not-a-figure', rule: 'drop-repeats', figure: null };
  return { ...place, fate: 'unread', rule: 'no-rule', figure: null };
}
