import { type Item, is } from '../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../rule.ts';
import { countsPeople, groupEnd, isFree, isPart, partsClauses } from './slavic-clause.ts';

/** «12 человек, в том числе трое детей»; «Серед загиблих двоє дітей»; «Из них пятеро несовершеннолетние». */
export const slavicPart: Finder = {
  name: 'slavic-part',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    items.forEach((item, at) => {
      if (!isFree(items, at, context) || is(items[at + 1], 'rank')) return;
      if (!countsPeople(items, at, true) && !isBareOfThem(items, at)) return;
      const whole =
        isPart(items, at) || continuesPart(items, at, finds)
          ? wholeFor(context.drafts, context.before, at, hasNumberBefore(items, at))
          : null;
      if (whole === null || item.count === null) return;
      const { measure } = whole;
      finds.push({ at, measure, cue: at, from: at, to: groupEnd(items, at), partOf: anchorOf(whole) });
    });
    return finds;
  },
};

/** «з них за листопад — 31 190», «из них 63 — безвозвратно»: nothing but the number. */
function isBareOfThem(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return isPart(items, at) && (next === undefined || /^[,.;)–—-]$/.test(next.text));
}

/** The nearest figure before the part, in this sentence or the one before. */
function wholeFor(
  drafts: readonly Draft[],
  before: readonly Draft[],
  at: number,
  startsElsewhere: boolean,
): Draft | null {
  const here = drafts.filter((draft) => draft.at < at).toSorted((a, b) => b.at - a.at);
  if (here.length === 0 && startsElsewhere) return null;
  return (
    here.find(({ partOf }) => partOf === null) ?? here[0] ?? before.findLast(({ partOf }) => partOf === null) ?? null
  );
}

/** A number of something else before it in the sentence is what the part belongs to: «94 дрона, из них 31 …». */
function hasNumberBefore(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some(({ count }) => count !== null);
}

/** «в том числе трое детей и две женщины». */
function continuesPart(items: readonly Item[], at: number, finds: readonly Find[]): boolean {
  const last = finds.at(-1);
  if (last === undefined || last.to > at || at - last.to > 3) return false;
  return items
    .slice(last.to, at)
    .every((item) => !partsClauses(item) && (item.text === ',' || is(item, 'conjunction', 'others')));
}
