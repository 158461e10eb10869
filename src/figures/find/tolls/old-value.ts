import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/**
 * What a count was before, beside the new one: "61 dead, up from 48 on Friday", "14 dead, not 17 as first reported", "cut its
 * toll to 17 from 19".
 */
export const oldValue: Finder = {
  name: 'old-value',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isOpened(items, at)) return [];
      const { kind, to } = groupAfter(items, at);
      const now = newestBefore(items, drafts, at);
      if (now === null || !(/^(?:none|person)$/.test(kind) || isCorrected(items, at))) return [];
      return [{ at, measure: now.measure, cue: at, from: at - 1, to: Math.max(to, at + 1), status: 'historical' }];
    }),
};

const OPENERS = /^(?:up from|down from|compared with|compared to|as against|revised from)$/;

function isOpened(items: readonly Item[], at: number): boolean {
  const before = is(items[at - 1], 'stop') ? items[at - 2] : items[at - 1];
  return (
    OPENERS.test(before?.text ?? '') || isCorrected(items, at) || isSteppedFrom(items, at) || isSetAgainst(items, at)
  );
}

/** "five deaths last year*, against 46* in the year before" */
function isSetAgainst(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'against' && items[at - 2]?.text === ',';
}

/** "rose to 31 *from 24*" */
function isSteppedFrom(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== 'from') return false;
  const now = items.findLastIndex(({ count }, i) => i < at - 1 && i > at - 6 && count?.sifted === null);
  return /(?:^| )to$/.test(items[now - 1]?.text ?? '');
}

/** "14 dead, *not 17 as reported earlier*", "correcting *the 115 given in the morning*" */
function isCorrected(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 5);
  const told = behind.findIndex(
    (item) => is(item, 'says') || /^(?:given|mentioned|stated|thought|feared)$/.test(item.text),
  );
  if (told < 0 || behind.slice(0, told).some(({ kind, count }) => kind === 'mark' || count !== null)) return false;
  const opener = is(items[at - 1], 'stop') ? items[at - 2] : items[at - 1];
  return (
    opener?.text === 'not' ||
    /^(?:correcting|corrected|corrects|revising|replacing|instead of|rather than|from)$/.test(opener?.text ?? '')
  );
}

function newestBefore(items: readonly Item[], drafts: readonly Draft[], at: number): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && draft.partOf === null && draft.count.unit === 'people');
  const [last, ...others] = here.toSorted((a, b) => b.at - a.at);
  return others.find((whole) => last !== undefined && isPartBehind(items, whole, last)) ?? last ?? null;
}

/** "put casualties at 6,600*, including 2,000 killed*, up from 4,700": the older number is of the whole. */
function isPartBehind(items: readonly Item[], whole: Draft, part: Draft): boolean {
  return items.slice(whole.at, part.at).some((item) => is(item, 'including'));
}
