import type { Draft, Refiner, TextContext } from '../../rule.ts';

/** "عدد ضحايا الاحتيال 5400", "ثلث الضحايا من المتقاعدين" in a report on fraud: nobody came to harm but in the purse. */
export const arFraud: Refiner = {
  name: 'ar-fraud',
  languages: ['ar'],
  refine: (drafts, { text }) =>
    drafts.some(countsVictims) && isOfFraud(text) ? drafts.filter((one) => !countsVictims(one)) : drafts,
};

function countsVictims({ sentence, cue, at }: Draft): boolean {
  const cues = [sentence.items[cue], sentence.items[at]];
  return cues.some((item) => /(?:^| )(?:و|ب|ل|ك)?(?:ال|لل)?(?:ضحايا|ضحية)(?:ه|ها|هم)?$/u.test(item?.text ?? ''));
}

function isOfFraud(text: TextContext['text']): boolean {
  return FRAUD.test(text) && !VIOLENCE.test(text);
}

const FRAUD =
  /(?<!\p{L})[وبل]?(?:ال)?(?:احتيال|نصب (?:عبر|على|واحتيال)|ابتزاز|قرصنة (?:ال)?(?:حسابات|بيانات|إلكترونية)|تصيد|سرقة (?:البيانات|الهوية|الهويات)|غش تجاري)(?!\p{L})/u;
const VIOLENCE =
  /(?<!\p{L})[وبفل]?(?:ال)?(?:قتل|قتلى|قتلوا|قتيل|قتيلا|مقتل|غارة|غارات|قصف|شهيد|شهداء|انفجار|جثة|جثث|جرحى|زلزال)(?!\p{L})/u;
