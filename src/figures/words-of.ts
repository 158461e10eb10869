import type { Sentence } from './rule.ts';
import type { Span } from './span.ts';

/** The words of a span as the text writes them. */
export function wordsOf({ items, text, start }: Sentence, { from, to }: Span): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}
