import { isUnharmed } from '../../find/korean/verb-after.ts';
import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

const REACH = 5;

/** "23명을 구조했다", "187명이 타고 있었다": what happened to these people is no measure. */
export const koOtherFate: Sifter = {
  name: 'ko-other-fate',
  languages: ['ko'],
  // "실종된 등산객 2명이 *무사히 발견됐다*" tells the end of it.
  sifts(items, at) {
    if (isOfSurvivors(items, at) || isDischarged(items, at)) return true;
    const from = at + (/^(?:명|사람)$/u.test(items[at + 1]?.text ?? '') ? 2 : 1);
    for (let i = from; i < items.length && i < from + REACH; i += 1) {
      const item = items[i];
      if (item === undefined || item.count !== null || item.kind === 'mark' || closes(items, i, from)) return false;
      if (isUnharmed(items, i)) {
        if (/^(?:발견|귀가|귀환|돌아|복귀)/u.test(items[i + 2]?.text ?? '')) return true;
        continue;
      }
      if (is(item, 'other-fate') && /^(?:과정|도중|당시|작전)/u.test(items[i + 1]?.text ?? '')) continue;
      if (is(item, 'other-fate')) return !/(?:지만|으나|는데)$/u.test(items[i + 1]?.text ?? '') && !diedThen(items, i);
      if (is(item, 'happens', 'passive', 'people', 'of-them')) return false;
    }
    return false;
  },
};

/** "*퇴원한* 부상자 12명" */
function isDischarged(items: readonly Item[], at: number): boolean {
  return items[at - 3]?.text === '퇴원' && /^(?:한|하는|할)$/u.test(items[at - 2]?.text ?? '');
}

/** "3명을 *구조*해 병원으로 옮겼지만 끝내 숨졌다" */
function diedThen(items: readonly Item[], from: number): boolean {
  const but = items.findIndex((item, i) => i > from && i < from + 7 && /(?:지만|으나|는데)$/u.test(item.text));
  const late = but > 0 && /^(?:끝내|결국|모두|전원|이미)$/u.test(items[but + 1]?.text ?? '');
  return late && items.slice(but + 1, but + 5).some((item) => is(item, 'happens'));
}

/** "*목숨을 건진* 사람은 두 명뿐이다": the topic tells their fate, and no verb behind the number another. */
function isOfSurvivors(items: readonly Item[], at: number): boolean {
  if (!/^(?:은|는)$/u.test(items[at - 1]?.text ?? '')) return false;
  const fate = items.slice(Math.max(0, at - 5), at - 1).some((item) => is(item, 'other-fate'));
  return fate && !items.slice(at + 1, at + 1 + REACH).some((item) => is(item, 'happens', 'passive'));
}

/** A copula or a connective ends the clause of the number: "925만명이며 이와 별도로 …". */
function closes(items: readonly Item[], i: number, from: number): boolean {
  const text = items[i]?.text ?? '';
  const glued = items[i - 1]?.end === items[i]?.start;
  return (glued || i > from) && /^(?:며|고|라|다|이며|이고|이라|지만|으나)$|(?:며|지만|으나|는데)$/u.test(text);
}
