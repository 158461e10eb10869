import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { isOfWhole } from '../../part-of-others.ts';
import type { Draft } from '../../rule.ts';
import { soleWhole } from './told-groups.ts';

/** "The slide killed 629 people. *Among the victims* were 192 women": victims are whatever was told of people before. */
export function toldBy(items: readonly Item[], open: number, before: readonly Draft[]): Measure | null {
  const victims = /victims$/.test(items[open]?.text ?? '') ? soleWhole(before) : null;
  const among = AMONG.find(([, words]) => words.test(items[open]?.text ?? ''))?.[0];
  return victims?.measure ?? among ?? measureOf(items[open], 'people') ?? measureOf(items[open - 1], 'people', 'toll');
}

/** "بين القتلى ست نساء": among the dead, or among the hurt, that were told before. */
const AMONG: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^و?(?:من )?بين (?:(?:ال)?قتل[ىي]|(?:ال)?شهداء|(?:ال)?وفيات|(?:ال)?ضحايا)$/u],
  ['wounded', /^و?(?:من )?بين (?:(?:ال)?جرح[ىي]|المصابين)$/u],
  ['released', /^و?(?:من )?بين (?:المفرج عنهم|المحررين|العائدين|المطلق سراحهم|الاسر[ىي] المحررين)$/u],
  ['missing', /^و?(?:من )?بين المفقودين$/u],
];

/** The whole that "among the dead" itself names. */
export function amongTold(
  items: readonly Item[],
  open: number,
  told: Measure | null,
  all: readonly Draft[],
): Draft | null {
  const isNamed = AMONG.some(([, words]) => words.test(items[open]?.text ?? ''));
  return isNamed ? (all.findLast(({ measure, partOf }) => measure === told && partOf === null) ?? null) : null;
}

/** "Five people died. Two *of the five* were children", "*Of the five* two were alone": the whole is named by its number. */
export function namedWhole(items: readonly Item[], at: number, told: readonly Draft[]): Draft | null {
  const of = isOfWhole(items, at) ? 0 : at + 1;
  const number = items[of]?.text === 'of' && items[of + 1]?.text === 'the' ? items[of + 2] : undefined;
  if (!number?.count || is(items[of + 3], 'person', 'thing')) return null;
  const { low, high } = number.count;
  return told.findLast(({ count, partOf }) => partOf === null && count.low === low && count.high === high) ?? null;
}

/** "killed nine and injured 174. Four *of the victims* were children": victims are the dead, where there are any. */
export function deadVictims(items: readonly Item[], at: number, told: readonly Draft[]): Draft | null {
  if (items[at + 1]?.text !== 'of the victims') return null;
  const number = items[at]?.count?.low ?? items[at]?.count?.high ?? 0;
  return (
    told.findLast(
      ({ measure, partOf, count }) =>
        measure === 'killed' && partOf === null && (count.high ?? count.low ?? 0) > number,
    ) ?? null
  );
}

/** The nearest figure of people before it that is no part itself; else the last one of the sentence before. */
export function wholeBefore(drafts: readonly Draft[], before: readonly Draft[], at: number): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at);
  if (here[0] !== undefined) return here[0];
  const whole = before.filter((draft) => draft.partOf === null);
  // "98 were killed, up from 61. Fourteen of them": of those of now.
  return whole.findLast(({ status }) => status === 'asserted') ?? whole.at(-1) ?? null;
}

/** "عدد القتلى 1,870، فيما تجاوز *عدد النازحين منهم* 600 ألف": a toll of its own, whoever stands before it. */
export function isOfOtherToll(item: Item | undefined, measure: Measure): boolean {
  const told = measureOf(item, 'toll');
  return told !== null && told !== measure;
}
