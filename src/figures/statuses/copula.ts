import { type Item, is } from '../item.ts';

/** "are", "were simply", "proved", "turned out to be". */
export function isCopula(items: readonly Item[], i: number): boolean {
  const verb =
    is(items[i], 'adverb') || /^(?:thus|simply|therefore|plainly|completely)$/.test(items[i]?.text ?? '') ? i - 1 : i;
  return /^(?:is|are|was|were|be|been|proved|prove)$/.test(items[verb]?.text ?? '');
}

/** A noun that closes what "is" or "amounts to" begins: "are *nothing but wartime propaganda*". */
export function isPredicate(items: readonly Item[], last: number, noun: number): boolean {
  const words = items.slice(Math.max(last + 1, noun - 5), noun);
  const verb = words.findLastIndex(({ text }, i) => isCopula(words, i) || /^(?:remains?|amounts? to)$/.test(text));
  return (
    verb >= 0 &&
    !/\b(?:not|no|never|and|as|that)\b|[,;:]/.test(
      words
        .slice(verb)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}
