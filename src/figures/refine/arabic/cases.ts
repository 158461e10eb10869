import type { Draft, Refiner, TextContext } from '../../rule.ts';

/** "102 ألف إصابة و2500 وفاة" in a report on cholera: those are cases, and nobody was hurt. */
export const arCases: Refiner = {
  name: 'ar-cases',
  languages: ['ar'],
  refine: (drafts, { text }) =>
    drafts.some(isCase) && isOfDisease(text) ? drafts.filter((one) => !isCase(one)) : drafts,
};

/** The one noun for injuries and for infections. */
function isCase({ measure, sentence, cue }: Draft): boolean {
  return (
    measure === 'wounded' &&
    /^[وب]?(?:ال)?(?:حالة |حالات )?(?:ال)?(?:اصابة|اصابات)$/u.test(sentence.items[cue]?.text ?? '')
  );
}

function isOfDisease(text: TextContext['text']): boolean {
  return DISEASE.test(text) && !VIOLENCE.test(text);
}

const DISEASE =
  /كوليرا|حمى الضنك|حمى الوادي|إيبولا|ملاريا|الحصبة|كورونا|كوفيد|شلل الأطفال|إنفلونزا|الأنفلونزا|جدري|التهاب السحايا|الدفتيريا|الخناق|ماربورغ|الطاعون/u;
const VIOLENCE = /غارة|غارات|قصف|شهيد|شهداء|إطلاق نار|إطلاق النار|انفجار|تفجير|اشتباك|زلزال|حادث سير|رصاص/u;
