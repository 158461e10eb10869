import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { few, isFew } from './few.ts';

/** One or two within a number, told by the form of the noun alone: "14 قتيلاً بينهم طفلان", "ثلاثة مفقودين، هم رضيع وامرأتان". */
export const arFewPart: Finder = {
  name: 'ar-few-part',
  languages: ['ar'],
  needsNoNumber: true,
  find: (sentence, { drafts, before, isTaken }) =>
    sentence.items.flatMap((item, open): Find[] => {
      if (!opens(sentence.items, open)) return [];
      const whole = wholeOf(sentence, open, drafts) ?? wholeAbove(item, before);
      if (whole === null) return [];
      return partsBehind(sentence.items, open, isTaken).map((at) => partAt(sentence, at, whole));
    }),
};

function opens(items: readonly Item[], at: number): boolean {
  if (is(items[at], 'including')) return true;
  return /^(?:هم|وهم|هما|وهما|هن)$/u.test(items[at]?.text ?? '');
}

/** The number of people nearest before, with no other verb between. */
function wholeOf({ items }: Sentence, open: number, drafts: readonly Draft[]): Draft | null {
  const whole = drafts
    .filter(({ at, count, partOf }) => at < open && count.unit === 'people' && partOf === null)
    .toSorted((a, b) => b.at - a.at)[0];
  if (whole === undefined || (whole.count.low ?? whole.count.high ?? 0) < 2) return null;
  return items.slice(whole.at + 1, open).some((item) => is(item, 'says', 'other-fate')) ? null : whole;
}

/** "ومن بين الشهداء جندي": those of the sentence before. */
function wholeAbove(item: Item, before: readonly Draft[]): Draft | null {
  const told = /(?:القتلي|الشهداء|الضحايا|الوفيات)$/u.test(item.text)
    ? 'killed'
    : /(?:الجرحي|المصابين)$/u.test(item.text)
      ? 'wounded'
      : null;
  return told === null ? null : (before.findLast(({ measure, partOf }) => measure === told && partOf === null) ?? null);
}

const LONGEST = 10;

/** Every noun of one or two up to a full stop or the next verb; numbers between them are parts of their own. */
function partsBehind(items: readonly Item[], open: number, isTaken: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = open + 1; i < items.length && i <= open + LONGEST; i += 1) {
    const item = items[i];
    if (item === undefined || /^[.؛;:]$/.test(item.text)) break;
    if (
      isFew(items, i) &&
      !isSingledOut(item) &&
      (i === open + 1 || item.text.startsWith('و') || items[i - 1]?.text === '،')
    )
      found.push(i);
    else if (found.length > 0 && isFreeNumber(items, i, isTaken)) found.push(i);
    else if (is(item, 'passive', 'active', 'happens', 'says', 'clause') && !is(item, 'person')) break;
    else if (measureOf(item, 'event', 'toll') !== null || (item.text === '،' && found.length === 0)) break;
  }
  return found;
}

/** "هم رجل *وثلاث نساء*" */
function isFreeNumber(items: readonly Item[], at: number, isTaken: (at: number) => boolean): boolean {
  const joined = items[at]?.count?.unit === 'people' && items[at]?.text.startsWith('و') === true;
  return joined && !isTaken(at) && is(items[at + 1], 'person');
}

/** By rank or trade ("بينهم ضابطان"): no group of the count, other than by age, sex, nation or arms. */
function isSingledOut({ text }: Item): boolean {
  return /^و?(?:ضابط|قيادي|طبيب|ممرض|صحفي|صحافي|مسعف|سائق|موظف|معلم|شيخ|محام|مهندس|طيار|احد|احدي|سجين|حارس|نائب)/u.test(
    text,
  );
}

function partAt(sentence: Sentence, at: number, whole: Draft): Find {
  const find = { at, measure: whole.measure, cue: at, from: at, to: at + 1 };
  const count = sentence.items[at]?.count == null ? { count: few(sentence, at) } : {};
  return { ...find, ...count, partOf: anchorOf(whole) };
}
