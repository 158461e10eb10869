import type { Count } from '../../item.ts';
import type { Sentence } from '../../rule.ts';

/** "*지난해 같은 기간*에는 9명", "*작년 동기*(사망 14명)보다": what the news is measured by. */
const COMPARED = /(?:지난해|작년|재작년|전년|예년) ?(?:같은 (?:기간|달|시기)|동기|이맘때|이 시기)[^.]*$/u;

/** "이미 *지난해 전체 희생자(67명)를* 넘어섰다" */
const YEAR_BEFORE = /(?:지난해|작년|재작년|전년) (?:전체|연간|한 해(?: 전체)?) [^.,]{0,14}$/u;
const EXCEEDED = /^ ?명?\)?(?:을|를|보다|에 (?:비해|육박|근접))/u;

export function isCompared({ text, start }: Sentence, { numberStart, numberEnd }: Count): boolean {
  const before = text.slice(0, numberStart - start);
  return COMPARED.test(before) || (YEAR_BEFORE.test(before) && EXCEEDED.test(text.slice(numberEnd - start)));
}
