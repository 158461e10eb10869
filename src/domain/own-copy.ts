/**
 * The engine keeps a piece of a text as a reference to the whole: a word that is remembered for long would keep its article,
 * and a headline the feed of megabytes that it stood in. A copy keeps nothing but itself.
 */
export function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}
