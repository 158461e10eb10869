import { type Item, is } from '../item.ts';

const REACH = 16;

/**
 * "All six aboard the jet *that crashed near Karsk* were killed", "civilians *whose names are known* have been killed": index of
 * the subject's own auxiliary behind a clause that is told of another noun, or `i` where none begins at `i` or no verb follows it.
 */
export function behindRelative(items: readonly Item[], i: number): number {
  const noun = items[i - 1];
  if (!/^(?:that|which|whose)$/.test(items[i]?.text ?? '') || noun?.kind !== 'word' || is(noun, 'conjunction', 'says'))
    return i;
  for (let k = ownVerbEnd(items, i + 1); k < items.length && k < i + REACH; k += 1) {
    const item = items[k];
    if (item === undefined || item.kind === 'mark' || is(item, 'says', 'conjunction')) return i;
    if (item.count !== null && item.count.sifted === null) return i;
    if (isVerb(item) && !is(items[k - 1], 'auxiliary')) return k;
  }
  return i;
}

/** Index behind the first word of the clause's own verb, with its auxiliaries. */
function ownVerbEnd(items: readonly Item[], from: number): number {
  let i = from;
  if (items[from - 1]?.text === 'whose') while (i < from + 5 && items[i]?.kind === 'word' && !isVerb(items[i])) i += 1;
  while (is(items[i], 'auxiliary', 'adverb')) i += 1;
  return i + 1;
}

/** An auxiliary, or a verb that the tables list with its own: "have died". */
function isVerb(item: Item | undefined): boolean {
  return (
    is(item, 'auxiliary') ||
    (is(item, 'happens', 'passive') && /^(?:have|has|had|are|were|was) /.test(item?.text ?? ''))
  );
}
