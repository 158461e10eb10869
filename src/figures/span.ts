import type { Sentence } from './rule.ts';

/** Items `from..to` (exclusive) of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a span as the text writes them. */
export function wordsOf({ items, text, start }: Sentence, { from, to }: Span): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}
