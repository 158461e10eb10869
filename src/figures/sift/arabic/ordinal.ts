import type { Sifter } from '../../rule.ts';

const TENTH =
  /^[وب]?ال(?:حادي|حادية|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة)$/u;

/** "الخامس *عشر* من مارس", "الحادية *والعشرين*": the tens of an ordinal count nothing. */
export const arOrdinal: Sifter = {
  name: 'ar-ordinal',
  languages: ['ar'],
  sifts: (items, at) =>
    /^(?:عشر|عشرة|وال(?:عشرين|ثلاثين|اربعين|خمسين)(?:ات)?)$/u.test(items[at]?.text ?? '') &&
    TENTH.test(items[at - 1]?.text ?? ''),
};
