import type { Item } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Span } from '../span.ts';

/** "1.3 million are displaced (source: *IOM*)": who is named behind "source:" up to the end of its bracket or line. */
export function bracketedSource(items: readonly Item[], at: number): Span | null {
  if (!/^sources?$/.test(items[at]?.text ?? '') || items[at + 1]?.text !== ':') return null;
  const from = at + 2;
  const end = items.findIndex(({ text }, i) => i >= from && /^[().;,]$/.test(text));
  const to = end < 0 ? items.length : end;
  return to > from && to - from < 9 && items[from]?.count === null ? { from, to } : null;
}

/** "41 deaths as of 4 March *(OCHA)*.": a name of the register alone in a bracket that ends the sentence. */
export function registeredInBracket(
  { items, text, start }: Sentence,
  at: number,
  { register }: TextContext,
): Span | null {
  const to = items.length - (/^[.!]$/.test(items.at(-1)?.text ?? '') ? 2 : 1);
  const [first, last] = [items[at + 1], items[to - 1]];
  if (items[at]?.text !== '(' || items[to]?.text !== ')' || first === undefined || last === undefined) return null;
  const isTold = items.slice(0, at).some(({ count }) => count !== null && count.sifted === null);
  const named = register.findAuthorities(text.slice(first.start - start, last.end - start));
  const isWhole = named[0]?.start === 0 && named[0]?.end === last.end - first.start;
  return isTold && isWhole && !named[0]?.name.key.startsWith('~') ? { from: at + 1, to } : null;
}
