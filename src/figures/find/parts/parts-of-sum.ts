import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';

/**
 * Parts that add up to the whole: behind a colon, a dash or a bracket ("1,000 came home: 880 military and 120 civilians"), or
 * behind a comma right before the first of them ("killed 14 people, *nine in Karsk and five in Dolna*", «14 человек: *девять в
 * Карске и пять в Дольне*»).
 */
export const partsOfSum: Finder = {
  name: 'parts-of-sum',
  languages: ['en', 'uk', 'ru', 'ar'],
  find: ({ items }, { drafts, isTaken }) =>
    drafts.flatMap((whole): Find[] => {
      const opener = openerBehind(items, whole);
      const parts = opener < 0 ? [] : partsBehind(items, opener, isTaken);
      const sum = parts.reduce((total, at) => total + (items[at]?.count?.low ?? 0), 0);
      const { low, high } = whole.count;
      if (parts.length < 2 || whole.partOf !== null || sum !== (low ?? high) || sum < (high ?? sum)) return [];
      return parts.map((at) => ({
        at,
        measure: whole.measure,
        cue: at,
        from: at,
        to: Math.max(groupAfter(items, at).to, at + 1),
        partOf: anchorOf(whole),
      }));
    }),
};

const REACH = 12;

/** The mark that opens the list; no other number stands before it but one of places ("in two hamlets") or of a week. */
function openerBehind(items: readonly Item[], { at }: Draft): number {
  for (let i = at + 1; i < items.length && i < at + REACH; i += 1) {
    if (/^[:(–—]$/.test(items[i]?.text ?? '') || isDash(items, i)) return i;
    if (/^[,،]$/.test(items[i]?.text ?? '') && items[i + 1]?.count?.unit === 'people') return i;
    if (items[i]?.count?.sifted === null && !is(items[i - 1], 'preposition') && items[i - 1]?.text !== 'week')
      return -1;
    if (/^[;.]$/.test(items[i]?.text ?? '')) return -1;
  }
  return -1;
}

/** Every exact count of people up to the end of the list, or to what it is compared with; none where one is taken or open. */
function partsBehind(items: readonly Item[], opener: number, isTaken: (at: number) => boolean): number[] {
  const parts: number[] = [];
  for (let i = opener + 1; i < items.length && parts.length < 9; i += 1) {
    if (/^[;.):–—]$/.test(items[i]?.text ?? '') || isDash(items, i) || is(items[i], 'historical')) break;
    const count = items[i]?.count;
    // "twelve at home and nineteen *in hospital*": where they died.
    const isPlaced = count?.sifted === 'other-fate' && is(items[i + 1], 'other-fate');
    if (!count || (count.sifted !== null && !isPlaced)) continue;
    if (
      (isTaken(i) && !isPlaced) ||
      count.low !== count.high ||
      count.unit !== 'people' ||
      groupAfter(items, i).kind === 'thing'
    )
      return [];
    parts.push(i);
  }
  return parts;
}

/** "24 people are dead *-* 15 in Karsk and nine in Marrow *-* after": a hyphen between two spaces is typed for a dash. */
function isDash(items: readonly Item[], at: number): boolean {
  const [before, mark, behind] = [items[at - 1], items[at], items[at + 1]];
  return mark?.text === '-' && (before?.end ?? mark.start) < mark.start && mark.end < (behind?.start ?? mark.end);
}
