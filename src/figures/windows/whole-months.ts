/**
 * "in January and February", «за травень 2031 року», "في مايو", "5월 한 달 동안": months without days, counted from the first day
 * of the first to the last day of the last.
 */
export function isWholeMonths(words: string): boolean {
  if (KOREAN.test(words)) return true;
  return (OVER.test(words) || ALONE.test(words)) && !PART.test(words);
}

const OVER =
  /^(?:in|during|for|throughout|over|у|в|во|за|протягом|впродовж|упродовж|в течение|на протяжении|في|خلال|طوال|طيلة)(?: شهر| весь| увесь)? /iu;

/** "*June 2031* brought 40 deaths", "*April alone* accounted for 12" */
const ALONE = /^\p{Lu}\p{Ll}+(?: \p{Nd}{4})?(?: alone)?$/u;

/** A day, or a part of the month. */
const PART =
  /(?<![\p{L}\p{Nd}])(?:\p{Nd}{1,2}|the|so far|початку?|начал[аоу]|середин\p{L}+|кінц\p{L}+|конц\p{L}+)(?![\p{L}\p{Nd}])/iu;

const KOREAN =
  /^(?:지난 ?|올해 ?|올 ?|작년 ?|\p{Nd}{4}년 ?)?\p{Nd}{1,2}월(?:달)?(?: ?한 ?달)?(?: ?간)?(?: ?동안| ?중)?(?:에|에만)?$/u;
