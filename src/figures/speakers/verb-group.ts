import { type Item, is } from '../item.ts';

/** Index of the first word of the verb at `verb`, with its auxiliaries and adverbs. */
export function verbGroupStart(items: readonly Item[], verb: number): number {
  let to = verb;
  while (to > 0 && (isOfVerb(items[to - 1]) || isUntilNow(items, to - 1))) to -= 1;
  return to;
}

function isOfVerb(item: Item | undefined): boolean {
  if (
    /^(?:always|never|consistently|long|therefore|thus|consequently|accordingly|itself|himself|herself|themselves|earlier|first|later|repeatedly|previously)$/.test(
      item?.text ?? '',
    )
  )
    return true;
  return (is(item, 'adverb', 'auxiliary', 'not') && !is(item, 'person')) || isManner(item);
}

/** "has *publicly* acknowledged"; but no family, no assembly and no daily. */
function isManner(item: Item | undefined): boolean {
  if (item === undefined || item.capital || item.senses.length > 0) return false;
  return (
    /^[a-z]{4,}ly$/.test(item.text) &&
    !/^(?:family|assembly|anomaly|elderly|supply|(?:bi)?(?:week|month|quarter)ly)$/.test(item.text)
  );
}

/** "has *until today* admitted" */
function isUntilNow(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  return /^(?:until|till|up to)$/.test(word)
    ? /^(?:today|now)$/.test(next)
    : word === 'today' && /^(?:until|till|up to)$/.test(items[at - 1]?.text ?? '');
}
