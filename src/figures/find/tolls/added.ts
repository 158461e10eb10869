import { groupAfter } from '../../groups.ts';
import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/** What a count has grown by, beside it: "puts the dead at 2,207, *adding eighteen*", "304 deaths, *an increase of* 18", "up *by* 12", "the toll *rose by* 14". */
export const added: Finder = {
  name: 'added',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || groupAfter(items, at).kind === 'thing') return [];
      const from = growthBefore(items, at);
      if (from < 0) return [];
      const whole = lastBefore(drafts, from) ?? totalBehind(drafts, at) ?? tollBefore(items, from);
      if (whole === null || sizeOf(item.count) >= sizeOf(whole.count)) return [];
      return [
        {
          at,
          measure: whole.measure,
          cue: at,
          from,
          to: Math.max(groupAfter(items, at).to, at + 1),
          role: 'increment',
        },
      ];
    }),
};

/** Index of "adding", "an increase of", "up by", or -1. */
function growthBefore(items: readonly Item[], at: number): number {
  const before = items[at - 1]?.text ?? '';
  if (before === 'adding') return at - 1;
  const noun = /^(?:increase|rise|addition)$/.test(items[at - 2]?.text ?? '');
  if (before === 'of' && noun) return is(items[at - 3], 'single', 'stop') ? at - 3 : at - 2;
  return before === 'by' &&
    /^(?:up|rose|rises|risen|rising|increased|increases|grew|grown|climbed|climbs|jumped|went up)$/.test(
      items[at - 2]?.text ?? '',
    )
    ? at - 2
    : -1;
}

function sizeOf(count: Count | null): number {
  return count === null ? Number.POSITIVE_INFINITY : (count.low ?? count.high ?? 0);
}

/** "*the death toll* rose by 14": what it rose to is not told. */
function tollBefore(items: readonly Item[], from: number): (Pick<Find, 'measure'> & { readonly count: null }) | null {
  for (let i = from - 1; i >= 0 && i > from - 9; i -= 1) {
    const measure = measureOf(items[i], 'toll');
    if (measure !== null) return { measure, count: null };
    if (items[i]?.kind === 'mark' || (items[i]?.count ?? null) !== null) return null;
  }
  return null;
}

/** "the number of dead rose *by 12* to 145" */
function totalBehind(drafts: readonly Draft[], at: number): Draft | null {
  return drafts.find((draft) => draft.cue < at && draft.at > at && draft.at < at + 4) ?? null;
}

/** The count right before, within the sentence. */
function lastBefore(drafts: readonly Draft[], at: number): Draft | null {
  const before = drafts.filter((draft) => draft.at < at && draft.partOf === null && draft.count.unit === 'people');
  return before.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
