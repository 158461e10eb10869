import type { Draft, Sentence, TextContext } from '../../rule.ts';

/** Years before the one before publication, and "당시" beside a year. */
export function isKoreanOld({ sentence, measure, count }: Draft, { published, sentences }: TextContext): boolean {
  const ownYear = OF_YEAR.exec(sentence.text.slice(0, count.numberStart - sentence.start))?.[1];
  if (published !== null && ownYear !== undefined) return Number(ownYear) < Number(published.slice(0, 4)) - 1;
  if (OLD_WARS.test(sentence.text) || ANNIVERSARY.test(sentence.text)) return measure !== 'bodies';
  if (published === null || RUNNING.test(sentence.text) || FOUND_OUT.test(sentence.text)) return false;
  const now = Number(published.slice(0, 4));
  const here = yearsTold(sentence, sentences);
  if (here.length > 0) return here.every((year) => year < now - 1);
  return isOldBefore(sentence, sentences, now);
}

/** "사망자가 가장 많았던 해는 *2018년으로* 48명": the year that the number itself has. */
const OF_YEAR = /(?<!\d)((?:1[6-9]|20)\d\d)년(?:으로|에는|이고|이며) (?:약 |모두 |총 )?$/u;

/** "당시" goes on with the time of the sentence before; so does what names no day of its own in the same paragraph. */
function isOldBefore(sentence: Sentence, sentences: readonly Sentence[], now: number): boolean {
  for (let i = sentence.index; i > 0 && i > sentence.index - 3; i -= 1) {
    const [here, before] = [sentences[i], sentences[i - 1]];
    const goesOn = /^(?:당시|그때|이때)/u.test(here?.text ?? '') || !(here?.opensParagraph ?? true);
    if (before === undefined || !goesOn || (here !== undefined && PRESENT.test(here.text))) return false;
    const years = yearsTold(before, sentences);
    if (years.length > 0)
      return !FOUND_OUT.test(before.text) && !RUNNING.test(before.text) && years.every((year) => year < now - 1);
  }
  return false;
}

/** Days, "이번", "올해": the sentence has a time of its own. */
const PRESENT = /(?<!\d)\d{1,2}일|오늘|어제|이날|전날|이번|올해|해마다|매년|지난|현재|최근|까지|월 (?:이후|이래|부터)/u;

/** What a commission finds today about an old event is news. */
const FOUND_OUT = /(?:확정|규명|인정|진실 ?규명|재조사|새로 (?:확인|파악|집계))(?:했|하고|한다|됐|된 것)|로 결론/u;

/** "참사 3주기를 맞아 희생자 159명을 추모했다" */
const ANNIVERSARY =
  /(?:\d+|[이삼사오육칠팔구십]+) ?주기(?:를|를 맞|에|인|째|,)[^.]*(?:추모|추도|기리|기렸|희생자)|(?:희생자|사망자)[^.]*(?:\d+|[이삼사오육칠팔구십]+) ?주기/u;

const OLD_WARS = /한국전쟁|6·25|세계 ?대전|베트남전|임진왜란|러일전쟁|청일전쟁/u;

const RUNNING =
  /\d{4}년(?: \d{1,2}월)?(?: \d{1,2}일)?[^,.]{0,12}?(?:이후|이래|부터|(?:시작|개시|집권|장악|출범)(?:한|된) (?:뒤|후))/u;

/** "*이듬해* 4월 대구에서는": the year behind the one that the text told of last. */
function yearsTold(sentence: Sentence, sentences: readonly Sentence[]): number[] {
  const own = yearsIn(sentence);
  if (own.length > 0 || !/^(?:그 )?(?:이듬해|그해|같은 해)/u.test(sentence.text)) return own;
  return sentences.slice(0, sentence.index).reduce((last: number[], before) => {
    const years = yearsIn(before);
    return years.length > 0 ? years : last;
  }, []);
}

function yearsIn({ text }: Sentence): number[] {
  return [...text.matchAll(/(?<!\d)((?:1[6-9]|20)\d\d)년/gu)].map((match) => Number(match[1]));
}
