import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder, Sentence } from '../../rule.ts';

/**
 * One person told by age: "50대 노동자가 숨졌다", "16세 소년이 총격에 숨졌다". Where the text has counted people of that fate
 * before, the person is one of them.
 */
export const koSingle: Finder = {
  name: 'ko-single',
  languages: ['ko'],
  needsNoNumber: true,
  find: (sentence, context) =>
    [...sentence.text.matchAll(PERSON)].flatMap((match): Find[] => {
      const start = sentence.start + match.index;
      const at = sentence.items.findIndex((item) => item.end > start);
      const behind = sentence.items.findIndex((item) => item.start >= start + match[0].length);
      const cue = at < 0 || behind < 0 ? null : fateBehind(sentence.items, behind);
      const measure = cue === null ? null : measureOf(sentence.items[cue], 'happens', 'passive');
      const end = sentence.items[cue ?? -1]?.end ?? sentence.end;
      if (REASON.test(sentence.text.slice(end - sentence.start))) return [];
      if (cue === null || measure === null || isTold(measure, context)) return [];
      return [
        { at, measure, cue, from: at, to: cue + 1, count: one(sentence, start, start + (match[1] ?? '').length) },
      ];
    }),
};

/** An age, at most two words that describe, a noun for one person, and the particle of the subject. */
const PERSON =
  /(?<![가-힣\d])((?:\d{1,2}대|\d{1,3}세|\d{1,3}살(?:짜리| 된)?|생후 \d{1,2}개월(?: 된)?) (?:[가-힣]+ ){0,2}?[가-힣]*(?:남성|여성|남자|여자|노동자|근로자|작업자|운전자|운전기사|기사|승객|주민|학생|소년|소녀|남아|여아|아동|어린이|아이|영아|군인|병사|장병|장교|부사관|경찰관|소방관|소방대원|선원|선장|기관사|조종사|기장|등산객|관광객|보행자|행인|환자|직원|인부|농민|어민|해녀|승려|기자|교사|간호사|의사|업주|아버지|어머니|할머니|할아버지|아들|딸|[가-힣]{2,4}인))(?:이|가|은|는) /gu;

/** "다쳤*다는 이유로*": a ground, and no news. */
const REASON = /^[가-힣]{0,2}다는 (?:이유|취지|의혹|내용|설정)/u;

const REACH = 14;

/** The verb of that subject: no number, no other subject and no quotation mark between. */
function fateBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < Math.min(items.length, from + REACH); i += 1) {
    const item = items[i];
    if (item === undefined || (item.count !== null && item.count.sifted === null) || /^["“”]$/u.test(item.text))
      return null;
    const subject = /^(?:이|가|은|는)$/u.test(item.text) && items[i - 1]?.end === item.start;
    if (subject || is(item, 'people', 'toll', 'other-fate', 'says')) return null;
    if (is(item, 'active') && !is(item, 'happens', 'passive')) return null;
    if (/^(?:killed|wounded|missing)$/.test(measureOf(item, 'happens', 'passive') ?? '')) return i;
  }
  return null;
}

function isTold(measure: string, { told, before, drafts }: FindContext): boolean {
  return [...told, ...before, ...drafts].some((draft) => draft.measure === measure);
}

function one({ text, start }: Sentence, numberStart: number, numberEnd: number): Count {
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: 1, high: 1, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
