import type { Catalogue } from '../catalogue.ts';
import { adjoin, piecesAt, type Sentence } from '../lexicon.ts';

/** The country that Korean texts leave unnamed. */
export const KOREAN_HOME = 'kr';

/** "우크라이나 동부*군 대변인*": what needs no country at home is none of home where another is named before. */
export function isForeign(catalogue: Catalogue, sentence: Sentence, at: number, key: string): boolean {
  const land = landBefore(catalogue, sentence, at);
  return land !== null && land !== KOREAN_HOME && catalogue.authorities.get(key)?.within.includes(KOREAN_HOME) === true;
}

/** "*일본* 총무성 소방청": in Korean the country stands in front of all that is its own; null where none does. */
export function landBefore(catalogue: Catalogue, sentence: Sentence, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && isOneName(sentence, i); i -= 1) {
    const country = piecesAt(catalogue.lexicon, sentence, i).find(
      ({ piece, until }) => piece.kind === 'place' && until <= at && piece.key.length === 2,
    );
    if (country !== undefined) return country.piece.key;
  }
  return null;
}

/** How many words before an office the country may stand: with a ministry and "of it" between. */
const FARTHEST = 4;

/** Whether no particle parts the word at `i` from the next one. */
function isOneName(sentence: Sentence, i: number): boolean {
  const [word, next] = [sentence.words[i], sentence.words[i + 1]];
  if (word?.script !== 'hangul' || next?.script !== 'hangul' || !adjoin(sentence, i, i + 1)) return false;
  return !/(?:은|는|을|를|에서|에|로|과|와)$/u.test(sentence.text.slice(word.start, next.start).trimEnd());
}
