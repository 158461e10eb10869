import type { Draft, Sentence } from '../../rule.ts';

/**
 * "이번 사고는 19명이 숨진 충돌이 난 *지 나흘 만에* 일어났다", "일주일 새 *두 번째* 사고다. *지난 일요일에는* 12명이 숨졌다": an event told as
 * the one before that of the day.
 */
export function isAfterAnother({ sentence, count }: Draft, sentences: readonly Sentence[]): boolean {
  const { text, start, index } = sentence;
  const behind = text.slice(count.numberEnd - start);
  if (THIS_ONE.test(text) && LATER.test(behind)) return true;
  return EARLIER_DAY.test(text) && NOT_FIRST.test(sentences[index - 1]?.text ?? '');
}

const THIS_ONE =
  /^이번 (?:[가-힣]+ ){0,2}?[가-힣]{0,4}(?:사고|공격|공습|포격|폭발|화재|지진|충돌|참사|테러|총격|추락|침몰|붕괴|산사태|홍수|교전|전복|습격|폭격|피격)(?:은|는|도) /u;
const LATER = /^[^.]{0,40}?[가-힣] 지 (?:불과 |약 |채 )?[^ .]{1,8}(?: [^ .]{1,4})? ?만(?:에|이)/u;
const NOT_FIRST =
  /(?:두|세|네|다섯|여섯) ?번째 (?:[가-힣]+ ){0,2}?[가-힣]{0,4}(?:사고|공격|공습|포격|폭발|화재|지진|충돌|참사|테러|총격|추락|침몰|붕괴|산사태|교전|전복|습격|피격)(?:이|다|였)/u;
const EARLIER_DAY = /^(?:앞서|지난 |\d{1,2}일|전날|사흘 전|나흘 전|닷새 전|이틀 전|일주일 전)/u;
