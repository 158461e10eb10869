import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** Some of those told before: «Трое из погибших — дети», «семеро із поранених», "ثلاثة من المصابين". */
export const someOfTheHurt: Finder = {
  name: 'some-of-the-hurt',
  languages: ['uk', 'ru', 'ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (
        item.count?.unit !== 'people' ||
        isTaken(at) ||
        KIN.test(items[at - 1]?.text ?? '') ||
        isSpeaker(items, at) ||
        !OF.test(items[at + 1]?.text ?? '')
      )
        return [];
      const measure = measureOf(items[at + 2], 'people');
      const others =
        measure === null || is(items[at + 3], 'person') || isTold(items, at + 3) || isToldBefore(items, at, measure);
      return others ? [] : [{ at, measure, cue: at + 2, from: at, to: at + 3 }];
    }),
};

/** «*Один из пленных рассказал*, что …»: who tells what he saw, and no count. */
function isSpeaker(items: readonly Item[], at: number): boolean {
  return items[at]?.count?.high === 1 && (is(items[at + 3], 'says') || TELLS.test(items[at + 3]?.text ?? ''));
}

const TELLS = /^(?:розпов|рассказ|згада|пригада|вспомн|вспомина|пояснив|объясни|зізна|призна|поділи|поделил)/u;

/** «сказал *брат* одного из убитых» */
const KIN =
  /^(?:брат|сестр|отец|отца|мать|матер|мат[иі]|батьк|вдов|жен[аы]|дружин|муж|син|сын|доч|донь|родич|родственни|адвокат|друг|коллег|колег|сусід|сосед)/u;
const OF = /^(?:из|з|із|зі|с|من)$/u;

/** «двоє з поранених *померли*»: another verb tells their fate. */
function isTold(items: readonly Item[], at: number): boolean {
  const behind = behindAside(items, at);
  const verb = is(items[behind], 'adverb') ? behind + 1 : behind;
  return measureOf(items[verb], 'happens', 'passive', 'active') !== null;
}

/** «*помер* один із поранених» */
function isToldBefore(items: readonly Item[], at: number, measure: string): boolean {
  const told = measureOf(items[at - 1], 'happens');
  return told !== null && told !== measure;
}

/** «одна з поранених[, 61-річна жінка,] померла» */
function behindAside(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',') return at;
  const close = items.findIndex(({ text }, i) => i > at && text === ',');
  return close > at && close <= at + 6 ? close + 1 : at;
}
