import type { Catalogue } from '../catalogue.ts';
import { adjoin, piecesAt, type Sentence } from '../lexicon.ts';

/** The country that Korean texts leave unnamed. */
export const KOREAN_HOME = 'kr';

/** "우크라이나 동부*군 대변인*": what needs no country at home is none of home where another is named before. */
export function isForeign(catalogue: Catalogue, sentence: Sentence, at: number, key: string): boolean {
  if (catalogue.authorities.get(key)?.within.includes(KOREAN_HOME) !== true) return false;
  const land = landBefore(catalogue, sentence, at);
  return land === null ? isOfStranger(sentence, at) : land !== KOREAN_HOME;
}

/** "*루리아* 국방부", "*루리아 공화국* 합참": behind the foreign name of a state that the register does not know stands no office of home. */
export function isOfStranger(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && isOneName(sentence, i); i -= 1) {
    const word = sentence.text.slice(sentence.words[i]?.start, sentence.words[i]?.end);
    if (FOREIGN.test(word) && !HOMELY.test(word)) return true;
    if (!OF_STATE.test(word)) return false;
  }
  return false;
}

/** How the names of foreign lands are written in Hangul: three syllables or more, the last one as no Korean noun's. */
const FOREIGN = /^[가-힣]{2,}(?:아|야|스|탄|란|라|르|드|크|트|코|카|비|바|베)(?:의)?$/u;
const HOMELY = /(?:나라|이라|니라|더라|뉴스|드라|마라|서비|준비|장비|수비|경비|정비|대비|논란|심란)$/u;
const OF_STATE = /^(?:공화국|왕국|연방|제국|임시|과도|임시정부|과도정부|혁명정부|정부)$/u;

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
