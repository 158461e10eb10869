import { type Item, is } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';

/** One body or two, without a number: "عثر على جثة السائق", "لفظ البحر جثة امرأة", "انتُشل جثمانا معلمتين". Not the body of somebody named. */
export const arBody: Finder = {
  name: 'ar-body',
  languages: ['ar'],
  needsNoNumber: true,
  find: ({ items }, { drafts }) =>
    items.flatMap(({ text }, at): Find[] => {
      const value = ONE.test(text) ? 1 : TWO.test(text) ? 2 : 0;
      const whole = value === 0 ? undefined : wholeOf(items, at, drafts);
      if (whole !== undefined && isNameless(items, at))
        return [{ ...bodyAt(items, at, value), from: at - 1, partOf: anchorOf(whole) }];
      const verb = value === 0 ? -1 : foundBy(items, at);
      if (verb < 0 || !isNameless(items, at) || drafts.some((draft) => draft.at === at || draft.cue === verb))
        return [];
      return [{ ...bodyAt(items, at, value), from: verb }];
    }),
};

function bodyAt(items: readonly Item[], at: number, value: number): Find {
  return { at, measure: 'bodies', cue: at, from: at, to: at + 2, count: countedWord(items[at], value) };
}

/** "18 جثة، *بينها جثتا رضيعين*": the bodies among which these are. */
function wholeOf(items: readonly Item[], at: number, drafts: readonly Draft[]): Draft | undefined {
  if (!is(items[at - 1], 'including')) return undefined;
  return drafts.findLast(({ measure, partOf, at: before }) => measure === 'bodies' && partOf === null && before < at);
}

const ONE = /^[وب]?(?:جثة|جثمان)$/u;
const TWO = /^[وب]?(?:جثتا|جثتي|جثمانا|جثماني)$/u;
const FINDS =
  /^[وف]?(?:ل|ت|ي)?(?:عثر|عثرت|عثروا|عثور|العثور|انتشل|انتشلت|انتشلوا|انتشال|لفظ|لفظت|جرف|جرفت|قذف|استخرج|استخرجت|استخراج|اكتشف|اكتشفت|سحب|سحبت)$/u;

/** Index of the verb, with no number and no mark between. */
function foundBy(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 5; i -= 1) {
    if (FINDS.test(items[i]?.text ?? '')) return i;
    if (items[i]?.count != null || items[i]?.kind === 'mark') return -1;
  }
  return -1;
}

/** Behind "جثة" stands what the dead person was, or the state of the body. */
function isNameless(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.count != null) return false;
  return is(next, 'person') || NAMELESS.test(next?.text ?? '');
}

const NAMELESS =
  /^(?:ال(?:سائق|طفل|طفلة|ضحية|رجل|مرأة|غريق|غريقة|بحار|صياد|عامل|مفقود|طيار|جندي|قتيل|شاب|فتاة)|متحللة|مجهولة?|متفحمة|هامدة|واحدة|اخرى|ثانية|ثالثة|لرجل|لامراة|لطفل|(?:رجل|رضيع|رضيعت|طفل|طفلت|امرات|شاب|فتات|عامل|جندي|صياد|معلم|معلمت|مهاجر|شقيق|سائق|مواطن|بحار)ين)$/u;
