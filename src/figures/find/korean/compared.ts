import type { Count } from '../../item.ts';
import type { Sentence } from '../../rule.ts';

/** "*지난해 같은 기간*에는 9명", "*작년 동기*(사망 14명)보다": what the news is measured by. */
const COMPARED = /(?:지난해|작년|재작년|전년|예년) ?(?:같은 (?:기간|달|시기)|동기|이맘때|이 시기)[^.]*$/u;

/** "이미 *지난해 전체 희생자(67명)를* 넘어섰다" */
const YEAR_BEFORE = /(?:지난해|작년|재작년|전년) (?:전체|연간|한 해(?: 전체)?) [^.,]{0,14}$/u;
const EXCEEDED = /^ ?명?\)?(?:을|를|보다|에 (?:비해|육박|근접))/u;

/** "지난해 같은 기간 *380명에서* 410명으로", "작년 동기 *9명보다 많은* 12명": behind what it is measured by stands the news itself. */
const NOW =
  /(?:같은 (?:기간|달|시기)|동기|이맘때)[^.\d]{0,8}\d[\d,]* ?명(?:에서|보다 (?:많은|적은|늘어난|줄어든)) (?:올해 )?(?:약 |모두 |총 )?$/u;

export function isCompared({ text, start }: Sentence, { numberStart, numberEnd }: Count): boolean {
  const before = text.slice(0, numberStart - start);
  if (NOW.test(before)) return false;
  return COMPARED.test(before) || (YEAR_BEFORE.test(before) && EXCEEDED.test(text.slice(numberEnd - start)));
}
