import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';

/** Forces that stay somewhere: «у прикордонні лишилося до 11 тисяч військових», «на базе остаются 300 морпехов». */
export const slavicGarrison: Finder = {
  name: 'slavic-garrison',
  languages: ['uk', 'ru'],
  find: ({ items, text }, context) =>
    ELSEWHERE.test(text)
      ? []
      : items.flatMap((_, at): Find[] => {
          const to = groupEnd(items, at);
          const forces = isFree(items, at, context) && items.slice(at + 1, to).some((item) => FORCES.test(item.text));
          const cue = forces ? stayBeside(items, at, to) : null;
          return cue === null
            ? []
            : [{ at, measure: 'deployed', cue, from: Math.min(cue, at), to: Math.max(to, cue + 1) }];
        }),
};

const STAYS =
  /^(?:лиши(?:лося|лись|лися|лось)|лишаєть?ся|лишают?ься|лишаються|залиши(?:лося|лися|лось|лись)|залишаються|залишається|перебува(?:ють|є|ли|ло)|знаход(?:яться|иться|илися)|остал(?:ось|ись)|остаются|остаётся|остается|наход(?:ятся|ится|ились|илось)|пребыва(?:ют|ет))$/u;
const FORCES =
  /^(?:військов|солдат|вояк|бійц|боєц|бойц|боец|воен|миротвор|десант|морпі|морпе|піхот|пехот|штик|штык|контракт|найман|наёмн|наемн|инструктор|інструктор)/u;
/** Forces who are hurt, held or trapped are counted otherwise. */
const ELSEWHERE =
  /(?:тюрм|тюрьм|в[’']язниц|колоні|колони|сізо|сизо|ізолятор|изолятор|катівн|застінк|застенк|лікарн|больниц|госпітал|госпитал|полон|плен|завал|оточ|окруж|поранен|ранен|реанімац|реанимац|заручник|заложник)/iu;

/** Right before the number, or right behind its people. */
function stayBeside(items: readonly Item[], at: number, to: number): number | null {
  let before = at - 1;
  while (before > at - 4 && is(items[before], 'adverb', 'others')) before -= 1;
  if (STAYS.test(items[before]?.text ?? '')) return before;
  return STAYS.test(items[to]?.text ?? '') ? to : null;
}
