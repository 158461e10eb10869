import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { isHedge } from './clause.ts';
import { few, isFew } from './few.ts';

/** One or two within a number, told by the form of the noun alone: "14 قتيلاً بينهم طفلان", "ثلاثة مفقودين، هم رضيع وامرأتان". */
export const arFewPart: Finder = {
  name: 'ar-few-part',
  languages: ['ar'],
  needsNoNumber: true,
  find: (sentence, { drafts, before, isTaken }) =>
    sentence.items.flatMap((item, open): Find[] => {
      if (!opens(sentence.items, open)) return [];
      const among = measureAmong(item);
      const whole = wholeOf(sentence, open, drafts) ?? wholeAbove(among, before);
      const measure = whole?.measure ?? among;
      if (measure === null) return [];
      return partsBehind(sentence.items, open, isTaken)
        .filter((at) => isSmaller(sentence.items[at], whole))
        .map((at) => partAt(sentence, at, measure, whole));
    }),
};

/** "قُتل عشرة، *هم عشرة عمال*": all of them are no part. */
function isSmaller(item: Item | undefined, whole: Draft | null): boolean {
  const value = item?.count?.low ?? null;
  return value === null || whole === null || value < (whole.count.high ?? whole.count.low ?? value + 1);
}

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
  const breaks = (item: Item, i: number) => is(item, 'says', 'other-fate') && !isHedge(items, whole.at + 1 + i);
  return items.slice(whole.at + 1, open).some(breaks) ? null : whole;
}

/** "ومن بين الشهداء جندي", "كان بين قتلى الهجوم طفلان": what the people are called among whom they are. */
function measureAmong({ text }: Item): Measure | null {
  if (/(?:قتلي|شهداء|ضحايا|وفيات)$/u.test(text)) return 'killed';
  return /(?:جرحي|مصابين)$/u.test(text) ? 'wounded' : null;
}

/** Those of the sentence before. */
function wholeAbove(among: Measure | null, before: readonly Draft[]): Draft | null {
  return among === null
    ? null
    : (before.findLast(({ measure, partOf }) => measure === among && partOf === null) ?? null);
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
      (opensList(items, open, i) || item.text.startsWith('و') || items[i - 1]?.text === '،')
    )
      found.push(i);
    else if (found.length > 0 && isFreeNumber(items, i, isTaken)) found.push(i);
    else if (i === open + 1 && isNamedNumber(items, i, isTaken)) found.push(i);
    else if (is(item, 'passive', 'active', 'happens', 'says', 'clause') && !is(item, 'person')) break;
    else if (measureOf(item, 'event', 'toll') !== null || (item.text === '،' && found.length === 0)) break;
  }
  return found;
}

/** Right behind "بينهم", or behind what "بين قتلى" belongs to: "بين قتلى *هجوم كارسك* طفلان". */
function opensList(items: readonly Item[], open: number, at: number): boolean {
  const isConstruct = /^(?:من )?بين (?!ال)\p{L}+$/u.test(items[open]?.text ?? '');
  return at === open + 1 || (isConstruct && at <= open + 3);
}

/** "هم رجل *وثلاث نساء*" */
function isFreeNumber(items: readonly Item[], at: number, isTaken: (at: number) => boolean): boolean {
  const joined = items[at]?.count?.unit === 'people' && items[at]?.text.startsWith('و') === true;
  return joined && !isTaken(at) && is(items[at + 1], 'person');
}

/** "ستة قتلى*، هم خمس نساء* وحارس": who they were, by another number. */
function isNamedNumber(items: readonly Item[], at: number, isTaken: (at: number) => boolean): boolean {
  const apposed = /^و?(?:هم|هن)$/u.test(items[at - 1]?.text ?? '') && items[at - 2]?.text === '،';
  return apposed && items[at]?.count?.unit === 'people' && !isTaken(at) && is(items[at + 1], 'person');
}

/** By rank or trade ("بينهم ضابطان"): no group of the count, other than by age, sex, nation or arms. */
function isSingledOut({ text }: Item): boolean {
  return /^و?(?:ضابط|قيادي|طبيب|ممرض|صحفي|صحافي|مسعف|سائق|موظف|معلم|شيخ|محام|مهندس|طيار|احد|احدي|سجين|حارس|نائب)/u.test(
    text,
  );
}

function partAt(sentence: Sentence, at: number, measure: Measure, whole: Draft | null): Find {
  const find = { at, measure, cue: at, from: at, to: at + 1 };
  const count = sentence.items[at]?.count == null ? { count: few(sentence, at) } : {};
  return { ...find, ...count, ...(whole === null ? {} : { partOf: anchorOf(whole) }) };
}
