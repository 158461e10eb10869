import type { Item } from '../item.ts';
import { folded } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { partGlued } from './part-glued.ts';
import { NOTHING, phraseAt } from './phrase-at.ts';
import { INITIALS, isCapital, isWithinName } from './within-name.ts';

/** Gives every token its senses; phrases of several words become one item, longest first. */
export function tagTokens(
  slice: (start: number, end: number) => string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Item[] {
  const pieces = lexicon.table.glued ? tokens.flatMap((token, i) => partGlued(token, lexicon, tokens[i + 1])) : tokens;
  const items: Item[] = [];
  for (let i = 0; i < pieces.length; ) {
    const match = phraseAt(pieces, i, lexicon);
    const first = pieces[i];
    const last = pieces[i + match.length - 1];
    if (first === undefined || last === undefined) break;
    const written = slice(first.start, last.end);
    const isOfName = match.length === 1 && isWithinName(slice, pieces, i);
    const capital = first.kind === 'word' && isCapital(written);
    const lower = match.length === 1 ? first.text : folded(written.toLowerCase());
    items.push({
      start: first.start,
      end: last.end,
      text: isOfName && INITIALS.has(lower) ? written : lower,
      kind: first.kind,
      senses: isOfName ? NOTHING.senses : match.senses,
      count: null,
      capital,
    });
    i += match.length;
  }
  return items;
}
