import { amend, type Draft, type Refiner } from '../../rule.ts';

/**
 * A value of the first hours that the text itself goes beyond: "تحدثت البلدية أولا عن أربعة قتلى. ثم أعلنت الوزارة ارتفاع الحصيلة إلى 17",
 * "وعند الظهر كان العدد قد بلغ 19، قبل أن …".
 */
export const arSuperseded: Refiner = {
  name: 'ar-superseded',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) =>
      isWhole(draft) && drafts.some((later) => outruns(later, draft))
        ? amend(draft, 'ar-superseded', { status: 'historical' })
        : draft,
    ),
};

function isWhole({ status, partOf, count }: Draft): boolean {
  return status === 'asserted' && partOf === null && count.unit === 'people' && count.high !== 0;
}

const REACH = 2;

/** A larger count of the same, told later and as later. */
function outruns(later: Draft, draft: Draft): boolean {
  const distance = later.sentence.index - draft.sentence.index;
  if (!isWhole(later) || later.measure !== draft.measure || distance < 0 || distance > REACH) return false;
  if (later.count.numberStart <= draft.count.numberStart || lowEnd(later) <= lowEnd(draft)) return false;
  const between = textBetween(draft, later);
  return isEarly(draft) && RISES.test(between) && !SUMS_UP.test(between);
}

function lowEnd({ count }: Draft): number {
  return count.low ?? count.high ?? 0;
}

/** What stands from one figure to the number of the other, across at most two full stops. */
function textBetween({ sentence, end }: Draft, later: Draft): string {
  const upTo = later.count.numberStart - later.sentence.start;
  if (later.sentence === sentence) return sentence.text.slice(end - sentence.start, upTo);
  return `${sentence.text.slice(end - sentence.start)} ${later.sentence.text.slice(0, upTo)}`;
}

function isEarly({ sentence, end }: Draft): boolean {
  return EARLY.test(sentence.text.slice(0, end - sentence.start + 24));
}

const HOUR = '(?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة)';
const EARLY = new RegExp(
  `(?<!\\p{L})(?:في البداية|في بداية الأمر|بدايةً|أولا(?:ً|)(?!ً?\\s*[:：])|أول الأمر|في بادئ الأمر|(?:حصيلة|معلومات|تقارير|أنباء|تقديرات) أولية|[وف]?(?:عند|في|حتى|بحلول) (?:الساعة \\p{Nd}{1,2}|(?:الساعة )?${HOUR}|الفجر|الظهر|الصباح|الضحى|العصر|المساء|منتصف النهار)|كانت? (?:العدد|الحصيلة) قد)(?!\\p{L})`,
  'u',
);
const RISES = /(?<!\p{L})[وفب]?(?:ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|العدد|الحصيلة|حصيلة)(?!\p{L})/u;
/** The sum of a war or a year goes beyond what one day brought, and takes nothing back. */
const SUMS_UP =
  /(?<!\p{L})(?:ل[تي]رتفع|ل[تي]صل|ل[تي]بلغ|[وب]?بذلك|منذ|العدوان|الحرب|الإجمالي|الإجمالية|التراكمي|التراكمية)(?!\p{L})/u;
