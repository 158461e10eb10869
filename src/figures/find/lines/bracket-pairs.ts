import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';

/**
 * What two counts are made of, place by place: "23 dead, 31 injured (*Jorn 15 and 12; Belma 8 and 5*)". In each entry the numbers
 * follow the counts before the bracket; one count has one number ("9 dead (*Jorn 5, Belma 4*)").
 */
export const bracketPairs: Finder = {
  name: 'bracket-pairs',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, open) => {
      if (item.text !== '(') return [];
      const close = items.findIndex(({ text }, i) => i > open && text === ')');
      const wholes = wholesBefore(items, open, drafts);
      const entries = close < 0 || wholes.length === 0 ? null : entriesIn(items, open + 1, close, wholes.length);
      if (entries === null || entries.flat().some(isTaken)) return [];
      return entries.flatMap((numbers) => numbers.flatMap((at, k): Find[] => partOf(items, at, wholes[k])));
    }),
};

function partOf(items: readonly Item[], at: number, whole: Draft | undefined): Find[] {
  const low = items[at]?.count?.low ?? 0;
  if (whole === undefined || low > (whole.count.high ?? whole.count.low ?? 0)) return [];
  return [{ at, measure: whole.measure, cue: at, from: at, to: at + 1, partOf: anchorOf(whole) }];
}

/** The counts of the same clause, in text order. */
function wholesBefore(items: readonly Item[], open: number, drafts: readonly Draft[]): readonly Draft[] {
  const from = items.findLastIndex(({ text }, i) => i < open && /^[.;:)]$/.test(text));
  const wholes = drafts.filter(
    ({ at, partOf: part, count }) => at > from && at < open && part === null && count.unit === 'people',
  );
  return wholes.toSorted((a, b) => a.at - b.at);
}

/** Every entry a name and so many numbers; null where the bracket holds anything else. */
function entriesIn(items: readonly Item[], from: number, to: number, size: number): readonly number[][] | null {
  const entries = parted(items, from, to, size === 1 ? /^[,;]$/ : /^;$/);
  const numbers = entries.map((entry) => entry.filter((i) => items[i]?.count?.sifted === null));
  const plain = entries.every((entry, k) => {
    const first = numbers[k]?.[0] ?? -1;
    return (
      numbers[k]?.length === size &&
      entry[0] !== first &&
      entry.every((i) =>
        i < first ? isName(items[i]) : items[i]?.count || /^(?:and|,|\/|:)$/.test(items[i]?.text ?? ''),
      )
    );
  });
  return plain && (entries.length > 1 || size > 1) ? numbers : null;
}

function isName(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'mark' || (item.kind === 'word' && !is(item, 'auxiliary', 'says', 'thing', 'passive', 'happens')))
  );
}

/** Indexes of the items between two bounds, parted by a mark. */
function parted(items: readonly Item[], from: number, to: number, mark: RegExp): number[][] {
  const entries: number[][] = [[]];
  for (let i = from; i < to; i += 1) {
    if (mark.test(items[i]?.text ?? '')) entries.push([]);
    else entries.at(-1)?.push(i);
  }
  return entries;
}
