import { is } from '../../item.ts';
import { amend, type Draft, type Refiner } from '../../rule.ts';

/**
 * What is told beside the news: "قبل ثلاثين عاما أودت السيول بحياة 95 شخصا", "زلزال مارو، الذي مرت عليه عشر سنوات", "علما أنه سجل 810 وفيات
 * في عام 2023 بأكمله".
 */
export const arBackground: Refiner = {
  name: 'ar-background',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && draft.count.high !== 0 && isBackground(draft)
        ? amend(draft, 'ar-background', { status: 'historical' })
        : draft,
    ),
};

function isBackground(draft: Draft): boolean {
  const { sentence, count } = draft;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  if (isRemembered(draft, before)) return true;
  return ASIDE.test(before) && (FORMER_YEAR.test(behind) || FORMER_YEAR.test(before.replace(ASIDE, '')));
}

const YEARS = '(?:سنوات|سنة|أعوام|عاماً?|عقود|عقدين|عقداً?|قرناً?|قرون|قرنين)';
const AGO = new RegExp(
  `^\\s*[وف]?قبل (?:[\\p{L}\\p{Nd}]+ ){1,3}${YEARS}(?!\\p{L})|(?:مر(?:ت|ّت|ّ)?|مضت|مضى|انقضت) علي(?:ه|ها) (?:[\\p{L}\\p{Nd}]+ ){1,4}${YEARS}|ذكرى (?:السنوية |مرور )?(?:[\\p{L}\\p{Nd}]+ ){1,4}(?:ل|على )`,
  'u',
);

/** Not in what somebody says on that day, nor in a war that goes on. */
function isRemembered({ sentence: { items }, start }: Draft, before: string): boolean {
  if (!AGO.test(before) || items.some((item) => is(item, 'war'))) return false;
  return !items.some((item) => item.end <= start && is(item, 'says', 'clause'));
}

/** What opens a comparison. */
const ASIDE = /(?:علماً? (?:ب)?أن\p{L}*|مقارنة (?:ب|مع)|قياساً? (?:ب|إلى|على)|في مقابل)[^.؛]*$/u;
const FORMER_YEAR =
  /(?:عام|سنة) \p{Nd}{4}|(?:العام|السنة|الشهر|الموسم) (?:الماضي|الماضية|السابق|السابقة|الفائت|الفائتة|المنصرم)/u;
