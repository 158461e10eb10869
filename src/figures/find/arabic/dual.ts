import type { Measure } from '../../../domain/figure.ts';
import { type Count, type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** The noun alone tells two of them: "سقط قتيلان", "شهيدان و3 إصابات", "أسيرين". Not beside a number of its own ("شهيدين اثنين"). */
export const arDual: Finder = {
  name: 'ar-dual',
  languages: ['ar'],
  needsNoNumber: true,
  find: ({ items, text, start }, { drafts }) =>
    items.flatMap((item, at): Find[] => {
      const noun = measureOfDual(item.text);
      const measure = noun === null ? null : measureBehind(items[at - 1]?.text ?? '', noun);
      const isTaken = (i: number) => drafts.some((draft) => draft.at === i);
      if (measure === null || isTaken(at)) return [];
      if (isToldTwice(items, at) ? isTaken(at + 1) : hasNumber(items, at)) return [];
      if (/^(?:ان|الذين|اللذين|اللذان|انها)$/u.test(items[at + 1]?.text ?? '')) return [];
      const written = text.slice(item.start - start, item.end - start);
      return [{ at, measure, cue: at, from: at, to: at + 1, count: two(item, written) }];
    }),
};

/** "جثمانا شهيدين" are bodies. */
function measureBehind(before: string, noun: Measure): Measure {
  if (noun === 'killed' && /^[وب]?(?:جثمانا|جثماني|جثتا|جثتي|جثامين|جثث|رفات)$/u.test(before)) return 'bodies';
  return noun === 'wounded' && DIED.test(before) ? 'killed' : noun;
}

/** "توفي جريحان": they were hurt, and died. */
const DIED = /^[وف]?(?:توفي|مات|استشهد|قضي|فارق الحياة|وفاة|استشهاد)$/u;

const DUALS: readonly (readonly [RegExp, Measure])[] = [
  [/^[وفب]?(?:قتيل|شهيد)(?:ان|ين)$/u, 'killed'],
  [/^[وفب]?(?:جريح(?:ان|ين)|مصابان)$/u, 'wounded'],
  [/^[وفب]?مفقودان$/u, 'missing'],
  [/^[وفب]?(?:جثت(?:ان|ين)|جثمان(?:ان|ين))$/u, 'bodies'],
];

function measureOfDual(text: string): Measure | null {
  return DUALS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function hasNumber(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return items[at - 1]?.count != null || isOwnNumber(next) || is(items[at - 1], 'label');
}

/** "وجريحان *اثنان*" */
function isToldTwice(items: readonly Item[], at: number): boolean {
  return /^اثنت?(?:ان|ين)$/u.test(items[at + 1]?.text ?? '');
}

/** "شهيدين اثنين"; "شهيدان وسبعة جرحى" joins another one. */
function isOwnNumber(next: Item | undefined): boolean {
  return next?.count != null && !next.text.startsWith('و');
}

function two({ start, end }: Item, written: string): Count {
  const shape = { unit: 'people', rounding: 1, indefinite: false, sifted: null } as const;
  return { low: 2, high: 2, qualifier: 'exact', ...shape, numberStart: start, numberEnd: end, written };
}
