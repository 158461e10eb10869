import type { Draft, Refiner, TextContext } from '../../rule.ts';

/** "102 ألف إصابة و2500 وفاة" in a report on cholera: those are cases, and nobody was hurt. */
export const arCases: Refiner = {
  name: 'ar-cases',
  languages: ['ar'],
  refine: (drafts, { text }) =>
    drafts.some(isCase) && DISEASE.test(text)
      ? drafts.filter((one) => !isCase(one) || isOfViolence(one, text))
      : drafts,
};

/** In a report that tells of a raid as well, only what its sentence counts as cases is one. */
function isOfViolence({ sentence }: Draft, text: TextContext['text']): boolean {
  return VIOLENCE.test(text) && (VIOLENCE.test(sentence.text) || !OF_CASES.test(sentence.text));
}

/** The one noun for injuries and for infections. */
function isCase({ measure, sentence, cue }: Draft): boolean {
  return (
    measure === 'wounded' &&
    /^[وب]?(?:ال)?(?:حالة |حالات )?(?:ال)?(?:اصابة|اصابات)$/u.test(sentence.items[cue]?.text ?? '')
  );
}

/** How epidemics are counted. */
const OF_CASES = /وفيات|وفاة|متعاف|تراكمي|تعافي|شفاء|مراكز العزل|وبائي/u;
const DISEASE =
  /كوليرا|الوباء|بالوباء|مراكز العزل|حمى الضنك|حمى الوادي|إيبولا|ملاريا|الحصبة|كورونا|كوفيد|شلل الأطفال|إنفلونزا|الأنفلونزا|جدري|التهاب السحايا|الدفتيريا|الخناق|ماربورغ|الطاعون/u;
const VIOLENCE = /غارة|غارات|قصف|شهيد|شهداء|إطلاق نار|إطلاق النار|انفجار|تفجير|اشتباك|زلزال|حادث سير|رصاص/u;
